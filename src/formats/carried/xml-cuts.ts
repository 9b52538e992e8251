import type { XmlElement } from '../xml.ts';
import { readXml } from '../xml.ts';

/** An element that is being read. */
export interface OpenElement extends Pick<XmlElement, 'name' | 'attribute' | 'attributes'> {
  parent: OpenElement | undefined;
  /** Where its first tag begins and ends, in UTF-16 units. */
  from: number;
  inner: number;
  /** The text directly within it so far. */
  text: string;
}

/** What to take out of an XML text: all of an element, its tags alone, or what is within it. */
type Cut = 'element' | 'tags' | 'content';

/**
 * Takes parts out of an XML text and leaves all else as it is, letter by letter.
 * @param decide is asked at the end of each element; `also` are elements around it to take out, too
 * @returns the same text where nothing is to be taken out
 */
export function cutXml(
  xml: string,
  decide: (element: OpenElement, cut: (what: Cut, element?: OpenElement) => void) => void,
): string {
  const open: OpenElement[] = [];
  const cuts = new Map<OpenElement, Cut>();
  const ranges: [from: number, to: number][] = [];
  readXml(xml, {
    open({ name, attribute, attributes }, position) {
      const from = xml.lastIndexOf('<', position - 1);
      open.push({ name, attribute, attributes, parent: open.at(-1), from, inner: position, text: '' });
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close(_, position) {
      const element = open.pop()!;
      decide(element, (what, other = element) => void cuts.set(other, what));
      const what = cuts.get(element);
      if (what === undefined) return;
      const last = position === element.inner ? position : xml.lastIndexOf('<', position - 1);
      if (what === 'element') ranges.push([element.from, position]);
      else if (what === 'content') ranges.push([element.inner, last]);
      else ranges.push([element.from, element.inner], [last, position]);
    },
  });
  return without(xml, ranges);
}

/** No office program puts its elements deeper than this into each other. */
const deepest = 60;

/** The nearest element of a name around another. */
export function ancestor(element: OpenElement, name: string): OpenElement | undefined {
  let above = element.parent;
  for (let depth = 0; above && above.name !== name && depth < deepest; depth += 1) above = above.parent;
  return above?.name === name ? above : undefined;
}

function without(text: string, ranges: readonly [from: number, to: number][]): string {
  let rest = '';
  let at = 0;
  for (const [from, to] of ranges.toSorted(([a, end], [b, other]) => a - b || other - end)) {
    if (from > at) rest += text.slice(at, from);
    at = Math.max(at, to);
  }
  return rest + text.slice(at);
}
