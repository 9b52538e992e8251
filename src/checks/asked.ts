import { hash } from 'node:crypto';
import type { QuestionName, Questions, Surroundings } from './surroundings.ts';

/** A question of a rule, what it is about, and the answer as a short text. */
export type Asked = readonly [question: QuestionName, about: string, answer: string];

/** Surroundings that note every question and its answer, each question once. */
export function noting(answers: Surroundings): { around: Surroundings; asked: () => Asked[] } {
  const noted = new Map<string, Asked>();
  const note = <Answer>(question: QuestionName, about: string, answer: Answer): Answer => {
    const key = `${question} ${about}`;
    if (!noted.has(key)) noted.set(key, [question, about, textOf(answer)]);
    return answer;
  };
  const ask =
    <Name extends QuestionName>(question: Name) =>
    (about: string): ReturnType<Questions[Name]> => {
      const answer = answers[question](about) as ReturnType<Questions[Name]>;
      return note(question, about, answer);
    };
  return {
    around: {
      wardId: answers.wardId,
      ward: answers.ward,
      today: () => ask('today')(''),
      hasCome: ask('hasCome'),
      isUtf8: ask('isUtf8'),
      file: ask('file'),
      nearestFile: ask('nearestFile'),
      filesNamed: ask('filesNamed'),
      attachment: ask('attachment'),
      document: ask('document'),
      nearestDocument: ask('nearestDocument'),
      sections: ask('sections'),
      isAddress: ask('isAddress'),
      nearestAddress: ask('nearestAddress'),
    },
    asked: () => [...noted.values()],
  };
}

/** Whether all questions still have the same answers. */
export const haveSameAnswers = (asked: readonly Asked[], answers: Surroundings): boolean =>
  asked.every(([question, about, answer]) => textOf(answers[question](about)) === answer);

/** A longer answer is as long as this, in characters. */
const longest = 44;

/** An answer as text; a long one as a digest, since it is only compared. */
function textOf(answer: unknown): string {
  const text = JSON.stringify(answer) ?? '';
  return text.length < longest ? text : hash('sha256', text, 'base64');
}
