import type { Document, Portal } from '../../portal/model.ts';

/**
 * Which ward published a document first, and under which id: guids and UIDs are made of these two, so that they stay when
 * the document, the ward's folder or the portal moves, and when wards are merged.
 */
export function firstIdentityOf({ data, id }: Document, portal: Portal): { ward: string; id: string } {
  const first = data.formerly[0] ?? id;
  for (const { ward, below } of portal.ward.movedFrom) {
    if (below !== undefined && first.startsWith(`${below}/`))
      return { ward: ward ?? portal.id, id: first.slice(below.length + 1) };
  }
  const renamed = portal.ward.movedFrom.find(({ ward, below }) => ward !== undefined && below === undefined);
  return { ward: renamed?.ward ?? portal.id, id: first };
}
