import type { Element, ElementContent, Root, Text } from 'hast';

/*
 * Most papers are headings, paragraphs and flat lists, with no sign of Markdown inside their lines. They are read here
 * line by line, many times as fast as by a parser, into the same tree.
 */

/**
 * What a parser may make something of inside a line, and what counts as two units: a body with one of them is not read
 * here. The addresses are looked for apart, because an alternative makes the pattern five times as slow.
 */
const sign = /[\\*_`<&[\]~|@$\0-\t\v-\x1f\ud800-\udfff\ufeff]/;
const address = /www\./i;
const hasSigns = (body: string): boolean => sign.test(body) || body.includes('://') || address.test(body);

/** A line that begins with one of them may be more than text. */
const special = ' #+-:=>';
const bullet = '- ';
const number = /(\d{1,9})([.)])(?: |\n|$)/y;
const space = 0x20;
const mostDepth = 6;

/** A point of a body: lines and columns are counted from 1. */
interface Point {
  line: number;
  column: number;
  offset: number;
}

/** An item, and where its text begins. */
interface Item {
  line: number;
  start: number;
  text: number;
  end: number;
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

/** The tree of a body that has no sign inside its lines, as a parser makes it; undefined for other bodies. */
export const parsePlain = (body: string): Root | undefined =>
  hasSigns(body) ? undefined : new PlainReader(body).read();

class PlainReader {
  private readonly children: Root['children'] = [];
  private list: List | undefined;
  private paragraph: Paragraph | undefined;
  private readonly body: string;

  constructor(body: string) {
    this.body = body;
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
    if (mark) return this.readItem(mark, { line, start, text: start + mark.length, end }, afterBlank);
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
    if (body.slice(text, end).includes('#')) return false;
    this.endParagraph();
    this.endList();
    this.add(
      element(`h${depth}`, pointAt(line, start, start), pointAt(line, end, start), [
        this.textAt(pointAt(line, text, start), pointAt(line, end, start)),
      ]),
    );
    return true;
  }

  private readItem(
    { mark, count }: { mark: string; count: number },
    item: Item,
    afterBlank: boolean,
  ): boolean {
    const { body, list } = this;
    if (item.text >= item.end || special.includes(body.charAt(item.text)) || this.markAt(item.text))
      return false;
    if (this.paragraph && count !== 1) return false;
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

  /** The mark of an item at a position, with the space after it; its number is 1 for a list without numbers. */
  private markAt(at: number): { mark: string; count: number; length: number } | undefined {
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
    this.add(element('p', first, last, [this.textAt(first, last)]));
  }

  private endList(): void {
    if (!this.list) return;
    const { items, mark, first, loose } = this.list;
    this.list = undefined;
    const children: ElementContent[] = [newLine()];
    for (const { line, start, text, end } of items) {
      const [from, to] = [pointAt(line, text, start), pointAt(line, end, start)];
      const inside = this.textAt(from, to);
      children.push(
        element(
          'li',
          pointAt(line, start, start),
          to,
          loose ? [newLine(), element('p', from, to, [inside]), newLine()] : [inside],
        ),
        newLine(),
      );
    }
    const [begin, last] = [items[0]!, items.at(-1)!];
    const list = element(
      mark === '-' ? 'ul' : 'ol',
      pointAt(begin.line, begin.start, begin.start),
      pointAt(last.line, last.end, last.start),
      children,
    );
    if (mark !== '-' && first !== 1) list.properties['start'] = first;
    this.add(list);
  }

  private add(child: Element): void {
    if (this.children.length > 0) this.children.push(newLine());
    this.children.push(child);
  }

  private textAt(start: Point, end: Point): Text {
    return { type: 'text', position: { start, end }, value: this.body.slice(start.offset, end.offset) };
  }
}

/** The point at a position of a line that begins at `lineStart`. */
const pointAt = (line: number, offset: number, lineStart: number): Point => ({
  line,
  column: offset - lineStart + 1,
  offset,
});

const newLine = (): Text => ({ type: 'text', value: '\n' });

const element = (tagName: string, start: Point, end: Point, children: ElementContent[]): Element => ({
  type: 'element',
  position: { start, end },
  tagName,
  properties: {},
  children,
});
