import { fromFont } from '../../../formats/old-encodings.ts';
import { tidy } from '../../../language/letters.ts';
import type { Doubt, PaperImage, PaperLine, PaperText } from '../../paper.ts';
import type { Span } from './inline.ts';
import { inlineMarkdown } from './inline.ts';
import { isLayoutTable } from './layout-table.ts';
import type { WordNode } from './tree.ts';
import { imageOf } from './tree.ts';

/** Goes through the tree of a Word file and collects its lines, footnotes and pictures. */
export class DocxWalk {
  readonly #root: WordNode;
  readonly #lines: PaperLine[] = [];
  readonly #footnotes: WordNode[] = [];
  readonly #pictures: WordNode[] = [];
  readonly #doubts: Doubt[] = [];

  constructor(root: WordNode) {
    this.#root = root;
  }

  async paperText(): Promise<PaperText> {
    this.#blocks(this.#root.children ?? []);
    const footnotes = this.#footnotes.map((note) => this.#inline(note.body ?? []).replace(/\s*\n\s*/g, ' '));
    const images: PaperImage[] = [];
    for (const picture of this.#pictures) images.push(await imageOf(picture));
    return {
      format: 'docx',
      lines: this.#lines,
      whole: true,
      scan: false,
      footnotes,
      omitted: [],
      images,
      doubts: this.#doubts,
    };
  }

  #blocks(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#paragraph(node);
      else if (node.type === 'table') this.#table(node);
      else this.#blocks(node.children ?? []);
    }
  }

  #paragraph(node: WordNode): void {
    let soft = false;
    for (const spans of this.#rows(node)) {
      const text = tidy(spans.map((span) => (span.raw ? '' : span.text)).join(''));
      const markdown = inlineMarkdown(spans);
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

  #table(node: WordNode): void {
    const rows = (node.children ?? []).filter(({ type }) => type === 'tableRow');
    if (isLayoutTable(rows.flatMap((row) => row.children ?? []))) {
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

  /** Nodes as inline Markdown, with a line for each paragraph. */
  #inline(nodes: readonly WordNode[]): string {
    return nodes
      .flatMap((node): string[] => {
        if (node.type === 'paragraph') return this.#rows(node).map((spans) => inlineMarkdown(spans));
        return node.children ? [this.#inline(node.children)] : [];
      })
      .map((text) => tidy(text).trim())
      .filter((text) => text !== '')
      .join('\n');
  }

  /** The spans of a paragraph, a list for each line that the writer made. */
  #rows(node: WordNode): Span[][] {
    const rows: Span[][] = [[]];
    const add = (span: Span): void => void rows.at(-1)!.push(span);
    const visit = (at: WordNode, bold: boolean, font: string | null | undefined): void => {
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
