import type { Document, Portal } from '../domain/portal.ts';
import type { Block } from '../domain/task-outline.ts';
import type { Task } from '../domain/task.ts';
import { squeeze } from '../domain/text.ts';
import { orderVerbs } from './reading-sentences.ts';

/** What the texts of one document are made of. */
export interface ChannelSource {
  portal: Portal;
  document: Document;
  /** The work that it gives, in the order of its text; news give none. */
  tasks: readonly Task[];
  /** Its body, as markdown/tasks.ts takes it apart. */
  blocks: readonly Block[];
}

/** What opens an official text and says only why it is written. */
const preamble =
  /^(?:Căn cứ|Thực hiện|Thi hành|Triển khai|Theo đề nghị|Theo|Xét|Sau khi|Để |Nhằm|Kính gửi)(?=\s).*(?:số|Luật|Nghị quyết|Kế hoạch|Công văn|như sau|nội dung sau)/su;
const closing = /^(?:Trên đây là|Thừa lệnh|Thừa ủy quyền|Trân trọng|Nơi nhận|Đề nghị các .{0,80}nghiêm túc)/u;
const announcing = /(?:như sau|sau đây|sau|cụ thể)\s*[:.]?\s*$/u;

/** The paragraphs and items of a body that say something to a citizen: no preamble, no closing, no table. */
export const tellingLines = ({ blocks }: ChannelSource): string[] =>
  blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ text }) => squeeze(text).replace(/\.?\/\.\s*$/, '.'))
    .filter((text) => text.length > 20 && !closing.test(text) && !announcing.test(text))
    .filter((text, at) => at > 1 || !preamble.test(text));

/** The first sentences of a text, at most `most` characters in all, and at least one. */
export function firstSentences(lines: readonly string[], most: number): string {
  const sentences = lines.flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
  let told = '';
  for (const sentence of sentences) {
    if (told !== '' && told.length + 1 + sentence.length > most) break;
    told = told === '' ? sentence : `${told} ${sentence}`;
  }
  return told;
}

const grounds = new RegExp(`^(?:Căn cứ|Theo chức năng)[^.;]*?, (?=(?:${orderVerbs}) )`, 'u');

/** An order without why the unit has it: “Căn cứ chức năng, nhiệm vụ được giao”, which listeners know or need not. */
export const withoutGrounds = (text: string): string => text.replace(grounds, '');
