import mammoth from 'mammoth';
import { fromFont } from '../../formats/old-encodings.ts';
import { Refusal } from '../../formats/refusal.ts';
import { readZip, writeZip } from '../../formats/zip.ts';
import { tidy } from '../../language/letters.ts';
import { isMotto, isSecondMotto } from '../letterhead/national-heading.ts';
import type { Doubt, Image, Line, Reading } from '../model.ts';
import { escapeMarkdown } from '../text/paragraphs.ts';
import { writeNumbers } from './docx-numbering.ts';

const bad = (): Refusal => new Refusal('tệp hỏng, không mở được; hãy mở bằng Word và lưu lại.');

/** Reads a Word file: paragraphs, numbers that Word only shows, tables, bold, footnotes, pictures. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const files = readZip(bytes);
  guard(files);
  const document = partOf(files, 'word/document.xml');
  if (document === undefined) throw new Refusal('đuôi tệp là .docx nhưng bên trong không phải văn bản Word.');
  const numbered = writeNumbers(
    document,
    partOf(files, 'word/numbering.xml'),
    partOf(files, 'word/styles.xml'),
  );
  const ready = new Map(files).set('word/document.xml', new TextEncoder().encode(numbered));
  return new Walk(await treeOf(writeZip(ready))).reading();
}

const partOf = (files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined => {
  const bytes = files.get(name);
  return bytes && new TextDecoder().decode(bytes);
};

/** Macros, templates and objects from elsewhere, and XML that defines its own entities are not taken. */
function guard(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    if (/vbaProject|vbaData|\/activeX\//i.test(name))
      throw new Refusal('tệp có macro; hãy mở bằng Word và lưu lại thành .docx không có macro.');
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const text = Buffer.from(bytes).toString('utf8');
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw bad();
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(text))
      throw new Refusal('tệp có macro; hãy mở bằng Word và lưu lại thành .docx không có macro.');
    if (name.endsWith('.rels') && remote(text))
      throw new Refusal(
        'tệp lấy khuôn mẫu hoặc nội dung từ nơi khác khi mở; hãy sao chép nội dung sang một tệp Word mới.',
      );
  }
}

function remote(rels: string): boolean {
  return [...rels.matchAll(/<Relationship\b[^>]*>/gi)].some(([tag]) => {
    const kind = /Type="[^"]*\/([^"/]+)"/i.exec(tag)?.[1] ?? '';
    const target = /Target="([^"]*)"/i.exec(tag)?.[1] ?? '';
    if (!/TargetMode="External"/i.test(tag) || /^(?:hyperlink|image)$/i.test(kind)) return false;
    return !/^file:\/\/\/|^[a-z]:|^[^:/\\]+$/i.test(target);
  });
}

async function treeOf(bytes: Uint8Array): Promise<Node> {
  let tree: Node | undefined;
  const keep = (node: Node): Node => (tree = node);
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { transformDocument: keep, convertImage: noImages },
    );
  } catch {
    throw bad();
  }
  if (!tree) throw bad();
  return tree;
}

const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** What this reader uses of mammoth's tree, which its manual describes under “Document transforms”. */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  isBold?: boolean;
  font?: string | null;
  href?: string;
  breakType?: string;
  colSpan?: number;
  rowSpan?: number;
  altText?: string | null;
  contentType?: string;
  noteType?: string;
  noteId?: string;
  body?: Node[];
  notes?: { resolve(reference: Node): Node | undefined };
  readAsBuffer?: () => Promise<Uint8Array>;
}

/** A stretch of text with one look. */
interface Span {
  text: string;
  bold: boolean;
  /** Already Markdown: a footnote's mark, a picture, an address. */
  raw?: boolean;
}

class Walk {
  readonly #root: Node;
  readonly #lines: Line[] = [];
  readonly #footnotes: Node[] = [];
  readonly #pictures: Node[] = [];
  readonly #doubts: Doubt[] = [];

  constructor(root: Node) {
    this.#root = root;
  }

  async reading(): Promise<Reading> {
    this.#blocks(this.#root.children ?? []);
    const footnotes = this.#footnotes.map((note) => this.#inline(note.body ?? []).replace(/\s*\n\s*/g, ' '));
    const images: Image[] = [];
    for (const picture of this.#pictures) images.push(await pictureOf(picture));
    return {
      format: 'docx',
      lines: this.#lines,
      whole: true,
      scan: false,
      footnotes,
      images,
      doubts: this.#doubts,
    };
  }

  #blocks(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#paragraph(node);
      else if (node.type === 'table') this.#table(node);
      else this.#blocks(node.children ?? []);
    }
  }

  #paragraph(node: Node): void {
    let soft = false;
    for (const spans of this.#rows(node)) {
      const text = tidy(spans.map((span) => (span.raw ? '' : span.text)).join(''));
      const markdown = toInline(spans);
      if (text.trim() === '' && markdown.trim() === '') continue;
      const bold = spans.every((span) => span.bold || span.text.trim() === '');
      this.#lines.push({
        text: text.trim(),
        markdown: bold ? markdown.replaceAll('**', '') : markdown,
        gap: !soft,
        page: 1,
        bold,
        soft,
      });
      soft = true;
    }
  }

  #table(node: Node): void {
    const rows = (node.children ?? []).filter(({ type }) => type === 'tableRow');
    const texts = rows.flatMap((row) => (row.children ?? []).map((cell) => plainText(cell)));
    if (isLayout(texts)) {
      for (const row of rows) for (const cell of row.children ?? []) this.#blocks(cell.children ?? []);
      return;
    }
    const spanned: number[] = [];
    const table = rows.map((row) => {
      const cells: string[] = [];
      const fill = (): void => {
        while ((spanned[cells.length] ?? 0) > 0) {
          spanned[cells.length]! -= 1;
          cells.push('');
        }
      };
      for (const cell of row.children ?? []) {
        fill();
        const at = cells.length;
        cells.push(this.#inline(cell.children ?? []));
        for (let more = 1; more < (cell.colSpan ?? 1); more += 1) cells.push('');
        for (let column = at; column < cells.length; column += 1) spanned[column] = (cell.rowSpan ?? 1) - 1;
      }
      fill();
      return cells;
    });
    if (table.some((row) => row.some((cell) => cell !== '')))
      this.#lines.push({ text: '', gap: true, page: 1, table });
  }

  /** All of some nodes as inline Markdown, a line for each paragraph. */
  #inline(nodes: readonly Node[]): string {
    return nodes
      .flatMap((node): string[] => {
        if (node.type === 'paragraph') return this.#rows(node).map((spans) => toInline(spans));
        return node.children ? [this.#inline(node.children)] : [];
      })
      .map((text) => tidy(text).trim())
      .filter((text) => text !== '')
      .join('\n');
  }

  /** The spans of a paragraph, parted where the writer broke the line. */
  #rows(node: Node): Span[][] {
    const rows: Span[][] = [[]];
    const add = (span: Span): void => void rows.at(-1)!.push(span);
    const visit = (at: Node, bold: boolean, font: string | null | undefined): void => {
      switch (at.type) {
        case 'run':
          for (const child of at.children ?? []) visit(child, at.isBold === true, at.font);
          return;
        case 'text':
          return add({ text: fromFont(at.value ?? '', font), bold });
        case 'tab':
          return add({ text: '\t', bold });
        case 'break':
          if (at.breakType === 'line') rows.push([]);
          return;
        case 'noteReference': {
          const note = this.#root.notes?.resolve(at);
          if (!note) return;
          const known = this.#footnotes.indexOf(note);
          const number = known >= 0 ? known + 1 : this.#footnotes.push(note);
          return add({ text: `[^${number}]`, bold: false, raw: true });
        }
        case 'image':
          if (/^image\/(?:png|jpe?g)$/.test(at.contentType ?? '')) {
            const number = this.#pictures.push(at) - 1;
            return add({
              text: `![${(at.altText ?? '').replace(/[[\]\n]/g, ' ').trim()}](image:${number})`,
              bold: false,
              raw: true,
            });
          }
          this.#doubts.push({
            field: 'body',
            message: `bỏ qua một hình loại ${at.contentType ?? 'lạ'}; nếu cần, hãy lưu thành .png rồi chèn lại`,
          });
          return;
        default:
          for (const child of at.children ?? []) visit(child, bold, font);
      }
    };
    for (const child of node.children ?? []) visit(child, false, undefined);
    return rows;
  }
}

/** Tables that only put the letterhead or the signature in two columns. */
const isLayout = (cells: readonly string[]): boolean =>
  cells.some(
    (text) =>
      text
        .split('\n')
        .some(
          (line) =>
            isMotto(line) ||
            isSecondMotto(line) ||
            /^\s*nơi nhận\s*:/iu.test(line) ||
            /^\s*số\s*:?.{0,12}[/-]\s*\p{Lu}/iu.test(line),
        ) || /^\s*(?:TM|KT|TL|TUQ|T\/M|Q)\s?[./]?\s+\p{Lu}{2}/u.test(text),
  );

function plainText(node: Node): string {
  if (node.type === 'text') return tidy(node.value ?? '');
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(plainText).join('') + (node.type === 'paragraph' ? '\n' : '');
}

/** Spans as Markdown: neighbours of one look together, spaces outside of the bold marks. */
function toInline(spans: readonly Span[]): string {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    const blank = span.text.trim() === '';
    if (last && !last.raw && !span.raw && (last.bold === span.bold || blank)) last.text += span.text;
    else merged.push({ ...span, bold: span.bold && !blank });
  }
  return merged
    .map(({ text, bold, raw }) => {
      if (raw) return text;
      const [, before = '', words = '', after = ''] =
        /^(\s*)(.*?)(\s*)$/s.exec(escapeMarkdown(tidy(text))) ?? [];
      return bold && /[\p{L}\d]/u.test(words) ? `${before}**${words}**${after}` : before + words + after;
    })
    .join('');
}

async function pictureOf(picture: Node): Promise<Image> {
  const bytes = (await picture.readAsBuffer?.()) ?? new Uint8Array();
  return { bytes, kind: picture.contentType === 'image/png' ? 'png' : 'jpg' };
}
