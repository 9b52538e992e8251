import { readWardOnce } from '../../content/memo.ts';
import type { Directive, Plan } from '../../domain/schema/document.ts';
import { readAndAccount } from '../../importers/read-and-account.ts';
import type { Recognise } from '../../importers/readers/scan.ts';
import { startRecogniser } from '../../importers/readers/scan.ts';
import { testContent } from '../../tests/test-content.ts';
import { paperDocx } from '../paper-docx.ts';
import { paperPdfs, scanned } from '../paper-pdf.ts';
import { paperOf } from '../paper.ts';
import { goldenSamples } from './golden.ts';
import type { ReadingScore, SampleDocument } from './score.ts';
import { percent, scoreOf } from './score.ts';
import { secondsBeyondStart } from './seconds.ts';
import type { WayOfEntry } from './ways.ts';
import { waysOf } from './ways.ts';

const wards = ['ai-quoc', 'kien-an', 'bach-dang', 'viet-hung'];
/** The most seconds that one page may take beyond the start of the command. */
const mostSeconds = { docx: 0.3, 'tagged pdf': 0.5, scan: 6 };
/** The letters of a body that fills a page with its letterhead. */
const onePage = 1000;

/**
 * `npm run bench -- import`: writes the wards' documents as papers of each kind, imports them and the golden papers, and
 * compares the drafts with the documents. Returns the exit status: 1 where a score is too low, or one page takes too long.
 */
export async function benchImport(out: NodeJS.WritableStream): Promise<number> {
  const samples = await readSamples();
  const ways = await waysOf(samples.map(({ data, body }) => paperOf(data, body)));
  const recogniser = startRecogniser();
  let status = 0;
  try {
    out.write(`${head}\n`);
    const all = [...ways.map((way) => ({ way, samples })), ...goldenSamples()];
    for (const { way, samples: own } of all)
      if (!(await measure(way, own, recogniser.recognise, out))) status = 1;
  } finally {
    await recogniser.close();
  }
  return Math.max(status, await measureSeconds(samples, out));
}

const columns = ['fields', 'lost', 'doubled', 'sentences', 'tables', 'unaccounted', 's each'];
const head = `${'way'.padEnd(12)}${columns.map((column) => column.padStart(12)).join('')}`;

/** Prints a row for one way of entry; false where it is below what must be reached. */
async function measure(
  way: WayOfEntry,
  samples: readonly SampleDocument[],
  recognise: Recognise,
  out: NodeJS.WritableStream,
): Promise<boolean> {
  const scores: ReadingScore[] = [];
  let [milliseconds, short] = [0, 0];
  for (const [at, sample] of samples.entries()) {
    const bytes = await way.bytes(at);
    const before = performance.now();
    const { found, account } = await readAndAccount(way.file, bytes, recognise);
    milliseconds += performance.now() - before;
    const score = scoreOf(sample, found);
    scores.push(score);
    if (account.isShort) short += 1;
    const notes = [
      ...score.wrong,
      ...(score.whole < score.sentences ? [`${score.sentences - score.whole} sentences`] : []),
      ...(account.isShort
        ? [
            `unaccounted: ${[...account.lost, ...account.added]
              .map(({ text }) => `“${text}”`)
              .join(', ')
              .slice(0, 120)}`,
          ]
        : []),
    ];
    if (notes.length > 0) out.write(`  ${way.name} ${sample.name}: ${notes.join(', ')}\n`);
  }
  const sum = (of: (score: ReadingScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const fields = sum((score) => score.fields) / scores.length;
  const whole = sum((score) => score.whole) / sum((score) => score.sentences);
  const tables = sum((score) => score.inventedTables);
  const cells = [
    percent(fields),
    ...[sum((score) => score.lost), sum((score) => score.doubled)].map(
      (count) => `${count}/${sum((score) => score.words)}`,
    ),
    percent(whole),
    String(tables),
    String(short),
    (milliseconds / samples.length / 1000).toFixed(2),
  ];
  out.write(`${way.name.padEnd(12)}${cells.map((cell) => cell.padStart(12)).join('')}\n`);
  return fields >= way.least.fields && whole >= way.least.whole && tables === 0;
}

/** Prints how long the command takes for one page beyond its start; returns 1 where that is too long. */
async function measureSeconds(
  samples: readonly SampleDocument[],
  out: NodeJS.WritableStream,
): Promise<number> {
  const { data, body } = samples[0]!;
  const paper = paperOf(data, body.slice(0, body.lastIndexOf('\n', onePage)));
  const [tagged] = await paperPdfs([paper], { tagged: true });
  const files: Record<keyof typeof mostSeconds, [string, Uint8Array]> = {
    docx: ['x.docx', paperDocx(paper)],
    'tagged pdf': ['x.pdf', tagged!],
    scan: ['x.pdf', await scanned(tagged!)],
  };
  let status = 0;
  for (const [name, most] of Object.entries(mostSeconds)) {
    const seconds = secondsBeyondStart(...files[name as keyof typeof mostSeconds]);
    if (seconds > most) status = 1;
    out.write(`one page as ${name}: ${seconds.toFixed(2)} s beyond start, at most ${most} s\n`);
  }
  return status;
}

async function readSamples(): Promise<SampleDocument[]> {
  const samples: SampleDocument[] = [];
  for (const ward of wards)
    for (const { collection, data, ref, body } of (await readWardOnce(testContent, ward)).documents)
      if (data && (collection === 'directives' || collection === 'plans'))
        samples.push({ name: `${ward}/${ref}`, data: data as Directive | Plan, body });
  return samples;
}
