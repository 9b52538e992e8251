/** What XML 1.0 does not allow in any form, and the private mark of `rss.ts`: one such character ends a whole feed. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ue000\ufffe\uffff]/g;

/** A text without the characters that break XML for every reader; half a surrogate pair becomes `�`. */
export const withoutControls = (text: string): string => text.toWellFormed().replace(forbidden, '');

/** A text as it stands in HTML or XML, in an element or between double quotes. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
