import type { Element, ElementContent, Root } from 'hast';
import { signsOf } from './body-signs.ts';
import { hasTooManyAddresses } from './bounds/addresses.ts';
import type { BodyPoint } from './plain-nodes.ts';
import { element, listOf, movedBy, newLine, pointAt } from './plain-nodes.ts';

/*
 * Most papers are headings, paragraphs and lists, with no sign of Markdown inside their lines. They are read here line by
 * line, many times as fast as by a parser, into the same tree. A line with an address has its own small parse.
 */

// Apart, because an alternative makes the pattern five times as slow.
const shortAddress = /www\./i;
const hasAddress = (text: string): boolean =>
  text.includes('://') || text.includes('@') || shortAddress.test(text);
/** Where more texts have an address, one parse of the whole body is faster. */
const mostAddresses = 8;

/** A line that begins with one of them may be more than text. */
const special = ' #+-:=>';
const bullet = '- ';
const number = /(\d{1,9})([.)])(?: |\n|$)/y;
const space = 0x20;
const mostDepth = 6;

/** The mark of an item, the space after it included; its count is 1 for a list without numbers. */
interface Mark {
  mark: string;
  count: number;
  length: number;
}

/** An item, and where its text begins. */
interface Item {
  line: number;
  start: number;
  text: number;
  end: number;
  /** The mark that its text begins with: `- 3. Phòng Y tế` is a list with one number in an item. */
  inner: Mark | undefined;
}

/** A list, to which the next lines may add. */
interface List {
  items: Item[];
  /** `-`, or the mark after the numbers. */
  mark: string;
  first: number;
  /** Whether a blank line is between two of its items: then each has a paragraph. */
  loose: boolean;
}

/** A paragraph, to which the next line may add. */
interface Paragraph {
  line: number;
  start: number;
  lastLine: number;
  lastStart: number;
  end: number;
}

/** Parses the text of one block that has an address. */
type ParseText = (text: string) => Root;

/**
 * The tree of a body that has no sign inside its lines, as a parser makes it; undefined for other bodies.
 * @param parse a body with addresses is read only with it
 */
export const parsePlain = (body: string, parse?: ParseText): Root | undefined => {
  if (!signsOf(body).isPlain) return undefined;
  const withAddresses = hasAddress(body);
  return withAddresses && (!parse || hasTooManyAddresses(body))
    ? undefined
    : new PlainReader(body, withAddresses ? parse : undefined).read();
};

class PlainReader {
  private readonly children: Root['children'] = [];
  private list: List | undefined;
  private paragraph: Paragraph | undefined;
  private readonly body: string;
  private readonly parse: ParseText | undefined;
  /** How many texts with addresses may still be read; less than 0 if the parser makes something else of one. */
  private addressesLeft = mostAddresses;

  constructor(body: string, parse: ParseText | undefined) {
    this.body = body;
    this.parse = parse;
  }

  read(): Root | undefined {
    const { body } = this;
    let [line, start] = [1, 0];
    for (let afterBlank = true; ; line += 1) {
      const found = body.indexOf('\n', start);
      const end = found < 0 ? body.length : found;
      if (start === end) this.endParagraph();
      else if (!this.readLine(line, start, end, afterBlank)) return undefined;
      if (found < 0) break;
      afterBlank = start === end;
      start = end + 1;
    }
    this.endParagraph();
    this.endList();
    if (this.addressesLeft < 0) return undefined;
    const last = { line, column: body.length - start + 1, offset: body.length };
    const position = { start: { line: 1, column: 1, offset: 0 }, end: last };
    return { type: 'root', position, children: this.children };
  }

  /** Reads a line that is not blank; false if a parser might find more in it. */
  private readLine(line: number, start: number, end: number, afterBlank: boolean): boolean {
    const { body } = this;
    if (body.charCodeAt(end - 1) === space) return false;
    if (body.charAt(start) === '#') return this.readHeading(line, start, end);
    const mark = this.markAt(start);
    if (mark) {
      const text = start + mark.length;
      return this.readItem(mark, { line, start, text, end, inner: this.markAt(text) }, afterBlank);
    }
    // A line right below an item goes on with it.
    if (special.includes(body.charAt(start)) || (this.list && !afterBlank)) return false;
    this.endList();
    if (this.paragraph) Object.assign(this.paragraph, { lastLine: line, lastStart: start, end });
    else this.paragraph = { line, start, lastLine: line, lastStart: start, end };
    return true;
  }

  private readHeading(line: number, start: number, end: number): boolean {
    const { body } = this;
    let text = start;
    while (body.charAt(text) === '#') text += 1;
    const depth = text - start;
    if (depth > mostDepth || body.charCodeAt(text) !== space || body.charCodeAt(text + 1) === space)
      return false;
    text += 1;
    const words = body.slice(text, end);
    if (words.includes('#')) return false;
    // Alone it would be an item: its addresses are not looked for.
    if (this.parse && this.markAt(text) && hasAddress(words)) return false;
    this.endParagraph();
    this.endList();
    this.add(
      element(`h${depth}`, pointAt(line, start, start), pointAt(line, end, start), [
        ...this.textsAt(pointAt(line, text, start), pointAt(line, end, start)),
      ]),
    );
    return true;
  }

  private readItem({ mark, count }: Mark, item: Item, afterBlank: boolean): boolean {
    const { body, list } = this;
    const text = item.text + (item.inner?.length ?? 0);
    if (text >= item.end || special.includes(body.charAt(text))) return false;
    if (item.inner && this.markAt(text)) return false;
    // A list that does not begin with 1 ends no paragraph.
    if (this.paragraph && (count !== 1 || (item.inner && item.inner.count !== 1))) return false;
    this.endParagraph();
    if (list?.mark === mark) {
      list.loose ||= afterBlank;
      list.items.push(item);
      return true;
    }
    if (list && !afterBlank) return false;
    this.endList();
    this.list = { items: [item], mark, first: count, loose: false };
    return true;
  }

  private markAt(at: number): Mark | undefined {
    const { body } = this;
    if (body.startsWith(bullet, at)) return { mark: '-', count: 1, length: bullet.length };
    number.lastIndex = at;
    const found = number.exec(body);
    return found ? { mark: found[2]!, count: Number(found[1]), length: found[0].length } : undefined;
  }

  private endParagraph(): void {
    if (!this.paragraph) return;
    const { line, start, lastLine, lastStart, end } = this.paragraph;
    this.paragraph = undefined;
    const [first, last] = [pointAt(line, start, start), pointAt(lastLine, end, lastStart)];
    this.add(element('p', first, last, this.textsAt(first, last)));
  }

  private endList(): void {
    if (!this.list) return;
    const { items, mark, first, loose } = this.list;
    this.list = undefined;
    const children: ElementContent[] = [newLine()];
    for (const item of items) {
      const { line, start, end } = item;
      const inside = this.insideOf(item, loose);
      children.push(element('li', pointAt(line, start, start), pointAt(line, end, start), inside), newLine());
    }
    const [begin, last] = [items[0]!, items.at(-1)!];
    const [from, to] = [
      pointAt(begin.line, begin.start, begin.start),
      pointAt(last.line, last.end, last.start),
    ];
    this.add(listOf({ mark, count: first }, from, to, children));
  }

  private insideOf({ line, start, text, end, inner }: Item, loose: boolean): ElementContent[] {
    const [from, to] = [pointAt(line, text, start), pointAt(line, end, start)];
    if (inner) {
      const texts = this.textsAt(pointAt(line, text + inner.length, start), to);
      const only = [newLine(), element('li', from, to, texts), newLine()];
      return [newLine(), listOf(inner, from, to, only), newLine()];
    }
    const texts = this.textsAt(from, to);
    return loose ? [newLine(), element('p', from, to, texts), newLine()] : texts;
  }

  private add(child: Element): void {
    if (this.children.length > 0) this.children.push(newLine());
    this.children.push(child);
  }

  private textsAt(start: BodyPoint, end: BodyPoint): ElementContent[] {
    const value = this.body.slice(start.offset, end.offset);
    if (!this.parse || !hasAddress(value)) return [{ type: 'text', position: { start, end }, value }];
    this.addressesLeft -= 1;
    const [paragraph, ...others] = this.addressesLeft < 0 ? [] : this.parse(value).children;
    if (others.length === 0 && paragraph?.type === 'element' && paragraph.tagName === 'p')
      return movedBy(start, paragraph.children);
    this.addressesLeft = -1;
    return [];
  }
}
