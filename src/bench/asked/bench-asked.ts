import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWards } from '../../build/build-wards.ts';
import type { ShownAnswer } from './ask.ts';
import { AskedPage } from './ask.ts';
import type { TownQuestion } from './questions.ts';
import { townQuestions } from './questions.ts';
import { measureSlowPhone } from './slow-phone.ts';
import type { TownDocument } from './town.ts';
import { writeTown } from './town.ts';

const ward = 'do-luong';
/** The share of questions that must have an answer among the first three results, by the beginning of the kind. */
const musts: readonly (readonly [kind: string, share: number])[] = [
  ['words', 0.98],
  ['code', 0.99],
  ['fault', 0.95],
  ['Telex', 0.98],
  ['VNI', 0.98],
  ['phrase', 0.98],
  ['attachment', 0.95],
  ['issuer', 0.95],
  ['short form', 0.95],
  ['everyday', 0.9],
  ['question', 0.9],
  ['not there', 1],
];
/** How many questions that find their answer first as they stand are asked with and without understanding. */
const rightQuestions = 300;
/** The kinds of questions that may do so. */
const asTyped = /^(?:words|code|phrase|issuer|short form)/;
/** The faults of one kind, and of all. */
const [oneFault, allFaults] = ['fault: ', 'fault'];
/** What makes other questions of the same kinds. */
const otherSeed = 1000;
/** How many texts are asked and typed on a slow phone. */
const [askedSlowly, typedSlowly] = [12, 4];

/** Asks 400 questions of towns with some numbers of documents; status 1 if a kind has too few answers. */
export async function benchAsked(
  counts: readonly number[],
  seed: number,
  out: NodeJS.WritableStream,
): Promise<number> {
  let status = 0;
  for (const count of counts) {
    const home = await mkdtemp(join(tmpdir(), 'cong-phuong-asked-'));
    try {
      const contentDir = join(home, 'content');
      const documents = await writeTown(contentDir, ward, count, seed);
      await buildWards(
        { contentDir, outDir: join(home, 'dist'), wards: [ward], now: Date.parse('2027-01-01T00:00+07:00') },
        { step: () => undefined, end: () => undefined },
      );
      out.write(`${count} documents, seed ${seed}\n`);
      const page = await AskedPage.open(join(home, 'dist', ward), `/${ward}/`);
      try {
        if (!(await askAll(page, documents, seed, out))) status = 1;
        if (!(await askSlowly(page, documents, seed, out))) status = 1;
      } finally {
        await page.close();
      }
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  }
  return status;
}

/** The place of the first answer among the results, from 1; 0 if there is none. */
function placeOf(
  question: TownQuestion,
  shown: ShownAnswer,
  byPath: ReadonlyMap<string, TownDocument>,
): number {
  if (question.kind === 'not there') return shown.isNothing ? 1 : 0;
  return (
    1 +
    shown.paths.findIndex((path) => {
      const document = byPath.get(path);
      return document !== undefined && question.isAnswer(document);
    })
  );
}

async function askAll(
  page: AskedPage,
  documents: readonly TownDocument[],
  seed: number,
  out: NodeJS.WritableStream,
): Promise<boolean> {
  const questions = townQuestions(documents, seed);
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const asked: { question: TownQuestion; place: number; shown: ShownAnswer; work: number }[] = [];
  for (const question of questions) {
    const { done: shown, work } = await page.workOf(() => page.ask(question.text));
    asked.push({ question, shown, work, place: placeOf(question, shown, byPath) });
  }
  let isGood = true;
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  for (const kind of [...kinds, allFaults]) {
    const places = asked.filter(
      ({ question }) => question.kind === kind || (kind === allFaults && question.kind.startsWith(oneFault)),
    );
    const share = (most: number): number =>
      places.filter(({ place }) => place > 0 && place <= most).length / places.length;
    const rank = places.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / places.length;
    const must = musts.find(([start]) => kind.startsWith(start))?.[1] ?? 1;
    const reached = share(places[0]!.question.first ? 1 : 3);
    // Of one kind of fault there are too few for a share.
    const isShort = reached < must && !kind.startsWith(oneFault);
    if (isShort) isGood = false;
    out.write(
      `${kind.padEnd(24)} ${String(places.length).padStart(3)}  first ${share(1).toFixed(2)}  first three ${share(3).toFixed(2)}  mean reciprocal rank ${rank.toFixed(2)}${isShort ? `  must ${must}` : ''}\n`,
    );
    for (const { question, place, shown } of kind === allFaults ? [] : places)
      if (place === 0 || place > (question.first ? 1 : 3))
        out.write(`    ${question.text} → ${shown.isNothing ? 'nothing' : (shown.paths[0] ?? '')}\n`);
  }
  const lost = await firstPlacesLost(page, documents, seed, byPath);
  out.write(`first places lost by understanding: ${lost.texts.length} of ${lost.of}\n`);
  for (const text of lost.texts) out.write(`    ${text}\n`);
  writeTimes('first result', asked, ({ shown }) => shown.first, out);
  writeTimes('work of the page until all is found', asked, ({ work }) => work, out);
  return isGood && lost.texts.length === 0;
}

/** One line; the work of a page is the same on a busy machine, where all waits. */
function writeTimes<Item extends { question: TownQuestion }>(
  name: string,
  asked: readonly Item[],
  time: (item: Item) => number,
  out: NodeJS.WritableStream,
): void {
  const sorted = [...asked].sort((a, b) => time(a) - time(b));
  const at = (share: number): string =>
    `${Math.round(time(sorted[Math.floor(share * (sorted.length - 1))]!))} ms`;
  out.write(
    `${name}: median ${at(0.5)}, of 95 % ${at(0.95)}, slowest ${at(1)} (${sorted.at(-1)!.question.text})\n`,
  );
}

/** The questions that have their answer first as they stand, and not with understanding. */
async function firstPlacesLost(
  page: AskedPage,
  documents: readonly TownDocument[],
  seed: number,
  byPath: ReadonlyMap<string, TownDocument>,
): Promise<{ texts: string[]; of: number }> {
  const texts: string[] = [];
  const isFirst = async (question: TownQuestion, alone: boolean): Promise<boolean> => {
    const shown = await page.ask(question.text, alone);
    return !shown.isNothing && placeOf(question, shown, byPath) === 1;
  };
  let of = 0;
  for (let more = 0; of < rightQuestions; more += 1)
    for (const question of townQuestions(documents, seed + more * otherSeed)) {
      const mayBeRight = more === 0 ? question.kind !== 'not there' : asTyped.test(question.kind);
      if (of === rightQuestions || !mayBeRight || !(await isFirst(question, true))) continue;
      of += 1;
      if (!(await isFirst(question, false))) texts.push(question.text);
    }
  return { texts, of };
}

/** What a page works for searches and keys on a slow phone. */
async function askSlowly(
  page: AskedPage,
  documents: readonly TownDocument[],
  seed: number,
  out: NodeJS.WritableStream,
): Promise<boolean> {
  const texts = townQuestions(documents, seed + otherSeed)
    .filter(({ kind }) => asTyped.test(kind))
    .map(({ text }) => text);
  const some = (count: number): string[] =>
    Array.from({ length: count }, (_, place) => texts[Math.floor((place * texts.length) / count)]!);
  return measureSlowPhone(page, some(typedSlowly), some(askedSlowly), out);
}
