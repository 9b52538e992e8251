import type { XmlNode } from '../../../formats/xml-tree.ts';
import { elementAt, elementsOf } from '../../../formats/xml-tree.ts';
import { isOn, tickBox } from './settle.ts';
import { signOf } from './symbols.ts';

/**
 * The fields that are open at a place of the text: an instruction to Word, and the result that Word wrote last. A field may
 * go over several paragraphs, and be within another.
 */
export class WordFields {
  readonly #open: WordField[] = [];

  /** Whether text at this place is shown: it is in the results of all fields that it is in. */
  get shown(): boolean {
    return this.#effect.shown;
  }

  /** Whether text at this place is in a table of contents, which Word makes. */
  get inContents(): boolean {
    return this.#effect.inContents;
  }

  /** The address of the nearest link. */
  get link(): string | undefined {
    return this.#effect.link;
  }

  get #effect(): FieldEffect {
    return this.#open.at(-1)?.effect ?? outside;
  }

  /** Opens a field, of which there is no result yet. */
  #add(instruction: string, form?: XmlNode): void {
    const around = this.#effect;
    this.#open.push({ instruction, inResult: false, form, around, effect: { ...around, shown: false } });
  }

  /** Opens a field whose instruction is known. */
  openSimple(instruction: string): void {
    this.#add(instruction);
    this.separate();
  }

  /** What a mark of Word begins, parts or ends. Returns the text that an ended field shows without a result. */
  mark(node: XmlNode): string {
    const kind = node.attributes['fldCharType'];
    if (kind === 'begin') this.begin(elementAt(node, 'ffData'));
    else if (kind === 'separate') this.separate();
    else if (kind === 'end') return this.close();
    return '';
  }

  begin(form?: XmlNode): void {
    this.#add('', form);
  }

  /** The instruction of the field that was opened last ends, its result begins. */
  separate(): void {
    const own = this.#open.at(-1);
    if (!own || own.inResult) return;
    own.inResult = true;
    own.effect = effectOf(own.instruction, own.around);
  }

  /** The sign of the form's box that the field opened last is. */
  tick(sign: string): void {
    const own = this.#open.at(-1);
    if (own) own.box = sign;
  }

  /** A part of the instruction of the field that was opened last. */
  instruct(text: string): void {
    const own = this.#open.at(-1);
    if (own && !own.inResult) own.instruction += text;
  }

  /** Ends the field that was opened last. Returns the text that it shows without a result. */
  close(): string {
    const own = this.#open.pop();
    return own && this.shown ? signOfField(own) : '';
  }
}

interface WordField {
  instruction: string;
  inResult: boolean;
  form?: XmlNode | undefined;
  box?: string;
  /** What the fields around it make of a text, and what it makes of one together with them. */
  around: FieldEffect;
  effect: FieldEffect;
}

/** What open fields make of a text at their place. */
interface FieldEffect {
  shown: boolean;
  inContents: boolean;
  /** The address of the nearest link. */
  link: string | undefined;
}

const outside: FieldEffect = { shown: true, inContents: false, link: undefined };

/** What the result of a field makes of its text. */
const effectOf = (instruction: string, around: FieldEffect): FieldEffect => ({
  shown: around.shown && !/^\s*SYMBOL\b/i.test(instruction),
  inContents: around.inContents || /^\s*TOC\b/i.test(instruction),
  link: linkOf(instruction) || around.link,
});

/** The address of `HYPERLINK "https://…" \o "tip"`; undefined for a place in the text itself, `HYPERLINK \l "x"`. */
function linkOf(instruction: string): string | undefined {
  const link = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\\\s"]\S*))/i.exec(instruction);
  const place = /\\l\s+"([^"]*)"/i.exec(instruction)?.[1];
  const address = link?.[1] ?? link?.[2];
  return address && place ? `${address}#${place}` : address;
}

/** What a field shows that has no result: a box to tick, a choice from a list, a sign, the words of a button. */
function signOfField({ instruction, inResult, form, box: sign }: WordField): string {
  const [name = ''] = instruction.trim().split(/\s+/, 1);
  switch (name.toUpperCase()) {
    case 'FORMCHECKBOX': {
      const box = elementAt(form, 'checkBox');
      if (!box) return sign ?? '';
      return tickBox(isOn(elementAt(box, 'checked') ?? elementAt(box, 'default')));
    }
    case 'FORMDROPDOWN': {
      const list = elementAt(form, 'ddList');
      const chosen = elementAt(list, 'result') ?? elementAt(list, 'default');
      const entry = elementsOf(list, 'listEntry')[Number(chosen?.attributes['val'] ?? 0)];
      return inResult ? '' : (entry?.attributes['val'] ?? '');
    }
    case 'SYMBOL': {
      const [, code = ''] = /SYMBOL\s+(\S+)/i.exec(instruction) ?? [];
      const font = /\\f\s+"?([^"\\]+)"?/i.exec(instruction)?.[1]?.trim() ?? 'Symbol';
      return signOf(font, Number(code)) ?? '';
    }
    case 'MACROBUTTON':
      return /MACROBUTTON\s+\S+\s+(.*)/is.exec(instruction)?.[1]?.trim() ?? '';
    default:
      return '';
  }
}
