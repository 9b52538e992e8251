import { z } from 'zod';
import { issueInWords, readWith } from '../content/schema/issues.ts';
import { fixesInWords } from '../content/suggested-fix.ts';
import { slugify } from '../language/folding.ts';
import { nearest } from '../language/nearest.ts';
import { squeeze } from '../language/text.ts';
import type { Answer, Answers, StarterContext, Question } from './starter.ts';

/** The answers given by flags, with their mistakes. */
export interface FlagAnswers {
  answers: Answers;
  /** Messages for the editor, each begins with its flag. */
  faults: string[];
  /** Required questions without an answer and without a proposal. */
  missing: Question[];
}

/** An answer in NFC, without extra spaces; undefined where nothing was typed. */
export function tidy(question: Question, typed: Answer | undefined): Answer | undefined {
  if (typed === undefined) return undefined;
  const parts = typeof typed === 'string' ? (question.several ? typed.split(',') : [typed]) : typed;
  const words = parts.map((part) => squeeze(part.normalize('NFC'))).filter((part) => part !== '');
  if (question.several) return words.length > 0 ? words : undefined;
  return words[0];
}

/** The message for a wrong answer, as `check` words it; undefined where the answer is right. */
export function faultOf(
  question: Question,
  answer: Answer | undefined,
  answers: Answers,
  known: StarterContext,
): string | undefined {
  if (answer === undefined) return question.required ? 'chỗ này bắt buộc phải điền' : undefined;
  for (const each of typeof answer === 'string' ? [answer] : answer) {
    const fault =
      schemaFault(question, each) ??
      choiceFault(question, each, known) ??
      question.fault?.(each, answers, known);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Reads the answers given by flags. */
export function takeFlags(
  questions: readonly Question[],
  flags: Readonly<Record<string, string | undefined>>,
  known: StarterContext,
): FlagAnswers {
  const given = questions.map(
    (question) => [question, withIds(question, tidy(question, flags[question.key]), known)] as const,
  );
  const answers = Object.fromEntries(given.map(([{ key }, answer]) => [key, answer]));
  return {
    answers,
    faults: given.flatMap(([question, answer]) => {
      const isThere = flags[question.key] !== undefined;
      const fault = isThere ? faultOf({ ...question, required: true }, answer, answers, known) : undefined;
      return fault === undefined ? [] : [`--${question.key}: ${fault}`];
    }),
    missing: questions.filter(
      ({ key, required, proposal }) => required && !proposal && flags[key] === undefined,
    ),
  };
}

/** The answer with ids in place of names: `Thông báo` → `thong-bao`. */
function withIds(
  { choices }: Question,
  answer: Answer | undefined,
  known: StarterContext,
): Answer | undefined {
  const all = choices?.(known);
  if (!all || answer === undefined) return answer;
  const idOf = (typed: string): string => {
    if (all.some(({ value }) => value === typed)) return typed;
    const named = all.filter(({ label }) => slugify(label) === slugify(typed));
    return named.length === 1 ? named[0]!.value : typed;
  };
  return typeof answer === 'string' ? idOf(answer) : answer.map(idOf);
}

/** The answers, with the proposals for those that are missing. */
export function withProposals(
  questions: readonly Question[],
  answers: Answers,
  known: StarterContext,
): Answers {
  let all = answers;
  for (const { key, proposal } of questions) {
    if (all[key] === undefined) all = { ...all, [key]: proposal?.(all, known) };
  }
  return all;
}

function schemaFault({ key, schema }: Question, answer: string): string | undefined {
  const issue = readWith(z.object({ [key]: schema }), { [key]: answer }).issues[0];
  if (!issue) return undefined;
  return issue.subject === key ? issue.message + fixesInWords(issue.fixes) : issueInWords(issue);
}

function choiceFault({ choices }: Question, answer: string, known: StarterContext): string | undefined {
  const ids = choices?.(known).map(({ value }) => value);
  if (!ids || ids.includes(answer)) return undefined;
  if (ids.length === 0)
    return (
      known.ward && `không có “${answer}”; ward.yaml của phường chưa khai mục nào, hãy thêm vào đó trước`
    );
  const near = nearest(answer, ids);
  return `không có “${answer}”${near ? `; có phải “${near}”?` : `; các mã đã có: ${ids.join(', ')}`}`;
}
