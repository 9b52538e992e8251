import type { z } from 'zod';
import { channels } from '../../domain/channel.ts';
import { isMoment } from '../../domain/dates/moment.ts';
import { slugify } from '../../language/folding.ts';
import { nearest } from '../../language/nearest.ts';
import { listLines, listWords } from '../yaml/text.ts';
import type { Subjects } from './value-words.ts';
import { leftOut, meantBoolean, meantChoice, meantList, meantSubject } from './value-words.ts';

/** What is wrong with a value, and what to write in its place where only one thing can be meant. */
export interface Wrong {
  words: string;
  meant?: string | undefined;
}

/** @param known the keys that the value may have, where it should be a map */
export function whatIsWrong(issue: z.core.$ZodIssue, subjects: Subjects, known: readonly string[]): Wrong {
  const wrong = wrongOf(issue, subjects, known);
  const bare = /^[“”„](.*)[“”]$/.exec(String(issue.input).trim())?.[1];
  if (wrong.meant !== undefined || bare === undefined) return wrong;
  return { words: `ngoặc kép cong “ ” của Word là chữ thường đối với máy; hãy viết ${bare}`, meant: bare };
}

function wrongOf(issue: z.core.$ZodIssue, subjects: Subjects, known: readonly string[]): Wrong {
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  if (issue.input === null && issue.path.length > 0) {
    const fix = issue.path.length === 1 && leftOut.has(key) ? '; npm run check -- --fix xóa dòng này' : '';
    return { words: `để trống; xóa dòng này hoặc điền nội dung${fix}` };
  }
  if (issue.code === 'invalid_type') return wrongType(issue.expected, issue.input, { key, subjects, known });
  if (issue.code === 'invalid_value') return wrongChoice(issue);
  const listed = listOf(key, subjects);
  if (typeof issue.input === 'string' && listed) {
    const meant = meantSubject(issue.input, listed);
    return meant === undefined
      ? { words: `${issue.message}${idsOf(listed)}` }
      : { words: inId(issue.input, meant), meant };
  }
  if (isOurs(issue.message)) return cured(withCure(issue.message, issue.input));
  return { words: `${show(issue.input)} không đúng dạng` };
}

function wrongChoice(issue: z.core.$ZodIssueInvalidValue): Wrong {
  const choices = issue.values.map(String);
  const written = String(issue.input);
  const meant = typeof issue.input === 'string' ? meantChoice(written, choices) : undefined;
  if (meant !== undefined) return { words: inId(written, meant), meant };
  const near = nearest(slugify(written), choices);
  const cure = near ? `; có phải “${near}”?` : '';
  if (isOurs(issue.message)) return { words: `${issue.message}${cure}` };
  return { words: `${show(issue.input)} không có trong danh sách: ${choices.join(', ')}${cure}` };
}

interface Place {
  key: string;
  subjects: Subjects;
  known: readonly string[];
}

function wrongType(expected: string, input: unknown, { key, subjects, known }: Place): Wrong {
  const shown = show(input);
  const written = typeof input === 'string' ? input : undefined;
  if (expected === 'string')
    return { words: `${shown} không phải chữ; đặt trong ngoặc kép, như "${shown.replace(/[“”]/g, '')}"` };
  if (expected === 'boolean') {
    const meant = written === undefined ? undefined : meantBoolean(written);
    return meant === undefined
      ? { words: `${shown} phải là true hoặc false` }
      : { words: `“${written}” phải viết là ${meant}`, meant };
  }
  if (expected === 'array') return wrongList(input, key, subjects);
  if (expected !== 'object' && expected !== 'record') return { words: `${shown} không đúng dạng` };
  if (key === '')
    return {
      words: 'phải gồm các dòng “khóa: nội dung”, như title: Tổng vệ sinh; không có dấu “-” ở đầu dòng',
    };
  const [stuck, inner = '', rest = ''] = /^([a-zA-Z]+):(\S.*)$/s.exec(written ?? '') ?? [];
  if (stuck !== undefined && known.includes(inner)) {
    const isOne = !known.some((other) => rest.includes(` ${other}:`));
    const words = `sau dấu “:” phải có một dấu cách; hãy viết ${inner}: ${isOne ? rest : '…'}`;
    return isOne ? { words, meant: `${inner}: ${rest}` } : { words };
  }
  if (key === 'attachments' && written !== undefined) return { words: `${shown} ${twoLines(written)}` };
  if (key === 'signer' && written !== undefined)
    return {
      words: `${shown} phải viết thành các dòng thụt vào; dưới dòng “signer:” viết “  position: ” và chức vụ, rồi “  name: ” và họ tên, như “  name: ${written}”`,
    };
  const keys = known.length > 0 ? ` (${known.join(', ')})` : '';
  return { words: `${shown} phải gồm các khóa con${keys}, mỗi khóa một dòng thụt vào` };
}

function wrongList(input: unknown, key: string, subjects: Subjects): Wrong {
  const shown = show(input);
  if (typeof input === 'string' && /^-\S/.test(input))
    return { words: 'sau mỗi dấu “-” ở đầu mục phải có một dấu cách' };
  if (key === 'attachments')
    return {
      words:
        typeof input === 'string' ? `${shown} ${twoLines(input)}` : 'thiếu dấu “- ” trước file ở đầu mỗi tệp',
    };
  const listed = listOf(key, subjects);
  if (typeof input === 'string' && (listed ?? key === 'channels')) {
    const meant = meantList(input, (item) =>
      listed ? meantSubject(item, listed) : meantChoice(item, channels),
    );
    if (meant !== undefined) return { words: `phải là danh sách các mã; hãy viết ${key}: ${meant}`, meant };
    return {
      words: `${shown} phải là danh sách các mã trong ngoặc vuông, như ${key}: [${listed?.[0]?.id ?? channels[0]}]${idsOf(listed ?? [])}`,
    };
  }
  const lines = typeof input === 'string' ? listLines(key, input) : undefined;
  if (lines)
    return { words: `${shown} phải là danh sách; ${listWords(key, lines)}`, meant: `\n${lines.join('\n')}` };
  return { words: `${shown} phải là danh sách; viết mỗi mục một dòng, bắt đầu bằng “- ”` };
}

/** An attachment has a file and a title, which editors write as one. */
const twoLines = (written: string): string =>
  `phải viết thành hai dòng thụt vào: dòng trên là “- file: ${written.replace(/^files\//, '')}”, dòng dưới là “title: ” và tên tệp cho người đọc, chữ title thẳng cột với chữ file`;

const inId = (written: string, id: string): string =>
  `“${written.replace(/^[“”„]|[“”]$/g, '')}” phải viết bằng mã: ${id}`;

/** The ward's list that a key takes its ids from. */
function listOf(key: string, { fields, topics }: Subjects): Subjects[keyof Subjects] | undefined {
  return { fields, topics, topic: topics }[key];
}

const idsOf = (listed: Subjects[keyof Subjects]): string =>
  listed.length === 0
    ? ''
    : `; các mã của phường: ${listed.map(({ id, name }) => `${id} (${name})`).join(', ')}`;

/** A date and a minute are meant in one way only: Vietnamese papers write the day first. */
function cured(words: string): Wrong {
  const meant = /không phải ngày dạng .*; hãy viết (\S+)$/.exec(words)?.[1];
  return { words, meant };
}

/** What the schemas cannot say, since their messages know one field's form but not what was meant. */
function withCure(message: string, input: unknown): string {
  const written = String(input);
  if (message.includes('không phải ngày dạng 2025-12-31')) {
    const onlyDays = !message.includes('(hoặc 2025-12, 2025)');
    return onlyDays ? message.replace(/; hãy viết \d{4}(?:-\d\d)?$/, '; cần đủ ngày, tháng, năm') : message;
  }
  if (message.includes('2026-01-05T07:30+07:00')) {
    const minute = /^(\d{4}-\d\d-\d\d)[T ](\d{1,2})(?::|h|g| giờ ?)(\d\d)?(?::\d\d)?$/.exec(written);
    const suggestion = minute && `${minute[1]}T${minute[2]!.padStart(2, '0')}:${minute[3] ?? '00'}+07:00`;
    if (suggestion && isMoment(suggestion)) return `${message}; hãy viết ${suggestion}`;
    return message.replace(/; hãy viết \d{4}(?:-\d\d)?$/, '; cần đủ ngày, tháng, năm');
  }
  const below = /^(?:\.{0,2}\/)*files\/(.+)$/.exec(written)?.[1];
  if (message.startsWith('phải là đường dẫn bên trong') && below)
    return `${message}; bỏ phần trước, chỉ viết ${below}`;
  return message;
}

/** Zod's own messages are English; the schemas' are Vietnamese and have letters that English has not. */
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
