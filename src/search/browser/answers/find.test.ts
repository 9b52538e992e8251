import { describe, expect, it } from 'vitest';
import { shortId } from '../../shared/shard.ts';
import { readQuery } from '../query/query.ts';
import type { FoundPages } from './find.ts';
import { find } from './find.ts';
import { index, known, search } from './fixtures/some-pages.ts';
import type { SearchedIndex } from './searched-index.ts';

async function answersTo(typed: string, asked = index): Promise<FoundPages[]> {
  const answers = [];
  for await (const answer of find(readQuery(typed), asked, { patience: 20 })) answers.push(answer);
  return answers;
}

const ask = async (typed: string): Promise<FoundPages> => (await answersTo(typed)).at(-1)!;
const names = (ids: Iterable<string>): string[] => [...ids].map(shortId);

describe('a search finds', () => {
  it.each([
    ['words with their marks', 'bão', ['storm']],
    ['words without marks as any', 'bao', ['storm', 'report', 'plan']],
    ['words in the other spelling of their tone', 'uỷ ban', ['committee']],
    ['words half of which lack their marks', 'bão so 3', ['storm']],
    ['a phrase', '"quỹ khuyến học"', ['fund', 'fund']],
    ['a phrase without marks', '"quy khuyen hoc"', ['fund', 'fund']],
    ['the words of a phrase where no quotes hold them together', 'quỹ học', ['fund', 'fund']],
    ['what an old shard holds', 'tiêm chủng', ['vaccine']],
    ['nothing for what is nowhere', 'zzzz', []],
    ['nothing for a phrase of which only a part is there', '"quỹ khuyến nông"', []],
    ['nothing where half of the words are nowhere', 'bão zzzz', []],
    ['nothing without words', ' – ', []],
  ])('%s', async (_name, typed, ids) => {
    const found = await ask(typed);
    expect(names(found.hits.keys())).toEqual(ids);
    expect(found.partial).toBe(false);
  });

  it("a code's own document and those that cite it, in every shard", async () => {
    const { own, citing } = await ask('45/QĐ');
    expect([names(own), names(citing)]).toEqual([['report'], ['fund', 'plan']]);
  });

  it('whether the pages have the typed marks', async () => {
    expect((await ask('bão')).exact).toBe(true);
    expect((await ask('bao')).exact).toBe(false);
    expect((await ask('bãn')).exact).toBe(false);
  });
});

describe('what is known of words', () => {
  /** Searches of an index, and the pages that they have read. */
  async function asked(typed: string): Promise<{ searches: string[]; read: string[]; found: string[] }> {
    const [searches, read]: [string[], string[]] = [[], []];
    const told: SearchedIndex = {
      ...index,
      words: known,
      search: async (words, exact, shards) => {
        searches.push(`${words.join(' ')} ${exact} ${shards.join(' ')}`);
        return (await search(words, exact, shards)).map((each) => ({
          ...each,
          data: () => (read.push(shortId(each.id)), each.data()),
        }));
      },
    };
    const answers = await answersTo(typed, told);
    return { searches, read, found: names(answers.at(-1)!.hits.keys()) };
  }

  it('spares questions for what no page has', async () => {
    expect(await asked('bãn tô')).toMatchObject({ searches: ['bãn tô false new', 'bãn tô false old'] });
    expect(await asked('yyyy zzzz')).toEqual({ searches: [], read: [], found: [] });
  });

  it('spares reading a page of each shard where all have the words', async () => {
    expect(await asked('quỹ')).toMatchObject({ read: [], found: ['fund', 'learning', 'fund'] });
    expect((await asked('tiêm')).read).toEqual(['vaccine']);
  });
});

describe('the first answer', () => {
  const found = async (typed: string, asked = index): Promise<[string[], boolean][]> =>
    (await answersTo(typed, asked)).map(({ hits, complete }) => [names(hits.keys()), complete]);

  it('is what the newest shard has in a title', async () => {
    const titled: SearchedIndex = {
      ...index,
      search: async (...asked) =>
        (await search(...asked)).map((each) =>
          each.id === 'vi-x-new_fund' ? { ...each, matchedMetaFields: ['title'] } : each,
        ),
    };
    expect(await found('quỹ', titled)).toEqual([
      [['fund', 'learning'], false],
      [['fund', 'learning', 'fund'], true],
    ]);
  });

  it('waits for older shards where the newest has the words in a text alone', async () => {
    expect(await found('quỹ')).toEqual([[['fund', 'learning', 'fund'], true]]);
  });

  it('is what the newest shard has in a text where older shards let the reader wait', async () => {
    const slow: SearchedIndex = {
      ...index,
      search: async (words, exact, shards) => {
        if (!shards.includes('new')) await new Promise((resolve) => setTimeout(resolve, 60));
        return search(words, exact, shards);
      },
    };
    expect(await found('quỹ', slow)).toEqual([
      [['fund', 'learning'], false],
      [['fund', 'learning', 'fund'], true],
    ]);
  });

  it('is complete where there is one shard', async () => {
    expect(await found('45/QĐ', { ...index, shards: ['new'] })).toEqual([[['report', 'fund'], true]]);
  });

  it('waits for older shards where the newest has not the words as they were typed', async () => {
    expect(await found('bảo vệ')).toEqual([[['plan'], true]]);
  });

  it('has the document with the typed code, although it is old', async () => {
    expect(await found('30/KH')).toEqual([
      [['plan'], false],
      [['plan'], true],
    ]);
  });

  it('waits for no shard that only cites the typed code', async () => {
    const [first, last] = await answersTo('45/QĐ');
    expect([first, last].map((answer) => names(answer!.citing))).toEqual([['fund'], ['fund', 'plan']]);
  });

  it('of an index without shards is empty', async () => {
    expect(await found('quỹ', { ...index, shards: [] })).toEqual([[[], true]]);
  });
});
