import { squeeze } from '../../language/text.ts';

/** Web and mail addresses; a mark of emphasis at the end of one is none of it. */
const address = /(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:*]|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}\w/gu;

/** The marks of Markdown around a text, outermost first, and what stays of them. */
const marks: readonly Mark[] = [
  [/!?\[([^\][]{0,300})\]\([^()\s]{0,500}\)/gu, '$1'],
  [/\[\^[^\][\s]{1,20}\]/gu, ''],
  [/(?:^|(?<=\n))#{1,6} /gu, ''],
  [/(?<!\*)\*\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*\*(?!\*)/gu, '$1'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])__(?=\S)([^\n]{1,500}?)(?<=\S)__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,500}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]{1,500})`/gu, '$1'],
];

type Mark = readonly [form: RegExp, words: string];

/** A sign that no text has: it keeps the place of an address. */
const keeper = '\ue000';

/** A text without the marks of Markdown. All else stays as it is: addresses, `2*3`, `a_b`. */
export function plain(text: string): string {
  const [links, notes, ...rest] = marks as [Mark, Mark, ...Mark[]];
  const outside = text.replace(...links).replace(...notes);
  const addresses: string[] = [];
  const kept = outside.replace(address, (found) => {
    addresses.push(found);
    return keeper;
  });
  const read = rest.reduce((own, [form, words]) => own.replace(form, words), kept);
  // To take the first of a long list away moves all others.
  const inOrder = addresses.values();
  return squeeze(read.replaceAll(keeper, () => inOrder.next().value ?? '')).replace(
    /(?<=“)\s+|\s+(?=”)/g,
    '',
  );
}
