import type { Element, Parents, Root } from 'hast';
import { shorten, squeeze } from '../../language/text.ts';
import { textOf } from '../parse.ts';
import { captionWords } from './caption-words.ts';

/** What names a table. */
export interface Caption {
  text: string;
  /** The paragraph that is the caption itself; undefined where the words stay where they are. */
  own: Element | undefined;
}

/** What is just above a table, and the heading of its section. */
interface Above {
  tag: string;
  text: string;
  heading: string;
}

const caption = new RegExp(`^(?:${captionWords.join('|')})\\s?\\d{1,3}(?![\\p{L}\\d])`, 'iu');
/** The longest text that is a name, in characters. Of a longer heading a table is named by the beginning. */
const longest = 200;

const isShort = (text: string): boolean => text.length <= longest;

const rules: readonly {
  name: string;
  when: (above: Above) => boolean;
  then: (above: Above) => string;
}[] = [
  {
    name: 'its own caption',
    when: ({ tag, text }) => tag === 'p' && caption.test(text) && isShort(text),
    then: ({ text }) => text,
  },
  { name: 'the heading just above', when: ({ tag }) => /^h\d$/.test(tag), then: ({ text }) => text },
  {
    name: 'the sentence that leads to it',
    when: ({ tag, text }) => tag === 'p' && text.endsWith(':') && isShort(text),
    then: ({ text }) => text.slice(0, -1).trim(),
  },
  {
    name: 'the heading of its section',
    when: ({ heading }) => heading !== '',
    then: ({ heading }) => heading,
  },
];

/**
 * What the text itself calls a table; undefined where it has no words for it.
 * @param heading the words of the nearest heading above; empty before the first
 */
export function captionOf(table: Element, parent: Parents, heading: string): Caption | undefined {
  const before = elementBefore(table, parent);
  const above = { tag: before?.tagName ?? '', text: before ? squeeze(textOf(before)) : '', heading };
  const rule = rules.find(({ when }) => when(above));
  const text = rule?.then(above) ?? '';
  if (text === '') return undefined;
  return { text: shorten(text, longest), own: rule === rules[0] ? before : undefined };
}

function elementBefore(table: Element, parent: Parents): Element | undefined {
  const children: readonly (Root | Element)['children'][number][] = parent.children;
  return children
    .slice(0, children.indexOf(table))
    .findLast((child): child is Element => child.type === 'element');
}
