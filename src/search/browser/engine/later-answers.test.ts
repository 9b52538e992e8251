import { expect, it } from 'vitest';
import { LaterAnswers } from './later-answers.ts';

async function* source(asked: number[]): AsyncGenerator<number> {
  for (const answer of [1, 2, 3]) {
    asked.push(answer);
    yield await Promise.resolve(answer);
  }
}

async function all(answers: LaterAnswers<number>): Promise<number[]> {
  const got = [];
  for await (const answer of answers.follow()) got.push(answer);
  return got;
}

it('who follows gets every answer, who comes later the latest', async () => {
  const asked: number[] = [];
  const answers = new LaterAnswers(source(asked));
  for await (const answer of answers.follow()) if (answer === 2) break;
  expect(asked).toEqual([1, 2]);
  expect(await all(answers)).toEqual([2, 3]);
  expect(await all(answers)).toEqual([3]);
  expect(asked).toEqual([1, 2, 3]);
});

it('two who wait at once get the same answers', async () => {
  const asked: number[] = [];
  const answers = new LaterAnswers(source(asked));
  const [one, two] = await Promise.all([all(answers), all(answers)]);
  expect(one.at(-1)).toBe(3);
  expect(two.at(-1)).toBe(3);
  expect(asked).toEqual([1, 2, 3]);
});
