import type { z } from 'zod';
import { namesUser } from '../../domain/address-user.ts';
import { channels } from '../../domain/channel.ts';
import { missingDay, suggestDate } from '../../domain/dates/calendar-date.ts';
import { eventTimeOf } from '../../domain/dates/event-time.ts';
import { isMoment } from '../../domain/dates/moment.ts';
import type { DateForm } from '../../domain/schema/parts.ts';
import { filePathForm } from '../../domain/schema/parts.ts';
import { slugify } from '../../language/folding.ts';
import { nearest } from '../../language/nearest.ts';
import type { SuggestedFix } from '../suggested-fix.ts';
import { listLines } from '../yaml/value-text.ts';
import type { Subjects } from './value-words.ts';
import { removableKeys, meantBoolean, meantChoice, meantList, meantSubject } from './value-words.ts';

/** What is wrong with a value, in Vietnamese, and how to write it. */
interface ValueMistake {
  message: string;
  fixes?: readonly SuggestedFix[];
  /** What to write in its place, if only one thing can be meant. */
  meant?: string | undefined;
}

/**
 * Explains an issue of zod about one value in the editor's words.
 * @param known the keys that the value may have, where it should be a map
 */
export function explainValue(
  issue: z.core.$ZodIssue,
  subjects: Subjects,
  known: readonly string[],
): ValueMistake {
  const mistake = mistakeIn(issue, subjects, known);
  const bare = /^[“”„](.*)[“”]$/.exec(String(issue.input).trim())?.[1];
  if (mistake.meant !== undefined || bare === undefined || namesUser(bare)) return mistake;
  return {
    message: 'ngoặc kép cong “ ” của Word là chữ thường đối với máy',
    fixes: [{ kind: 'write', text: bare }],
    meant: bare,
  };
}

function mistakeIn(issue: z.core.$ZodIssue, subjects: Subjects, known: readonly string[]): ValueMistake {
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  if (issue.input === null && key === 'brand')
    return { message: 'để trống, vì dấu # mở đầu một ghi chú; đặt màu trong ngoặc kép, như "#0b5394"' };
  if (issue.input === null && issue.path.length > 0) {
    const isDeleted = issue.path.length === 1 && removableKeys.has(key);
    return {
      message: 'để trống; xóa dòng này hoặc điền nội dung',
      fixes: isDeleted ? [{ kind: 'run-command-to-delete-line' }] : [],
    };
  }
  if (issue.code === 'invalid_type')
    return mistakeInType(issue.expected, issue.input, { key, subjects, known });
  if (issue.code === 'invalid_value') return mistakeInChoice(issue);
  const listed = listOf(key, subjects);
  if (typeof issue.input === 'string' && listed) {
    const meant = meantSubject(issue.input, listed);
    return meant === undefined ? { message: `${issue.message}${idsOf(listed)}` } : inId(issue.input, meant);
  }
  const dateForm = issue.code === 'custom' ? (issue.params?.['dateForm'] as DateForm | undefined) : undefined;
  if (dateForm !== undefined) return mistakeInDate(issue.message, String(issue.input), dateForm);
  if (issue.code === 'invalid_format' && issue.pattern === String(filePathForm))
    return mistakeInPath(issue.message, String(issue.input));
  return { message: isOurs(issue.message) ? issue.message : `${show(issue.input)} không đúng dạng` };
}

function mistakeInChoice(issue: z.core.$ZodIssueInvalidValue): ValueMistake {
  const choices = issue.values.map(String);
  const written = String(issue.input);
  const meant = typeof issue.input === 'string' ? meantChoice(written, choices) : undefined;
  if (meant !== undefined) return inId(written, meant);
  const near = nearest(slugify(written), choices);
  return {
    message: isOurs(issue.message)
      ? issue.message
      : `${show(issue.input)} không có trong danh sách: ${choices.join(', ')}`,
    fixes: near ? [{ kind: 'did-you-mean', text: near }] : [],
  };
}

interface ValueContext {
  key: string;
  subjects: Subjects;
  known: readonly string[];
}

function mistakeInType(
  expected: string,
  input: unknown,
  { key, subjects, known }: ValueContext,
): ValueMistake {
  const shown = show(input);
  const written = typeof input === 'string' ? input : undefined;
  if (expected === 'string')
    return { message: `${shown} không phải chữ; đặt trong ngoặc kép, như "${shown.replace(/[“”]/g, '')}"` };
  if (expected === 'boolean') {
    const meant = written === undefined ? undefined : meantBoolean(written);
    return meant === undefined
      ? { message: `${shown} phải là true hoặc false` }
      : { message: `“${written}”`, fixes: [{ kind: 'write-value', text: meant }], meant };
  }
  if (expected === 'array') return mistakeInList(input, key, subjects);
  if (expected !== 'object' && expected !== 'record') return { message: `${shown} không đúng dạng` };
  if (key === '')
    return {
      message: 'phải gồm các dòng “khóa: nội dung”, như title: Tổng vệ sinh; không có dấu “-” ở đầu dòng',
    };
  const [stuck, inner = '', rest = ''] = /^([a-zA-Z]+):(\S.*)$/s.exec(written ?? '') ?? [];
  if (stuck !== undefined && known.includes(inner)) {
    const isOne = !known.some((other) => rest.includes(` ${other}:`));
    return {
      message: 'sau dấu “:” phải có một dấu cách',
      fixes: [{ kind: 'write', text: `${inner}: ${isOne ? rest : '…'}` }],
      meant: isOne ? `${inner}: ${rest}` : undefined,
    };
  }
  if (key === 'attachments' && written !== undefined) return { message: `${shown} ${twoLines(written)}` };
  if (key === 'signer' && written !== undefined)
    return {
      message: `${shown} phải viết thành các dòng thụt vào; dưới dòng “signer:” viết “  position: ” và chức vụ, rồi “  name: ” và họ tên, như “  name: ${written}”`,
    };
  const keys = known.length > 0 ? ` (${known.join(', ')})` : '';
  return { message: `${shown} phải gồm các khóa con${keys}, mỗi khóa một dòng thụt vào` };
}

function mistakeInList(input: unknown, key: string, subjects: Subjects): ValueMistake {
  const shown = show(input);
  if (typeof input === 'string' && /^-\S/.test(input))
    return { message: 'sau mỗi dấu “-” ở đầu mục phải có một dấu cách' };
  if (key === 'attachments')
    return {
      message:
        typeof input === 'string' ? `${shown} ${twoLines(input)}` : 'thiếu dấu “- ” trước file ở đầu mỗi tệp',
    };
  const listed = listOf(key, subjects);
  if (typeof input === 'string' && (listed ?? key === 'channels')) {
    const meant = meantList(input, (item) =>
      listed ? meantSubject(item, listed) : meantChoice(item, channels),
    );
    if (meant !== undefined)
      return {
        message: 'phải là danh sách các mã',
        fixes: [{ kind: 'write', text: `${key}: ${meant}` }],
        meant,
      };
    return {
      message: `${shown} phải là danh sách các mã trong ngoặc vuông, như ${key}: [${listed?.[0]?.id ?? channels[0]}]${idsOf(listed ?? [])}`,
    };
  }
  const lines = typeof input === 'string' ? listLines(key, input) : undefined;
  if (lines)
    return {
      message: `${shown} phải là danh sách`,
      fixes: [{ kind: 'write-list', key, lines }],
      meant: `\n${lines.join('\n')}`,
    };
  return { message: `${shown} phải là danh sách; viết mỗi mục một dòng, bắt đầu bằng “- ”` };
}

/** An attachment has two keys, a file and a title; editors write them as one text. */
const twoLines = (written: string): string =>
  `phải viết thành hai dòng thụt vào: dòng trên là “- file: ${written.replace(/^files\//, '')}”, dòng dưới là “title: ” và tên tệp cho người đọc, chữ title thẳng cột với chữ file`;

const inId = (written: string, id: string): ValueMistake => ({
  message: `“${written.replace(/^[“”„]|[“”]$/g, '')}”`,
  fixes: [{ kind: 'write-id', text: id }],
  meant: id,
});

/** The ward's list that the ids of a key come from; undefined for another key. */
function listOf(key: string, { fields, topics }: Subjects): Subjects[keyof Subjects] | undefined {
  return { fields, topics, topic: topics }[key];
}

const idsOf = (listed: Subjects[keyof Subjects]): string =>
  listed.length === 0
    ? ''
    : `; các mã của phường: ${listed.map(({ id, name }) => `${id} (${name})`).join(', ')}`;

/** A date or a minute in another form has one meaning only: Vietnamese papers write the day first. */
function mistakeInDate(message: string, written: string, form: DateForm): ValueMistake {
  if (missingDay(written)) return { message, fixes: [{ kind: 'compare-with-paper' }] };
  const meant = suggestMinute(written, form) ?? suggestDate(written);
  if (meant === undefined) return { message };
  if (form !== 'date' && form !== 'dateOrNone' && meant.length < 10)
    return { message, fixes: [{ kind: 'complete-date' }] };
  return { message, fixes: [{ kind: 'write', text: meant }], meant };
}

const hour = String.raw`(?<hour>\d{1,2})(?: ?(?::|h|g|giờ) ?)(?<minute>\d\d)?(?::\d\d)?(?: phút)?`;
const dayWords = String.raw`(?<day>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})`;
const minuteForms = [
  new RegExp(`^${dayWords}(?:T| |, ?)(?:lúc )?${hour}$`, 'i'),
  new RegExp(`^(?:lúc )?${hour}(?: |, ?)(?:ngày )?${dayWords}$`, 'i'),
];

/** `2026-01-05 7h30`, `7 giờ 30 ngày 05/01/2026` → `2026-01-05T07:30`, with the offset where the key has one; undefined for any other form. */
function suggestMinute(written: string, form: DateForm): string | undefined {
  if (form !== 'moment' && form !== 'eventTime') return undefined;
  const found = minuteForms.map((each) => each.exec(written.trim())?.groups).find((groups) => groups);
  const day = found?.['day'] && (suggestDate(found['day']) ?? found['day']);
  const time = day && `${day}T${found['hour']!.padStart(2, '0')}:${found['minute'] ?? '00'}`;
  if (!time) return undefined;
  if (form === 'eventTime') return eventTimeOf(time);
  return isMoment(`${time}+07:00`) ? `${time}+07:00` : undefined;
}

function mistakeInPath(message: string, written: string): ValueMistake {
  const below = /^(?:\.{0,2}\/)*files\/(.+)$/.exec(written)?.[1];
  return { message, fixes: below ? [{ kind: 'shorten-path', text: below }] : [] };
}

/** Whether a message is one of the schemas: those are Vietnamese, zod's own are English, in ASCII. */
const isOurs = (message: string): boolean => /[^\u0020-\u007e]/.test(message);

function show(input: unknown): string {
  if (input === null) return '(để trống)';
  if (typeof input !== 'object') return `“${String(input as string)}”`;
  // `- Lưu: VT` without quotes.
  const [pair, ...others] = Array.isArray(input) ? [] : Object.entries(input);
  return pair && others.length === 0 && typeof pair[1] === 'string'
    ? `“${pair[0]}: ${pair[1]}”`
    : 'giá trị này';
}
