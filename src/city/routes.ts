import { otherSections } from '../domain/sections.ts';

/** The addresses of a front that a ward's portal does not have; the others are those of `portal/routes.ts`. */
export const cityRoutes = {
  /** The feeds of all wards. */
  opml: 'opml.xml',
  /** The facts about all wards. By this file a folder is recognised as a front. */
  wards: `${otherSections.data}/cac-phuong.json`,
};
