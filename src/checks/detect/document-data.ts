import { memoize } from '../../cache/memory.ts';
import type { Path, Position, Yaml } from '../../content/yaml/yaml.ts';
import { privateDataIn } from '../../domain/privacy/private-data.ts';
import type { PrivateDatum } from '../../domain/privacy/private-datum.ts';
import type { PrivateLine, SourceLine } from '../../domain/privacy/private-line.ts';
import { textLines } from '../../domain/privacy/private-line.ts';
import type { SourceCell } from '../../domain/privacy/table-lines.ts';
import { tableLines } from '../../domain/privacy/table-lines.ts';
import { ofBatch } from '../batch.ts';
import type { Line } from '../lines.ts';
import { linesOf } from '../lines.ts';

type NumberedLine = Pick<Line, 'text' | 'number'>;

/** Private data at a place of a file. */
export interface PlacedDatum extends Pick<PrivateDatum, 'kind' | 'bornIn' | 'isUnclaimed' | 'digits'> {
  position: Position;
  /** The number of the last line that it is about, where that is a later one than its position. */
  through?: number;
}

/** The private data in the front matter and the body of a document. */
export const documentData = ofBatch((document): PlacedDatum[] => {
  const lines = linesOf(document);
  return [
    ...fieldsData(
      lines.filter(({ front }) => front),
      document.front,
    ),
    ...privateDataIn(bodyLines(lines.filter(({ front }) => !front))).map(placed),
  ];
});

/** The private data in a file of YAML. */
export const yamlData = memoize((yaml: Yaml): PlacedDatum[] =>
  fieldsData(
    yaml.text.split('\n').map((text, index) => ({ text, number: index + 1 })),
    yaml,
  ),
);

/** The first private data of one kind in each line, in the order of the lines. */
export function firstInLines(data: readonly PlacedDatum[]): PlacedDatum[] {
  const first = new Map<number, PlacedDatum>();
  for (const datum of data) {
    const other = first.get(datum.position.line);
    if (!other || datum.position.column < other.position.column) first.set(datum.position.line, datum);
  }
  return [...first.values()].sort((a, b) => a.position.line - b.position.line);
}

const fieldsData = (lines: readonly NumberedLine[], yaml: Pick<Yaml, 'data' | 'at'>): PlacedDatum[] => [
  ...privateDataIn(fieldLines(lines)).map(placed),
  ...valueData(yaml.data, (path) => yaml.at(path), lines),
];

const placed = ({ line, at, ...datum }: PrivateDatum): PlacedDatum => {
  const { source, index } = line.place(at);
  const last = line.place(line.text.length).source;
  return {
    ...datum,
    position: { line: source, column: index + 1 },
    ...(last > source && { through: last }),
  };
};

/** The lines of a front matter, each a text of its own: what is below a key speaks of something else than the next key. */
const fieldLines = (lines: readonly NumberedLine[]): PrivateLine[] =>
  textLines(
    lines.map(({ text, number }) => ({ source: number, text })),
    { joins: false },
  ).map((line) => ({ ...line, kind: 'row' }));

/**
 * The private data in values of YAML that are not written as they are read: on several lines, or with signs for letters.
 * @param lines the lines of the YAML
 */
function* valueData(
  data: unknown,
  at: (path: Path) => Position,
  lines: readonly NumberedLine[],
  path: Path = [],
): Iterable<PlacedDatum> {
  if (typeof data === 'string') {
    const position = at(path);
    if (lines[position.line - (lines[0]?.number ?? 1)]?.text.includes(data)) return;
    const text = textLines(data.split('\n').map((line) => ({ source: 0, text: line })));
    for (const datum of privateDataIn(text)) yield { ...placed(datum), position };
  } else if (data !== null && typeof data === 'object')
    for (const [key, value] of Object.entries(data))
      yield* valueData(value, at, lines, [...path, Array.isArray(data) ? Number(key) : key]);
}

/** The lines of a body, its tables by their rows. */
function bodyLines(lines: readonly NumberedLine[]): PrivateLine[] {
  const found: PrivateLine[][] = [];
  let text: SourceLine[] = [];
  let table: SourceCell[][] = [];
  const end = (): void => {
    found.push(textLines(text), tableLines(table, true));
    [text, table] = [[], []];
  };
  for (const [at, { text: line, number }] of lines.entries()) {
    const isRow = line.includes('|') && (table.length > 0 || isRule(lines[at + 1]?.text));
    if (isRow && text.length > 0) end();
    if (!isRow && table.length > 0) end();
    if (!isRow) text.push({ source: number, text: line });
    else if (!isRule(line)) table.push(cellsOf(line, number));
  }
  end();
  return found.flat();
}

/** Whether a line is the rule below the head of a table. */
const isRule = (line: string | undefined): boolean =>
  line !== undefined && /^[\s|:-]*-[\s|:-]*$/.test(line) && line.includes('|');

function cellsOf(line: string, source: number): SourceCell[] {
  const cells: SourceCell[] = [];
  let from = 0;
  for (const cut of [...line.matchAll(/(?<!\\)\|/g), { index: line.length }]) {
    const text = line.slice(from, cut.index);
    const blank = text.length - text.trimStart().length;
    cells.push({ source, index: from + blank, text: text.trim() });
    from = cut.index + 1;
  }
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells;
}
