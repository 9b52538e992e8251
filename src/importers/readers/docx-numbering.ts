import { SaxesParser } from 'saxes';

interface Level {
  start: number;
  format: string;
  text: string;
}
interface Use {
  id: string;
  level: number;
}
interface Style {
  basedOn?: string;
  id?: string;
  level?: number;
}
interface Numbering {
  abstracts: Map<string, Map<number, Level>>;
  /** The level that a paragraph style stands for. */
  styleLevels: Map<string, number>;
  nums: Map<string, { abstract: string; starts: Map<number, number> }>;
}
type Handler = (name: string, attributes: Record<string, string>, closing: boolean, position: number) => void;

/**
 * `word/document.xml` with the numbers that Word shows but does not store written into the text: a run with
 * “1. ”, “a) ” or “- ” at the beginning of each numbered paragraph, in the place of its numbering.
 */
export function writeNumbers(
  document: string,
  numbering: string | undefined,
  styles: string | undefined,
): string {
  if (numbering === undefined) return document;
  const known = readNumbering(numbering);
  const styled = readStyles(styles);
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  const edits: { at: number; text: string }[] = [];
  const stack: { style?: string; use: Partial<Use>; end?: number }[] = [];
  let depth = 0;
  walk(document, (name, attributes, closing, position) => {
    const own = stack.at(-1);
    if (name === 'w:p' && !closing) stack.push({ use: {} });
    else if (name === 'w:p') {
      const found = stack.pop();
      if (!found || found.end === undefined) return;
      const use = resolve(found, styled, known);
      const label = use && labelOf(use, known, counters, started);
      if (label)
        edits.push({
          at: found.end,
          text: `<w:r><w:t xml:space="preserve">${escapeXml(label)} </w:t></w:r>`,
        });
    } else if (name === 'w:pPrChange') depth += closing ? -1 : 1;
    else if (!own || depth > 0) return;
    else if (name === 'w:pPr' && closing) own.end ??= position;
    else if (closing || own.end !== undefined) return;
    else if (name === 'w:pStyle') own.style = attributes['w:val'];
    else if (name === 'w:numId') own.use.id = attributes['w:val'];
    else if (name === 'w:ilvl') own.use.level = Number(attributes['w:val']);
  });
  let result = document;
  for (const { at, text } of edits.sort((a, b) => b.at - a.at))
    result = result.slice(0, at) + text + result.slice(at);
  return result;
}

function resolve(
  paragraph: { style?: string; use: Partial<Use> },
  styles: Map<string, Style>,
  known: Numbering,
): Use | undefined {
  let { id, level } = paragraph.use;
  let style = paragraph.style;
  for (let steps = 0; style !== undefined && steps < 10; steps += 1) {
    const own = styles.get(style);
    id ??= own?.id;
    level ??= own?.level ?? (own?.id ? known.styleLevels.get(style) : undefined);
    style = own?.basedOn;
  }
  return id === undefined || id === '0' ? undefined : { id, level: level ?? 0 };
}

function labelOf(
  { id, level }: Use,
  { abstracts, nums }: Numbering,
  counters: Map<string, (number | undefined)[]>,
  started: Set<string>,
): string | undefined {
  const num = nums.get(id);
  const levels = num && abstracts.get(num.abstract);
  const own = levels?.get(level);
  if (!num || !levels || !own) return undefined;
  if (own.format === 'bullet') return /^\+/.test(own.text) ? '+' : '-';
  if (own.format === 'none') return undefined;
  const counts = counters.get(num.abstract) ?? [];
  counters.set(num.abstract, counts);
  const override = num.starts.get(level);
  if (override !== undefined && !started.has(`${id} ${level}`)) counts[level] = override;
  else counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
  started.add(`${id} ${level}`);
  counts.length = level + 1;
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = levels.get(at);
    return written((counts[at] ??= of?.start ?? 1), of?.format ?? 'decimal');
  });
}

function written(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
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

const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

function roman(value: number): string {
  const signs: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let [rest, text] = [value, ''];
  for (const [worth, sign] of signs) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

function readNumbering(xml: string): Numbering {
  const known: Numbering = { abstracts: new Map(), styleLevels: new Map(), nums: new Map() };
  let [abstract, num, level] = ['', '', -1];
  let inNum = false;
  walk(xml, (name, attributes, closing) => {
    const value = attributes['w:val'] ?? '';
    const levels = known.abstracts.get(abstract);
    const own = inNum ? undefined : levels?.get(level);
    if (closing) {
      if (name === 'w:num') inNum = false;
    } else if (name === 'w:abstractNum') {
      abstract = attributes['w:abstractNumId'] ?? '';
      known.abstracts.set(abstract, new Map());
    } else if (name === 'w:num') {
      [num, inNum] = [attributes['w:numId'] ?? '', true];
      known.nums.set(num, { abstract: '', starts: new Map() });
    } else if (name === 'w:abstractNumId' && inNum) known.nums.get(num)!.abstract = value;
    else if (name === 'w:lvlOverride') level = Number(attributes['w:ilvl']);
    else if (name === 'w:startOverride') known.nums.get(num)?.starts.set(level, Number(value));
    else if (name === 'w:lvl' && !inNum) {
      level = Number(attributes['w:ilvl']);
      levels?.set(level, { start: 1, format: 'decimal', text: '' });
    } else if (!own) return;
    else if (name === 'w:start') own.start = Number(value);
    else if (name === 'w:numFmt') own.format = value;
    else if (name === 'w:lvlText') own.text = value;
    else if (name === 'w:pStyle') known.styleLevels.set(value, level);
  });
  return known;
}

function readStyles(xml: string | undefined): Map<string, Style> {
  const styles = new Map<string, Style>();
  let own: Style | undefined;
  if (xml === undefined) return styles;
  walk(xml, (name, attributes, closing) => {
    const value = attributes['w:val'];
    if (name === 'w:style') {
      own = closing ? undefined : {};
      if (own) styles.set(attributes['w:styleId'] ?? '', own);
    } else if (!own || closing) return;
    else if (name === 'w:basedOn') own.basedOn = value;
    else if (name === 'w:numId') own.id = value;
    else if (name === 'w:ilvl') own.level = Number(value);
  });
  return styles;
}

/** Each tag of an XML text in order, with the place right behind it. */
function walk(xml: string, handle: Handler): void {
  const parser = new SaxesParser({ position: true });
  parser.on('opentag', ({ name, attributes }) =>
    handle(name, attributes as Record<string, string>, false, parser.position),
  );
  parser.on('closetag', ({ name }) => handle(name, {}, true, parser.position));
  parser.write(xml).close();
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
