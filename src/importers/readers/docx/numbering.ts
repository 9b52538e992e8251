import { readXml } from '../../../formats/xml.ts';
import { escapeMarkup } from '../../../language/markup.ts';
import { numberToRoman } from '../../../language/roman.ts';
import type { NumberedStyle, Numbering } from './definitions.ts';
import { readNumbering, readStyles } from './definitions.ts';

/** The list and the level of a paragraph, from 0. */
interface Place {
  list: string;
  level: number;
}

interface Paragraph {
  style?: string;
  place: Partial<Place>;
  prefix: string;
  /** Where its properties end: its number is written there. */
  end?: number;
}

/**
 * `word/document.xml` with the numbers that Word shows but does not store written into the text: a run with
 * “1. ”, “a) ” or “- ” at the beginning of each numbered paragraph. Mammoth gives neither the form nor the start of
 * Word's numbers, so they are counted here. Throws an `XmlError` where a part is damaged.
 */
export function writeNumbers(
  document: string,
  numbering: string | undefined,
  styles: string | undefined,
): string {
  if (numbering === undefined) return document;
  const known = readNumbering(numbering);
  const styled = styles === undefined ? new Map<string, NumberedStyle>() : readStyles(styles);
  const counters = new Counters(known);
  const insertions: { at: number; text: string }[] = [];
  for (const { end, prefix, ...paragraph } of paragraphsOf(document)) {
    const place = placeOf(paragraph, styled, known);
    const label = place && counters.next(place);
    if (!label || end === undefined) continue;
    const [run, text] = ['r', 't'].map((name) => (prefix === '' ? name : `${prefix}:${name}`));
    const content = `<${text} xml:space="preserve">${escapeMarkup(label)} </${text}>`;
    insertions.push({ at: end, text: `<${run}>${content}</${run}>` });
  }
  let result = document;
  for (const { at, text } of insertions.sort((a, b) => b.at - a.at))
    result = result.slice(0, at) + text + result.slice(at);
  return result;
}

/** The paragraphs that have properties, in the order in which they end. A change of properties that is tracked is left out. */
function paragraphsOf(document: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const open: Paragraph[] = [];
  let changes = 0;
  readXml(document, {
    open({ name, prefix, attribute }) {
      const own = open.at(-1);
      if (name === 'p') open.push({ place: {}, prefix });
      else if (name === 'pPrChange') changes += 1;
      else if (!own || changes > 0 || own.end !== undefined) return;
      else if (name === 'pStyle') own.style = attribute('val');
      else if (name === 'numId') own.place.list = attribute('val');
      else if (name === 'ilvl') own.place.level = Number(attribute('val'));
    },
    close(name, position) {
      if (name === 'p') {
        const own = open.pop();
        if (own?.end !== undefined) paragraphs.push(own);
      } else if (name === 'pPrChange') changes -= 1;
      else if (name === 'pPr' && changes === 0 && open.length > 0) open.at(-1)!.end ??= position;
    },
  });
  return paragraphs;
}

/** The list and level of a paragraph, from its own properties, else from its style and the styles below it. */
function placeOf(
  paragraph: Pick<Paragraph, 'style' | 'place'>,
  styles: ReadonlyMap<string, NumberedStyle>,
  { styleLevels }: Numbering,
): Place | undefined {
  let { list, level } = paragraph.place;
  let style = paragraph.style;
  for (let steps = 0; style !== undefined && steps < 10; steps += 1) {
    const own = styles.get(style);
    list ??= own?.list;
    level ??= own?.level ?? (own?.list ? styleLevels.get(style) : undefined);
    style = own?.basedOn;
  }
  return list === undefined || list === '0' ? undefined : { list, level: level ?? 0 };
}

/** Counts as Word does: a level goes on until a higher level has a new number. */
class Counters {
  readonly #known: Numbering;
  /** The last number of each level, by abstract list. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(known: Numbering) {
    this.#known = known;
  }

  /** The label of the next paragraph at a place; undefined where Word shows nothing. */
  next({ list, level }: Place): string | undefined {
    const { abstract, starts } = this.#known.lists.get(list) ?? {};
    const levels = abstract === undefined ? undefined : this.#known.abstracts.get(abstract);
    const own = levels?.get(level);
    if (abstract === undefined || !levels || !own) return undefined;
    if (own.format === 'bullet') return /^\+/.test(own.text) ? '+' : '-';
    if (own.format === 'none') return undefined;
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    const start = starts?.get(level);
    if (start !== undefined && !this.#started.has(`${list} ${level}`)) counts[level] = start;
    else counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    this.#started.add(`${list} ${level}`);
    counts.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels.get(at);
      return numeral((counts[at] ??= of?.start ?? 1), of?.format ?? 'decimal');
    });
  }
}

function numeral(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return numberToRoman(value);
    case 'lowerRoman':
      return numberToRoman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** 1 → `a`, 27 → `aa`, 28 → `bb`. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
