import { formatDate } from '../../domain/dates/calendar-date.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import { shorten } from '../../language/text.ts';
import { citationWords } from '../../strings/citations.ts';
import { taskWords } from '../../strings/tasks.ts';
import type { Explanation, Reason } from './explanation.ts';

const longestQuotation = 160;

/** An explanation in plain Vietnamese, as lines. */
export const printed = (explanation: Explanation): string =>
  [
    `${explanation.document}: ${explanation.title}`,
    ...part('Nhiệm vụ', explanation.tasks.map(taskLines)),
    ...part(
      'Câu đã xét mà không phải nhiệm vụ',
      explanation.passed.map((reason) => [quote(reason.evidence), `vì: ${whyOf(reason)}`]),
    ),
    ...part('Dẫn chiếu', explanation.citations.map(citationLines)),
    ...part(
      'Số và chữ viết tắt khi đọc trên loa',
      explanation.phrases.map((phrase) => [
        `${quote(phrase.evidence)} đọc là ${quote(phrase.said)}`,
        `vì: ${whyOf(phrase)}`,
      ]),
    ),
    '',
  ].join('\n');

/** A part with a heading, and a numbered entry for each thing. */
function part(heading: string, entries: readonly (readonly string[])[]): string[] {
  if (entries.length === 0) return ['', `${heading}: không có.`];
  return [
    '',
    `${heading} (${entries.length}):`,
    ...entries.flatMap(([first = '', ...rest], index) => [
      `${String(index + 1).padStart(3)}. ${first}`,
      ...rest.map((line) => `     ${line}`),
    ]),
  ];
}

function taskLines(task: Explanation['tasks'][number]): string[] {
  const { deadline, otherTimes, corrected = [] } = task;
  const due = task.due === null ? 'không có ngày' : formatDate(task.due);
  return [
    `${task.unitName} (${taskWords.role[task.role].toLowerCase()}): ${quote(task.text)}`,
    `mã: ${task.id}`,
    `vì: ${reasonOf(task.reason)}`,
    ...(task.support === undefined ? [] : [`phối hợp: ${task.support}`]),
    ...(task.units.length > 0 ? [`trong ward.yaml: ${task.units.join(', ')}`] : []),
    deadline ? `hạn: ${due}, vì: ${reasonOf(deadline)}` : `hạn: ${due}`,
    ...otherTimes.map((other) => `không phải hạn: ${quote(other.evidence)}, vì: ${whyOf(other)}`),
    ...(corrected.length > 0 ? [`người biên tập đã sửa: ${corrected.join(', ')}`] : []),
  ];
}

function citationLines({ code, type, issued, issuer, places }: Explanation['citations'][number]): string[] {
  const known = [
    code,
    type && documentTypeName(type),
    issued && `ngày ${formatDate(issued)}`,
    issuer && `của ${issuer}`,
  ];
  return [
    known.filter(Boolean).join(', '),
    ...places.map(({ section, role, ...reason }) => {
      const where = section === undefined ? citationWords.opening : `mục “${shorten(section, 60)}”`;
      return `${citationWords.roles[role]}, ở ${where}, vì: ${reasonOf(reason)}`;
    }),
  ];
}

const reasonOf = (reason: Reason): string => `${whyOf(reason)}: ${quote(reason.evidence)}`;
const whyOf = ({ why, rule }: Reason): string => (why === undefined ? rule : `${why} [${rule}]`);
const quote = (words: string): string => `“${shorten(words, longestQuotation)}”`;
