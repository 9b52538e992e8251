import { stringifyEntities } from 'stringify-entities';

const markupCharacters = ['&', '<', '>', '"'];

/** Escapes a text for HTML or XML, for use in an element or in an attribute with double quotes. */
export const escapeMarkup = (text: string): string =>
  stringifyEntities(text, { subset: markupCharacters, useNamedReferences: true });

/** The characters that XML 1.0 forbids or advises against. One of them makes a whole feed unreadable. */
const xmlControls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Removes the characters that XML 1.0 forbids; half a surrogate pair becomes `�`. */
export const withoutControls = (text: string): string => text.toWellFormed().replace(xmlControls, '');
