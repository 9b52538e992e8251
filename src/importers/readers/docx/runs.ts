import type { XmlNode } from '../../../formats/xml-tree.ts';
import { elementAt, elementsOf, textWithin } from '../../../formats/xml-tree.ts';
import { addAll } from '../../../language/lists/long-lists.ts';
import type { WordContext } from './context.ts';
import { addDoubt, leaveOut } from './context.ts';
import { Drawings } from './drawings.ts';
import { WordFields } from './fields.ts';
import type { Span } from './inline.ts';
import type { RunLook } from './properties/styles.ts';
import { addStruckDoubt, safeAddress, shownText } from './shown.ts';
import { signOf } from './symbols.ts';

/** What the runs of a paragraph show. */
export interface ParagraphContent {
  /** A list of spans for each line that the writer made. */
  rows: Span[][];
  /** The text boxes that hang on the paragraph: elements with paragraphs in them. */
  boxes: XmlNode[];
  /** Whether it is in a table of contents from its first letter on. */
  isContents: boolean;
}

/** Reads the paragraphs of one part, in their order: a field may go over several of them. */
export class RunReader {
  readonly #context: WordContext;
  readonly #part: string;
  readonly #fields = new WordFields();
  readonly #drawings: Drawings;
  #paragraph: XmlNode | undefined;
  #content: ParagraphContent = { rows: [[]], boxes: [], isContents: false };
  #hidden: Span[] = [];

  constructor(context: WordContext, part: string) {
    this.#context = context;
    this.#part = part;
    this.#drawings = new Drawings(context, part);
  }

  /** The content of a paragraph. Its hidden text is left out under its name. */
  read(node: XmlNode): ParagraphContent {
    this.#paragraph = elementAt(node, 'pPr');
    this.#content = { rows: [[]], boxes: [], isContents: false };
    this.#hidden = [];
    for (const child of elementsOf(node)) this.#inline(child, undefined);
    leaveOut(this.#context, 'hidden-text', this.#hidden);
    return this.#content;
  }

  #inline(node: XmlNode, link: string | undefined): void {
    switch (node.name) {
      case 'pPr':
        return;
      case 'r': {
        const look = this.#context.styles.look(this.#paragraph, elementAt(node, 'rPr'));
        for (const child of elementsOf(node)) this.#piece(child, look, link);
        return;
      }
      case 'hyperlink': {
        const own = this.#addressOf(node) ?? link;
        for (const child of elementsOf(node)) this.#inline(child, own);
        return;
      }
      case 'fldSimple': {
        this.#fields.openSimple(node.attributes['instr'] ?? '');
        for (const child of elementsOf(node)) this.#inline(child, link);
        this.#add(this.#fields.close(), this.#context.styles.look(this.#paragraph, undefined), link);
        return;
      }
      case 'oMath': {
        const look = this.#context.styles.look(this.#paragraph, undefined);
        this.#add(mathText(node), look, link);
        return addDoubt(this.#context, 'có công thức; hãy so với bản gốc');
      }
      default:
        for (const child of elementsOf(node)) this.#inline(child, link);
    }
  }

  #piece(node: XmlNode, look: RunLook, link: string | undefined): void {
    switch (node.name) {
      case 't':
        return this.#add(textWithin(node).replace(/[\n\r]+/g, ' '), look, link);
      case 'tab':
      case 'ptab':
        return this.#add('\t', look, link);
      case 'noBreakHyphen':
        return this.#add('-', look, link);
      case 'cr':
        return this.#breakLine(look);
      case 'br':
        return /^(?:page|column)$/.test(node.attributes['type'] ?? '') ? undefined : this.#breakLine(look);
      case 'sym': {
        const { font = '', char = '' } = node.attributes;
        const sign = signOf(font, parseInt(char, 16));
        if (sign === undefined)
          addDoubt(this.#context, `có ký hiệu của phông “${font}” không đọc được; hãy so với bản gốc`);
        return this.#add(sign ?? '', look, link);
      }
      case 'ruby':
        for (const child of elementsOf(node)) this.#inline(child, link);
        return;
      case 'fldChar':
        return this.#add(this.#fields.mark(node), look, link);
      case 'instrText':
        return this.#fields.instruct(textWithin(node));
      case 'footnoteReference':
      case 'endnoteReference':
        if (look.hidden || !this.#fields.shown) return;
        return this.#raw(`[^${this.#noteNumber(node)}]`);
      case 'drawing':
      case 'pict':
      case 'object': {
        const { boxes, picture } = this.#drawings.read(node, look.hidden);
        addAll(this.#content.boxes, boxes);
        for (const one of picture) this.#raw(one);
        return;
      }
      default:
    }
  }

  #add(shown: string, look: RunLook, link: string | undefined): void {
    if (shown === '' || !this.#fields.shown) return;
    const text = shownText(shown, look);
    const own = this.#fields.link;
    const span: Span = {
      text,
      bold: look.bold,
      caps: look.caps,
      fonts: look.fonts,
      link: own === undefined ? link : safeAddress(own, this.#context),
    };
    if (look.hidden) return void this.#hidden.push(span);
    if (look.struck && text.trim() !== '') addStruckDoubt(this.#context);
    if (this.#fields.inContents && this.#content.rows.every((row) => row.length === 0))
      this.#content.isContents = true;
    this.#content.rows.at(-1)!.push(span);
  }

  #raw(text: string): void {
    this.#content.rows.at(-1)!.push({ text, bold: false, raw: true });
  }

  #breakLine(look: RunLook): void {
    if (!look.hidden && this.#fields.shown) this.#content.rows.push([]);
  }

  #noteNumber({ name, attributes }: XmlNode): number {
    const { notes } = this.#context;
    const key = `${name.replace('Reference', '')} ${attributes['id'] ?? ''}`;
    const known = notes.get(key);
    if (known === undefined) notes.set(key, notes.size + 1);
    return known ?? notes.size;
  }

  #addressOf({ attributes }: XmlNode): string | undefined {
    const found = this.#context.parts.target(this.#part, attributes['id']);
    if (!found?.external) return undefined;
    const address = attributes['anchor'] ? `${found.target}#${attributes['anchor']}` : found.target;
    return safeAddress(address, this.#context);
  }
}

/** The letters of a formula in their order, with a stroke in its fractions. */
function mathText(node: XmlNode): string {
  if (node.name === 't') return textWithin(node);
  if (node.name === 'f') return elementsOf(node).map(mathText).filter(Boolean).join('/');
  return elementsOf(node).map(mathText).join('');
}
