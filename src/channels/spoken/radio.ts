import { memoize } from '../../cache/memory.ts';
import { formatDate } from '../../domain/dates/calendar-date.ts';
import { upperFirst } from '../../language/text.ts';
import { channelWords } from '../../strings/channels.ts';
import { showKind } from '../../strings/show.ts';
import { startsWithVerb } from '../../understanding/tasks/words.ts';
import type { ChannelSource } from '../channel-source.ts';
import { spokenLines } from '../informative-lines.ts';
import { inParts, longestScript, wordsAMinute } from './radio-parts.ts';
import type { WorkLimit } from './radio-work.ts';
import { aboutWords, work } from './radio-work.ts';
import type { Reader } from './spoken-text.ts';
import { readerOf } from './spoken-text.ts';
import { countWords, longestSentence, lowerUnlessName } from './words.ts';

/** How much is read of a text that gives no work. */
const contentWords = 450;

/** From this many tasks on, the work is read unit by unit; below it, the text itself is. */
const manyTasks = 3;

/** A script to be read aloud, in parts; a paragraph is a list of sentences of one breath. */
export interface RadioScript {
  parts: string[][][];
  words: number;
  /** Minutes that reading takes, parts and their greetings counted. */
  minutes: number;
  /** Abbreviations that had to be read letter by letter. */
  unknown: string[];
}

/** How much is told of the work: the most that is heard in one part, the least where nothing is. */
const limits: WorkLimit[] = [
  { tasks: 5, words: 60 },
  { tasks: 4, words: 45 },
  { tasks: 3, words: 45 },
  { tasks: 2, words: 45 },
  { tasks: 2, words: 32 },
  { tasks: 1, words: 32 },
];

const words = channelWords.radio;
/** Verbs of titles that begin no order, and what begins like an order and is a paper. */
const verbs =
  /^(?:đổi|thay|phòng|nộp|khám|tạm|ứng|hỗ trợ|ngừng|xây|diệt|sơ tuyển|cấp|cho|tham dự|phê chuẩn|giải thể)(?!\p{L})/u;
const nouns = /^(?:kết luận|quyết định|quy định|báo cáo|thông báo|thông tin) (?:của|về|số|kết)/u;

const isOrder = (title: string): boolean =>
  (startsWithVerb(title) && !nouns.test(title)) || verbs.test(title);

/** Writes the script of a document: who speaks, what it is, what it means, who does what by when, where to ask. */
export const radioScript = memoize((source: ChannelSource): RadioScript => {
  // What is far too long is not even written.
  const likely = limits.filter((limit) => aboutWords(source.tasks, limit) <= 1.1 * longestScript);
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
  // In the order in which they are heard: what was named once is named shortly from then on.
  const said = [
    introduction(source, reader),
    ...(summary ? [[words.summary, ...reader.sentences(summary)]] : []),
    ...(source.tasks.length >= manyTasks ? work(source.tasks, reader, limit) : content(source, reader)),
  ];
  const told = /có hiệu lực (?:thi hành )?(?:kể )?từ ngày/.test(said.flat().join(' '));
  const paragraphs = [...said, ending(source, reader, told)];
  const parts = inParts(paragraphs, words.station(lowerUnlessName(portal.ward.name)));
  const count = countWords(parts.flat(2).join(' '));
  return {
    parts,
    words: count,
    minutes: Math.max(1, Math.ceil(count / wordsAMinute)),
    unknown: [...reader.unknown],
  };
}

/** The script as a file: a sentence a line, each with its full stop, an empty line between paragraphs. */
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
  const about = isOrder(what) ? `việc ${what}` : what;
  const whole = words.official(kind, issuer, words.about(about));
  if (countWords(whole) <= longestSentence) return [...opening, whole];
  return [
    ...opening,
    words.official(kind, issuer),
    ...reader.sentences(words.aboutAlone(upperFirst(kind), about)),
  ];
}

/** The body itself, as much of it as a listener bears. */
function content(source: ChannelSource, reader: Reader): string[][] {
  const paragraphs: string[][] = [];
  let count = 0;
  for (const line of spokenLines(source)) {
    const sentences = reader.sentences(line);
    const length = countWords(sentences.join(' '));
    if (count > 0 && count + length > contentWords) break;
    count += length;
    paragraphs.push(sentences);
  }
  return paragraphs.length > 0 ? [[words.content], ...paragraphs] : [];
}

/** @param told whether the text itself has said since when it holds. */
function ending({ portal, document }: ChannelSource, reader: Reader, told: boolean): string[] {
  const { ward } = portal;
  const { data } = document;
  const station = words.station(lowerUnlessName(ward.name));
  const dated = 'issuer' in data ? data : undefined;
  const phone = ward.contact?.phone;
  return [
    ...(dated && !told
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
