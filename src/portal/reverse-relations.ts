/**
 * Each relation of a document to others, and its reverse: the field of the other document that leads back. The first
 * is read from the text, the others are keys of the front matter.
 */
export const reverseRelations = {
  citations: 'citedBy',
  replaces: 'replacedBy',
  amends: 'amendedBy',
  implements: 'implementedBy',
} as const;

/** A relation that front matter names. */
export type NamedRelation = Exclude<keyof typeof reverseRelations, 'citations'>;
export type ReverseRelation = (typeof reverseRelations)[keyof typeof reverseRelations];

export const namedRelations: readonly NamedRelation[] = ['replaces', 'amends', 'implements'];
