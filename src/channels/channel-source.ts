import type { TextBlock } from '../domain/text-block.ts';
import { splitSentences } from '../language/sentences.ts';
import { squeeze } from '../language/text.ts';
import type { Document, Portal } from '../portal/model.ts';
import type { Task } from '../understanding/tasks/task.ts';
import { startsWithVerb } from '../understanding/tasks/words.ts';

/** What the texts of one document are made of. */
export interface ChannelSource {
  portal: Portal;
  document: Document;
  /** The work that it gives, in the order of its text; news give none. */
  tasks: readonly Task[];
  /** Its body, as markdown/tasks.ts takes it apart. */
  blocks: readonly TextBlock[];
}

/** What opens an official text and says only why it is written. */
const preamble =
  /^(?:Căn cứ|Thực hiện|Thi hành|Triển khai|Theo đề nghị|Theo|Xét|Sau khi|Để |Nhằm|Kính gửi)(?=\s).*(?:số|Luật|Nghị quyết|Kế hoạch|Công văn|như sau|nội dung sau)/su;
/** What a decision rests on, a line each: it says nothing of its own. */
const ground =
  /^(?:Căn cứ|Theo đề nghị|Xét (?:đề nghị|Tờ trình|báo cáo))(?=\s)(?!.*, (?:Ủy ban|UBND|Chủ tịch|Ban|[Pp]hường|Đảng ủy|Hội đồng)[^;]* (?:thông báo|yêu cầu|đề nghị|giao|ban hành|tổ chức|triển khai|xây dựng|hướng dẫn))/u;
const closing = /^(?:Trên đây là|Thừa lệnh|Thừa ủy quyền|Trân trọng|Nơi nhận|Đề nghị các .{0,80}nghiêm túc)/u;
const announcing = /(?:như sau|sau đây|sau|cụ thể)\s*[:.]?\s*$/u;

/** The paragraphs and items of a body that say something to a citizen: no preamble, no closing, no table. */
export const tellingLines = ({ blocks }: ChannelSource): string[] => tellingOf(blocks).map(lineOf);

/** The same to be heard: what stands over a list is said before it. */
export const heardLines = ({ blocks }: ChannelSource): string[] => {
  const telling = new Set(tellingOf(blocks));
  return blocks
    .filter(
      (block, at) => telling.has(block) || (block.kind === 'heading' && blocks[at + 1]?.kind === 'item'),
    )
    .map(lineOf);
};

const lineOf = ({ text }: TextBlock): string => squeeze(text).replace(/\.?\/\.\s*$/, '.');

const tellingOf = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .filter((block) => {
      const text = lineOf(block);
      return (
        text.length > 20 &&
        text !== text.toUpperCase() &&
        ![closing, announcing, ground].some((form) => form.test(text))
      );
    })
    .filter((block, at) => at > 1 || !preamble.test(lineOf(block)));

/** The first sentences of a text, at most `most` characters in all, and at least one. */
export function firstSentences(lines: readonly string[], most: number): string {
  const sentences = lines.flatMap((line) => splitSentences(line, { marks: '.!?', beforeCapital: true }));
  let told = '';
  for (const sentence of sentences) {
    if (told !== '' && told.length + 1 + sentence.length > most) break;
    told = told === '' ? sentence : `${told} ${sentence}`;
  }
  return told;
}

/** What stands before the one who is told: who tells it, or within which bounds. */
const ordering =
  /^[^.;]{0,80}(?:đề nghị|yêu cầu|giao)\s$|^(?:Trong phạm vi|Trên cơ sở|Căn cứ|Theo) [^.;]{0,160}, $/iu;

/** What a task says, without who is told to do it and why: “Căn cứ chức năng, nhiệm vụ được giao” listeners need not. */
export function ownWords({ text, unitName }: Task): string {
  const at = text.toLowerCase().indexOf(unitName.toLowerCase());
  const told = at === 0 || (at > 0 && ordering.test(text.slice(0, at)));
  return withoutGrounds(told ? text.slice(at + unitName.length).replace(/^[\s,]+/, '') : text);
}

/** What every paper tells everybody at its end, “nghiêm túc triển khai thực hiện”, or what names nothing to be done. */
const formal =
  /^(?:(?:khẩn trương|nghiêm túc|chủ động|phối hợp|tổ chức|căn cứ .{0,60})[\s,]+)*(?:triển khai|thực hiện)(?:,? (?:thực hiện|tổ chức|hiệu quả|nghiêm túc))*(?: (?:các )?(?:nội dung|công văn|văn bản|thông báo|kế hoạch)(?: trên| này)?)?(?:[.;]|$)/iu;
const trouble = /^trong quá trình (?:triển khai|thực hiện)[^.]*(?:vướng mắc|khó khăn)/iu;
export const isFormal = (task: Task): boolean => {
  const own = ownWords(task);
  return own.split(' ').length < 3 || formal.test(own) || trouble.test(own);
};

const byFunction = /^Theo chức năng(?:,? nhiệm vụ)?(?: được giao)?,? /u;

function withoutGrounds(text: string): string {
  const rest = text.replace(byFunction, '');
  if (rest !== text && startsWithVerb(rest)) return rest;
  if (!/^(?:Căn cứ|Theo chức năng)/u.test(text)) return text;
  const order = [...text.matchAll(/, | để /g)].find(({ index, 0: { length } }) =>
    startsWithVerb(text.slice(index + length)),
  );
  return order && !/[.;]/.test(text.slice(0, order.index)) ? text.slice(order.index + order[0].length) : text;
}
