import { documentTypeName } from '../domain/document-type.ts';
import type { Directive, Plan } from '../domain/schema/document.ts';
import { lowerFirst } from '../language/text.ts';

/** A document with the parts of a printed paper: Word files, PDFs and scans are made of it. */
export interface SamplePaper {
  issuer: string[];
  code?: string;
  placeAndDate?: string;
  /** Absent for a công văn, whose title is below its number. */
  typeName?: string;
  title?: string;
  to: string[];
  blocks: SampleBlock[];
  recipients: string[];
  ranks: string[];
  name?: string;
}

export interface SampleBlock {
  kind: 'heading' | 'number' | 'text' | 'dash' | 'plus' | 'table';
  /** Text with `**bold**`; empty for a table. */
  text: string;
  /** Cells of a table, its head first. */
  rows?: string[][];
}

/** `Kính gửi` and its addressees, as lines: one line for one addressee, a list for several. */
export const greetingLines = ({ to }: SamplePaper): string[] =>
  to.length > 1 ? ['Kính gửi:', ...listed(to)] : to.map((one) => `Kính gửi: ${one}.`);

/** Items as the lines of a list: `- Như trên;`, `- Lưu: VT.` */
export const listed = (items: readonly string[]): string[] =>
  items.map((one, at) => `- ${one}${at < items.length - 1 ? ';' : '.'}`);

/** What is printed before the text of a block. */
export const markOf = ({ kind }: SampleBlock): string =>
  kind === 'dash' ? '- ' : kind === 'plus' ? '+ ' : '';

/** The paper of a document: front matter in the places that NĐ 30/2020 gives, headings as numbered lines. */
export function paperOf(data: Directive | Plan, body: string): SamplePaper {
  const letter = data.type === 'cong-van';
  return {
    issuer: data.code === undefined ? [] : twoLines(data.issuer),
    code: data.code,
    placeAndDate: data.place && `${data.place}, ${dateLine(data.issued)}`,
    typeName: letter ? undefined : documentTypeName(data.type).toUpperCase(),
    title: letter ? lowerFirst(data.title) : data.title,
    to: data.to,
    blocks: blocksOf(body),
    recipients: data.recipients,
    ranks: [data.signer?.authority, data.signer?.position].flatMap((text) => text?.split('\n') ?? []),
    name: data.signer?.name,
  };
}

function blocksOf(body: string): SampleBlock[] {
  const blocks: SampleBlock[] = [];
  for (const line of body.trim().split('\n')) {
    const [, indent = '', dash] = /^(\s*)(- )?/.exec(line) ?? [];
    const text = line.trim();
    if (text === '') continue;
    if (text.startsWith('#')) blocks.push({ kind: 'heading', text: text.replace(/^#+ /, '') });
    else if (dash) blocks.push({ kind: isInner(blocks, indent) ? 'plus' : 'dash', text: text.slice(2) });
    else blocks.push({ kind: /^\d{1,2}\. /.test(text) ? 'number' : 'text', text });
  }
  return blocks;
}

/** Whether an item belongs to an inner list: its indent is two columns more than that of a list in this place. */
function isInner(blocks: readonly SampleBlock[], indent: string): boolean {
  const list = blocks.findLast(({ kind }) => kind === 'number' || kind === 'heading' || kind === 'text');
  return indent.length >= (list?.kind === 'number' ? 5 : 2);
}

function dateLine(issued: string | undefined): string {
  const [year = '', month = '', day = ''] = (issued ?? '').split('-');
  return `ngày ${day || '    '} tháng ${month.replace(/^0(?=[3-9])/, '') || '    '} năm ${year || '20  '}`;
}

/** An issuer in two lines of capitals: `ỦY BAN NHÂN DÂN`, `PHƯỜNG ÁI QUỐC`. */
function twoLines(issuer: string): string[] {
  const at = issuer.search(/ (?:phường|xã|tỉnh|thành phố) /);
  const parts = at < 0 ? [issuer] : [issuer.slice(0, at), issuer.slice(at + 1)];
  return parts.map((part) => part.toUpperCase());
}
