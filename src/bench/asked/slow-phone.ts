import type { AskedPage } from './ask.ts';

/** How many times slower than this machine the processor of a cheap phone is. */
const slower = 4;
/** The milliseconds that a page may work for a key, and for what understanding adds to a search. */
const mosts = { key: 30, understanding: 50 } as const;
/** A text, and for how long a page has worked for it. */
interface Timed {
  text: string;
  milliseconds: number;
}

/** A text is asked and typed so often in each way: the least of the times has the least of what is not the page's own work. */
const rounds = 3;
/** Each key of a text is typed so often: what the browser does beside for one key differs by half from time to time. */
const keyRounds = 6;

/**
 * Prints how long a page of a slow phone works for each key that is typed into a search box, and for what understanding
 * adds to a search that finds its documents as it was typed.
 * @returns whether each is short enough
 */
export async function measureSlowPhone(
  page: AskedPage,
  typed: readonly string[],
  asked: readonly string[],
  out: NodeJS.WritableStream,
): Promise<boolean> {
  await page.slowDown(slower);
  const added: Timed[] = [];
  for (const text of asked) {
    // Pagefind goes through all words that were loaded for any search before.
    await page.openAnew();
    // The files that it needs are loaded once for all searches.
    await page.ask(text);
    const milliseconds = (await leastOf(page, text, false)) - (await leastOf(page, text, true));
    added.push({ text, milliseconds });
  }
  const keys: Timed[] = [];
  for (const text of typed)
    for (const [place, milliseconds] of (await leastOfKeys(page, text)).entries())
      keys.push({ text: text.slice(0, place + 1), milliseconds });
  const isUnderstoodSoon = print('understanding adds to a search', added, mosts.understanding, out);
  return print('a key stroke of suggestions', keys, mosts.key, out) && isUnderstoodSoon;
}

/** The least work of some searches for a text; another search lies between them, because a page keeps the last answer. */
async function leastOf(page: AskedPage, text: string, asTyped: boolean): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.ask(otherText);
    times.push((await page.workOf(() => page.ask(text, asTyped))).work);
  }
  return Math.min(...times);
}

/** The least work for each key of a text; each time it is typed into a page that was opened anew. */
async function leastOfKeys(page: AskedPage, text: string): Promise<number[]> {
  const times: number[][] = [];
  for (let round = 0; round < keyRounds; round += 1) times.push(await page.typeAtHome(text));
  return times[0]!.map((_, place) => Math.min(...times.map((each) => each[place]!)));
}

const otherText = 'liên hệ';

function print(name: string, times: readonly Timed[], most: number, out: NodeJS.WritableStream): boolean {
  const sorted = [...times].sort((a, b) => a.milliseconds - b.milliseconds);
  const at = (share: number): string =>
    `${Math.round(sorted[Math.floor(share * (sorted.length - 1))]!.milliseconds)} ms`;
  const { text, milliseconds } = sorted.at(-1)!;
  out.write(
    `${name}, processor ${slower} times slower, ${times.length} times: median ${at(0.5)}, of 95 % ${at(0.95)}, slowest ${at(1)} of ${most} (${text})\n`,
  );
  return milliseconds <= most;
}
