import type { TextBlock } from '../domain/text-block.ts';
import { splitSentences } from '../language/sentences.ts';
import { squeeze } from '../language/text.ts';
import type { ChannelSource } from './channel-source.ts';

/** The beginning of an official text, which only says why the text was written. */
const preamble =
  /^(?:Căn cứ|Thực hiện|Thi hành|Triển khai|Theo đề nghị|Theo|Xét|Sau khi|Để |Nhằm|Kính gửi)(?=\s).*(?:số|Luật|Nghị quyết|Kế hoạch|Công văn|như sau|nội dung sau)/su;
/** The legal grounds of a decision, one in each line: they contain no instruction. */
const ground =
  /^(?:Căn cứ|Theo đề nghị|Xét (?:đề nghị|Tờ trình|báo cáo))(?=\s)(?!.*, (?:Ủy ban|UBND|Chủ tịch|Ban|[Pp]hường|Đảng ủy|Hội đồng)[^;]* (?:thông báo|yêu cầu|đề nghị|giao|ban hành|tổ chức|triển khai|xây dựng|hướng dẫn))/u;
const closing = /^(?:Trên đây là|Thừa lệnh|Thừa ủy quyền|Trân trọng|Nơi nhận|Đề nghị các .{0,80}nghiêm túc)/u;
const announcing = /(?:như sau|sau đây|sau|cụ thể)\s*[:.]?\s*$/u;

/** The paragraphs and list items of a body that inform a citizen: without preamble, closing words and tables. */
export const informativeLines = ({ blocks }: ChannelSource): string[] =>
  informativeBlocks(blocks).map(lineOf);

/**
 * The informative lines for the radio, with the heading of a list before the list.
 * @param rows the lines of rows of tables, to be read in their places
 */
export const spokenLines = ({ blocks }: ChannelSource, rows: ReadonlyMap<TextBlock, string>): string[] => {
  const informative = new Set(informativeBlocks(blocks));
  return blocks.flatMap((block, at) => {
    const row = rows.get(block);
    if (row !== undefined) return [row];
    const next = blocks[at + 1]?.kind;
    const isLead =
      block.kind === 'heading' && (next === 'item' || (next === 'row' && rows.has(blocks[at + 2]!)));
    return informative.has(block) || isLead ? [lineOf(block)] : [];
  });
};

const lineOf = ({ text }: TextBlock): string => squeeze(text).replace(/\.?\/\.\s*$/, '.');

const informativeBlocks = (blocks: readonly TextBlock[]): TextBlock[] =>
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

/** The first sentences of a text: as many as `most` characters hold, but at least one. */
export function firstSentences(lines: readonly string[], most: number): string {
  const sentences = lines.flatMap((line) => splitSentences(line, { marks: '.!?', beforeCapital: true }));
  let beginning = '';
  for (const sentence of sentences) {
    if (beginning !== '' && beginning.length + 1 + sentence.length > most) break;
    beginning = beginning === '' ? sentence : `${beginning} ${sentence}`;
  }
  return beginning;
}
