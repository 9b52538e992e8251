import { z } from 'zod';
import { id } from '../../domain/schema/parts.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import { withSlash } from '../../portal/address.ts';
import type { Portal } from '../../portal/model.ts';

const { name, authority, city, url, publisher, official, contact } = wardSchema.shape;

/** What a portal tells other programs about its ward: `phuong.json`. A reader leaves out keys of later versions. */
export const wardFacts = z.object({
  id,
  name,
  authority,
  city,
  url,
  publisher,
  official,
  contact: contact.unwrap().strip().optional(),
});

export type WardFacts = z.infer<typeof wardFacts>;

/** The facts of `phuong.json`; `url` ends in a slash. */
export const factsOfWard = ({ id, ward }: Portal): WardFacts =>
  wardFacts.parse({ ...ward, id, url: withSlash(ward.url) });
