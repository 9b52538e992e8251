import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWards } from '../../build/build-wards.ts';
import type { ShownAnswer } from './ask.ts';
import { AskedPage } from './ask.ts';
import type { TownQuestion } from './questions.ts';
import { townQuestions } from './questions.ts';
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
  ['issuer', 0.95],
  ['short form', 0.95],
  ['everyday', 0.9],
  ['question', 0.9],
  ['not there', 1],
];
/** How many right questions are asked a second time, as they stand. */
const mostAgain = 300;

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
        if (!(await askAll(page, documents, townQuestions(documents, seed), out))) status = 1;
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
  questions: readonly TownQuestion[],
  out: NodeJS.WritableStream,
): Promise<boolean> {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const asked: { question: TownQuestion; place: number; shown: ShownAnswer }[] = [];
  for (const question of questions) {
    const shown = await page.ask(question.text);
    asked.push({ question, shown, place: placeOf(question, shown, byPath) });
  }
  let isGood = true;
  for (const kind of new Set(questions.map((question) => question.kind))) {
    const places = asked.filter(({ question }) => question.kind === kind);
    const share = (most: number): number =>
      places.filter(({ place }) => place > 0 && place <= most).length / places.length;
    const rank = places.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / places.length;
    const must = musts.find(([start]) => kind.startsWith(start))?.[1] ?? 1;
    const reached = share(places[0]!.question.first ? 1 : 3);
    if (reached < must) isGood = false;
    out.write(
      `${kind.padEnd(24)} ${String(places.length).padStart(3)}  first ${share(1).toFixed(2)}  first three ${share(3).toFixed(2)}  mean reciprocal rank ${rank.toFixed(2)}${reached < must ? `  must ${must}` : ''}\n`,
    );
    for (const { question, place, shown } of places)
      if (place === 0 || place > (question.first ? 1 : 3))
        out.write(`    ${question.text} → ${shown.isNothing ? 'nothing' : (shown.paths[0] ?? '')}\n`);
  }
  let right = 0;
  let lost = 0;
  for (const { question, place } of asked) {
    if (question.kind === 'not there' || right === mostAgain) continue;
    if (placeOf(question, await page.ask(question.text, true), byPath) !== 1) continue;
    right += 1;
    if (place !== 1) lost += 1;
  }
  const times = asked.map(({ shown }) => shown.first).sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(times[Math.floor(share * (times.length - 1))]!)} ms`;
  out.write(`first places lost by understanding: ${lost} of ${right}\n`);
  out.write(`first result: median ${at(0.5)}, of 95 % ${at(0.95)}, slowest ${at(1)}\n`);
  return isGood && lost === 0;
}
