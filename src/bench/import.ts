import { distance } from 'fastest-levenshtein';
import { readWardOnce } from '../content/memo.ts';
import type { Directive, Plan } from '../domain/schema/document.ts';
import type { UnderstoodPaper } from '../importers/paper.ts';
import { readPaperFile } from '../importers/readers/read.ts';
import { startRecogniser } from '../importers/readers/scan.ts';
import { understand } from '../importers/understand.ts';
import { foldSqueezed } from '../language/folding.ts';
import { paperDocx } from './paper-docx.ts';
import { paperPdfs, scanned } from './paper-pdf.ts';
import { paperOf } from './paper.ts';

const wards = ['ai-quoc', 'kien-an', 'bach-dang', 'viet-hung'];

interface Sample {
  name: string;
  data: Directive | Plan;
  body: string;
}

/**
 * `npm run bench -- import`: writes the wards' real documents as Word files, PDFs and scans at 200 dpi, imports them and
 * compares the result with the documents. Returns the exit status: 1 where a score is too low.
 */
export async function benchImport(out: NodeJS.WritableStream): Promise<number> {
  const samples = await readSamples();
  const papers = samples.map(({ data, body }) => paperOf(data, body));
  const pdfs = await paperPdfs(papers);
  const recogniser = startRecogniser();
  let status = 0;
  const measure = async (
    format: string,
    least: { fields: number; words: number },
    file: (at: number) => Promise<[string, Uint8Array]>,
  ): Promise<void> => {
    let [fields, words, milliseconds] = [0, 1, 0];
    for (const [at, sample] of samples.entries()) {
      const [name, bytes] = await file(at);
      const before = performance.now();
      const found = understand(await readPaperFile(name, bytes, recogniser.recognise));
      milliseconds += performance.now() - before;
      const score = compare(sample, found);
      fields += score.fields / samples.length;
      words = Math.min(words, score.words);
      if (score.wrong.length > 0)
        out.write(`  ${format} ${sample.name}: ${score.wrong.join(', ')}; words ${percent(score.words)}\n`);
    }
    if (fields < least.fields || words < least.words) status = 1;
    out.write(
      `${format.padEnd(6)} fields ${percent(fields)}, words in order at least ${percent(words)}, ${(milliseconds / samples.length / 1000).toFixed(2)} s each\n`,
    );
  };
  try {
    await measure('docx', { fields: 0.95, words: 0.99 }, async (at) => ['x.docx', paperDocx(papers[at]!)]);
    await measure('pdf', { fields: 0.95, words: 0.99 }, async (at) => ['x.pdf', pdfs[at]!]);
    await measure('scan', { fields: 0.95, words: 0.97 }, async (at) => ['x.pdf', await scanned(pdfs[at]!)]);
  } finally {
    await recogniser.close();
  }
  return status;
}

async function readSamples(): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const ward of wards)
    for (const { collection, data, ref, body } of (await readWardOnce('content', ward)).documents)
      if (data && (collection === 'directives' || collection === 'plans'))
        samples.push({ name: `${ward}/${ref}`, data: data as Directive | Plan, body });
  return samples;
}

/** The share of the fields that were read right (of a list, by its items), and of the words of the body in their order. */
function compare(
  { data, body }: Sample,
  found: UnderstoodPaper,
): { fields: number; words: number; wrong: string[] } {
  const signer = (of: UnderstoodPaper['signer']): string =>
    [of?.authority, of?.position, of?.name].filter(Boolean).join('\n');
  const scores: Record<string, number> = {
    title: near(data.title, found.title),
    type: Number(data.type === found.type),
    code: Number(data.code === found.code),
    issuer: near(data.issuer, found.issuer),
    place: near(data.place, found.place),
    issued: Number(data.issued === found.issued),
    to: items(data.to, found.to),
    recipients: items(data.recipients, found.recipients),
    signer: near(signer(data.signer), signer(found.signer)),
  };
  const values = Object.values(scores);
  return {
    fields: values.reduce((sum, value) => sum + value, 0) / values.length,
    words: inOrder(wordsOf(body), wordsOf(found.body)),
    wrong: Object.entries(scores).flatMap(([key, value]) => (value < 1 ? [`${key} ${percent(value)}`] : [])),
  };
}

function near(truth: string | undefined, got: string | undefined): number {
  const [a, b] = [truth ?? '', got ?? ''].map((text) => text.normalize('NFC').toLowerCase());
  return Number(a === b || distance(a!, b!) <= 0.05 * Math.max(a!.length, b!.length));
}

function items(truth: readonly string[], got: readonly string[]): number {
  if (truth.length + got.length === 0) return 1;
  const hits = truth.filter((one) =>
    got.some((other) => distance(foldSqueezed(one), foldSqueezed(other)) <= 0.1 * one.length),
  ).length;
  return (2 * hits) / (truth.length + got.length);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The length of the longest common subsequence of words, as a share of the longer text. */
function inOrder(truth: readonly string[], got: readonly string[]): number {
  let row = new Int32Array(got.length + 1);
  for (const word of truth) {
    const next = new Int32Array(got.length + 1);
    for (let at = 1; at <= got.length; at += 1)
      next[at] = word === got[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!);
    row = next;
  }
  return row[got.length]! / Math.max(truth.length, got.length, 1);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
