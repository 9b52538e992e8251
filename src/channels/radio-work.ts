import type { Task } from '../domain/task.ts';
import { channelWords } from '../strings/channels.ts';
import { withoutGrounds } from './channel-source.ts';
import { countInWords } from './reading-numbers.ts';
import { countWords, longestSentence, lowerFirst, upperFirst } from './reading-sentences.ts';
import type { Reader } from './reading.ts';

/** How much of one task is read, in words. */
const taskWords = 60;

const words = channelWords.radio;

/** How a task is led in: inside its first sentence, or before it. */
interface Opening {
  inside: string;
  alone: string;
}

const actor = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Đề nghị|Yêu cầu|Giao|Báo cáo kết quả)/u;

/** The work, unit by unit, in the order in which the text first names them. */
export function work(tasks: readonly Task[], reader: Reader): string[][] {
  const units = new Map<string, Task[]>();
  for (const task of tasks) {
    const key = upperFirst(task.unitName);
    units.set(key, [...(units.get(key) ?? []), task]);
  }
  return [
    [words.work],
    ...[...units].map(([name, own]) => {
      const unit = upperFirst(reader.words(name));
      if (own.length > 1) {
        return [
          words.tasks(unit, countInWords(own.length)),
          ...own.flatMap((task, at) => taskSentences(task, reader, words.ordinal(ordinal(at + 1)))),
        ];
      }
      return taskSentences(own[0]!, reader, words.oneTask(unit), unit);
    }),
  ];
}

const ordinal = (count: number): string => ({ 1: 'nhất', 4: 'tư' })[count] ?? countInWords(count);

/** A task in a few sentences, the first led in where breath allows; a sentence with a subject of its own stands alone. */
function taskSentences(task: Task, reader: Reader, opening: Opening, unit?: string): string[] {
  const [first = '', ...rest] = reader.sentences(upperFirst(withoutGrounds(task.text)));
  const whole = `${opening.inside}${lowerFirst(first)}`;
  const told =
    unit !== undefined && (actor.test(first) || first.toLowerCase().includes(unit.toLowerCase()))
      ? [first]
      : countWords(whole) <= longestSentence
        ? [whole]
        : [opening.alone, first];
  for (const sentence of rest) {
    if (countWords([...told, sentence].join(' ')) > taskWords) break;
    told.push(sentence);
  }
  const due = task.due && task.words ? upperFirst(reader.words(task.words)) : undefined;
  const said = told.join(' ').toLowerCase();
  if (due && !said.includes(due.toLowerCase()))
    told.push(...reader.sentences(words.due(due.replace(/^(?:Thời hạn|Hoàn thành)\s/iu, '').toLowerCase())));
  return told;
}
