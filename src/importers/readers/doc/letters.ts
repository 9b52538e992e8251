import { addDoubt, leaveOut } from '../docx/context.ts';
import { WordFields } from '../docx/fields.ts';
import type { Span } from '../docx/inline.ts';
import { addStruckDoubt, safeAddress, shownText } from '../docx/shown.ts';
import { signOf } from '../docx/symbols.ts';
import type { OldContext } from './context.ts';
import { formBox } from './forms.ts';
import type { OldLook } from './looks.ts';
import { changesOf } from './properties.ts';
import type { TextRange } from './text.ts';

/** What the letters of a paragraph show. */
interface OldContent {
  rows: Span[][];
  boxes: TextRange[];
}

/** Reads the letters of paragraphs, in their order: a field may go over several of them. */
export class LetterReader {
  readonly #context: OldContext;
  readonly #fields = new WordFields();
  readonly #looks = new Map<string, OldLook>();

  constructor(context: OldContext) {
    this.#context = context;
  }

  /** The look of a character in a paragraph of a style. */
  lookAt(index: number, style: number): OldLook {
    const { text, letters, styles } = this.#context;
    const run = letters.at(text.placeOf(index));
    const key = `${run?.from ?? -1} ${style}`;
    const known = this.#looks.get(key);
    if (known) return known;
    const look = styles.look(style, run ? changesOf(run.changes) : []);
    this.#looks.set(key, look);
    return look;
  }

  /** The content of a paragraph without its mark. Hidden and deleted letters are left out under their names. */
  read([from, to]: TextRange, style: number): OldContent {
    const content: OldContent = { rows: [[]], boxes: [] };
    const hidden: Span[] = [];
    const deleted: Span[] = [];
    for (let index = from; index < to;) {
      const look = this.lookAt(index, style);
      let end = index + 1;
      if (isLetter(this.#context.text.text, index, look))
        while (end < to && this.lookAt(end, style) === look && isLetter(this.#context.text.text, end, look))
          end += 1;
      const part = this.#context.text.text.slice(index, end);
      const span = this.#span(part, index, look, content);
      if (span && look.deleted) deleted.push(span);
      else if (span && look.hidden) hidden.push(span);
      else if (span) content.rows.at(-1)!.push(span);
      index = end;
    }
    leaveOut(this.#context, 'hidden-text', hidden);
    leaveOut(this.#context, 'deleted-text', deleted);
    return content;
  }

  /** The span of some letters, or of one sign; other things that a sign shows are added to the content. */
  #span(part: string, index: number, look: OldLook, content: OldContent): Span | undefined {
    const fields = this.#fields;
    if (part === fieldBegin) return void fields.begin();
    if (part === fieldParts) return void fields.separate();
    if (part === fieldEnd) return this.#shown(fields.close(), look);
    if (part === object && look.data !== undefined) {
      const box = formBox(this.#context.file.data, look.data);
      if (box !== undefined) return void fields.tick(box);
    }
    if (!fields.shown) return void fields.instruct(part);
    if (look.sign && look.special) return this.#shown(this.#sign(look.sign), look);
    const isSeen = !look.hidden && !look.deleted;
    switch (part) {
      case lineBreak:
        return void (isSeen && content.rows.push([]));
      case '\u001e':
        return this.#shown('-', look);
      case noteMark: {
        const note = this.#context.notes.get(index);
        return note && isSeen ? { text: `[^${this.#noteNumber(note)}]`, bold: false, raw: true } : undefined;
      }
      case object:
        if (isSeen && look.special)
          addDoubt(
            this.#context,
            'có hình không lấy được từ Word đời cũ; nếu cần, hãy lưu thành .docx rồi nhập lại',
          );
        return undefined;
      case drawing: {
        const box = this.#context.boxes.get(index);
        if (box && isSeen) content.boxes.push(box);
        return undefined;
      }
      default:
        return /^[\u0000-\u0008\u000e-\u001f]$/.test(part) ? undefined : this.#shown(part, look);
    }
  }

  #shown(text: string, look: OldLook): Span | undefined {
    if (text === '' || !this.#fields.shown) return undefined;
    const { fontName } = this.#context.styles;
    const fonts = look.fonts.map(fontName);
    if (look.struck && !look.hidden && !look.deleted && text.trim() !== '') addStruckDoubt(this.#context);
    const { link } = this.#fields;
    return {
      text: shownText(text, { fonts, raised: look.raised }),
      bold: look.bold,
      caps: look.caps,
      fonts,
      link: link === undefined ? undefined : safeAddress(link, this.#context),
    };
  }

  #sign({ font, code }: NonNullable<OldLook['sign']>): string {
    const name = this.#context.styles.fontName(font) ?? '';
    const sign = signOf(name, code);
    if (sign === undefined)
      addDoubt(this.#context, `có ký hiệu của phông “${name}” không đọc được; hãy so với bản gốc`);
    return sign ?? '';
  }

  #noteNumber(note: TextRange): number {
    const known = this.#context.found.indexOf(note);
    return known >= 0 ? known + 1 : this.#context.found.push(note);
  }
}

const [object, noteMark, drawing, lineBreak] = ['\u0001', '\u0002', '\u0008', '\u000b'];
const [fieldBegin, fieldParts, fieldEnd] = ['\u0013', '\u0014', '\u0015'];

/** Whether a character is text, and no sign of Word. */
const isLetter = (text: string, index: number, look: OldLook): boolean =>
  !/[\u0000-\u0008\u000b-\u001f]/.test(text.charAt(index)) && !(look.special && look.sign);
