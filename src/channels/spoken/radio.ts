import { memoize } from '../../cache/memory.ts';
import { formatDate } from '../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import { disclosureOn } from '../../domain/law/disclosure.ts';
import { upperFirst } from '../../language/text.ts';
import { channelWords } from '../../strings/channels.ts';
import { showKind } from '../../strings/show.ts';
import { startsWithVerb } from '../../understanding/tasks/words.ts';
import type { ChannelSource } from '../channel-source.ts';
import { spokenLines } from '../informative-lines.ts';
import { hasTable, tableLines } from '../table-lines.ts';
import { splitIntoParts, longestScript, wordsAMinute } from './radio-parts.ts';
import type { WorkLimit } from './radio-work.ts';
import { estimatedWords, work } from './radio-work.ts';
import type { Reader } from './spoken-text.ts';
import { readerOf } from './spoken-text.ts';
import { beginningOf, countWords, hasMoreWords, longestSentence, lowerUnlessName } from './words.ts';

/** The number of words that are read of a text without tasks. */
const contentWords = 450;

/** The number of words of tables that are read before the work of units. */
const tableWords = 150;

/** The longest line that is read, in characters: nobody can follow a longer one. */
const longestLine = 4000;

/** The least number of tasks with which the work is read unit by unit. With fewer tasks, the text itself is read. */
const manyTasks = 3;

/** A script to be read aloud: parts, which are lists of paragraphs, which are lists of sentences of one breath each. */
export interface RadioScript {
  parts: string[][][];
  /** The number of words, with all greetings. */
  words: number;
  /** The time that reading takes, in minutes, with all greetings. */
  minutes: number;
  /** Abbreviations that are in no table: they are read letter by letter. */
  unknown: string[];
}

/** Limits on the tasks read, largest first. The first one that gives a one-part script is used, otherwise the last. */
const limits: WorkLimit[] = [
  { tasks: 5, words: 60 },
  { tasks: 4, words: 45 },
  { tasks: 3, words: 45 },
  { tasks: 2, words: 45 },
  { tasks: 2, words: 32 },
  { tasks: 1, words: 32 },
];

const words = channelWords.radio;
/** Titles that begin with another verb, and titles that begin like a verb of command but name a paper. */
const extraCommandVerbs =
  /^(?:đổi|thay|phòng|nộp|khám|tạm|ứng|hỗ trợ|ngừng|xây|diệt|sơ tuyển|cấp|cho|tham dự|phê chuẩn|giải thể)(?!\p{L})/u;
const documentNouns = /^(?:kết luận|quyết định|quy định|báo cáo|thông báo|thông tin) (?:của|về|số|kết)/u;

const isCommand = (title: string): boolean =>
  (startsWithVerb(title) && !documentNouns.test(title)) || extraCommandVerbs.test(title);

/** Writes the script of a document: greeting, the kind of document, its content, the tasks, where to ask. */
export const radioScript = memoize((source: ChannelSource): RadioScript => {
  // Skip limits whose estimated script is far too long.
  const likely = limits.filter((limit) => estimatedWords(source.tasks, limit) <= 1.1 * longestScript);
  const [first = limits.at(-1)!, ...rest] = likely;
  let script = scriptOf(source, first);
  if (source.tasks.length < manyTasks) return script;
  for (const limit of rest) if (script.parts.length > 1) script = scriptOf(source, limit);
  return script;
});

function scriptOf(source: ChannelSource, limit: WorkLimit): RadioScript {
  const { portal, document } = source;
  const reader = readerOf(document, portal);
  const { summary } = document.data;
  // Write the parts in spoken order: after its first use a name gets its short form.
  const said = [
    introduction(source, reader),
    ...duty(source, reader),
    ...(summary ? [[words.summary, ...reader.sentences(summary)]] : []),
    ...(source.tasks.length >= manyTasks
      ? withTables(source, reader, work(source.tasks, reader, limit))
      : content(source, reader)),
  ];
  const saysForce = /có hiệu lực (?:thi hành )?(?:kể )?từ ngày/.test(said.flat().join(' '));
  const paragraphs = [...said, ending(source, reader, saysForce)];
  const parts = splitIntoParts(paragraphs, words.station(lowerUnlessName(portal.ward.name)));
  const count = countWords(parts.flat(2).join(' '));
  return {
    parts,
    words: count,
    minutes: Math.max(1, Math.ceil(count / wordsAMinute)),
    unknown: [...reader.unknown],
  };
}

/** The script as a text file: each sentence on its own line, an empty line between paragraphs. */
export const radioText = ({ parts }: RadioScript): string =>
  `${parts.map((part) => part.map((paragraph) => paragraph.join('\n')).join('\n\n')).join('\n\n')}\n`;

function introduction({ portal, document }: ChannelSource, reader: Reader): string[] {
  const { ward } = portal;
  const { data } = document;
  const station = words.station(lowerUnlessName(ward.name));
  const title = reader.words(data.title).replace(/^(?:V\/v|Về(?: việc)?):?\s|[.,\s]+$/g, '');
  const opening = [words.opening(station, lowerUnlessName(reader.words(ward.city))), words.greeting];
  if (!('issuer' in data)) return [...opening, words.news, ...reader.sentences(title)];
  const kind = lowerUnlessName(showKind(document));
  const issuer = reader.words(data.issuer);
  if (title.toLowerCase().startsWith(kind))
    return [...opening, words.official(kind, issuer), ...reader.sentences(title)];
  const what = lowerUnlessName(title);
  const about = isCommand(what) ? `việc ${what}` : what;
  const whole = words.official(kind, issuer, words.about(about));
  if (!hasMoreWords(whole, longestSentence)) return [...opening, whole];
  return [
    ...opening,
    words.official(kind, issuer),
    ...reader.sentences(words.aboutAlone(upperFirst(kind), about)),
  ];
}

/** That the law has the radio read this document on several days; nothing where it does not. */
function duty({ document: { data } }: ChannelSource, reader: Reader): string[][] {
  const disclosure = disclosureOn(data.disclosure, dayOf(startOf(data.published)));
  if (!disclosure?.radio) return [];
  const { item, law, radio } = disclosure;
  return [reader.sentences(words.disclosed(item, law, radio.daysInARow, radio.article))];
}

/**
 * The work of units, after the tables that are for residents: those that give no task. If there are other tables, or
 * these are too long, the script says where they are.
 */
function withTables(source: ChannelSource, reader: Reader, read: string[][]): string[][] {
  const inTasks = new Set(source.tasks.map(({ block }) => block));
  const blocks = source.blocks.filter(({ kind }) => kind === 'row' || kind === 'heading');
  const lines = tableLines(blocks);
  const isForAll = blocks.every((block) => block.kind !== 'row' || block.cells!.head || lines.has(block));
  const own = spokenLines({ ...source, blocks }, lines);
  if (
    own.length === 0 ||
    !isForAll ||
    blocks.some(({ kind, number }) => kind === 'row' && inTasks.has(number))
  )
    return hasTable(source) ? [...read, [words.table]] : read;
  if (countWords(own.join(' ')) > tableWords) return [...read, [words.table]];
  return [[words.content], ...own.map((line) => reader.sentences(line)), ...read];
}

/**
 * The text of the body, up to `contentWords` words. The rows of tables are read if all of it is short enough; else the
 * script says where the table is.
 */
function content(source: ChannelSource, reader: Reader): string[][] {
  const rows = source.blocks.filter(({ kind, cells }) => kind === 'row' && !cells!.head);
  const lines = tableLines(source.blocks);
  const all = spokenLines(source, lines);
  const isShort = countWords(all.join(' ')) <= contentWords && lines.size === rows.length;
  const paragraphs: string[][] = [];
  let count = 0;
  for (const line of isShort ? all : spokenLines(source, new Map())) {
    const sentences = reader.sentences(beginningOf(line, longestLine));
    const length = countWords(sentences.join(' '));
    if (count > 0 && count + length > contentWords) break;
    count += length;
    paragraphs.push(sentences);
  }
  return [
    ...(paragraphs.length > 0 ? [[words.content], ...paragraphs] : []),
    ...(hasTable(source) && (!isShort || rows.length === 0) ? [[words.table]] : []),
  ];
}

/**
 * The end of a script.
 * @param saysForce whether the text itself says from when the document is in force
 */
function ending({ portal, document }: ChannelSource, reader: Reader, saysForce: boolean): string[] {
  const { ward } = portal;
  const { data } = document;
  const station = words.station(lowerUnlessName(ward.name));
  const dated = 'issuer' in data ? data : undefined;
  const phone = ward.contact?.phone;
  return [
    ...(dated && !saysForce
      ? reader.sentences(
          words.force(dated.effective && withDay(dated.effective), dated.expires && withDay(dated.expires)),
        )
      : []),
    ...reader.sentences(words.ask(ward.authority)),
    ...(phone ? reader.sentences(words.phone(phone)) : []),
    words.full(lowerUnlessName(ward.name)),
    words.closing(station),
    words.thanks,
  ];
}

const withDay = (date: string): string =>
  date.length === 10 ? `ngày ${formatDate(date)}` : formatDate(date);
