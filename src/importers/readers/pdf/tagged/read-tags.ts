import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import type { LineRole } from '../../../paper.ts';
import { isContentsHeading } from '../../printed-contents.ts';
import type { TextRun } from '../runs.ts';
import type { TaggedBlock } from './blocks.ts';

/** What the tags of a page say. */
export interface PageByTags {
  blocks: TaggedBlock[];
  /** The runs that have a tag. */
  used: Set<TextRun>;
  /** The words for figures without text. */
  figures: string[];
  /** The text of tables of contents, which repeat the headings of the paper. */
  contents: string[];
}

/** Tags that change nothing: their text belongs to the paragraph around them. */
const within = new Set(
  'Span Quote Reference BibEntry Code Link Annot Em Strong Sub Lbl LBody NonStruct Private Ruby RB RT RP'.split(
    ' ',
  ),
);
const parts = new Set(['THead', 'TBody', 'TFoot', 'NonStruct']);
const notes = new Set(['Note', 'FENote', 'Footnote', 'Endnote']);

/** Reads the blocks of a page from its tags. */
export function readTags(tags: StructTreeNode, runs: readonly TextRun[]): PageByTags {
  const byContent = new Map<string, TextRun[]>();
  for (const run of runs)
    if (run.content !== undefined && !run.decoration)
      byContent.set(run.content, [...(byContent.get(run.content) ?? []), run]);
  const page: PageByTags = { blocks: [], used: new Set(), figures: [], contents: [] };
  const walk = new TagWalk(byContent, page);
  walk.visit(tags);
  page.blocks = walk.end();
  return page;
}

class TagWalk {
  readonly #byContent: ReadonlyMap<string, TextRun[]>;
  readonly #page: PageByTags;
  readonly #blocks: TaggedBlock[] = [];
  #open: TextRun[] = [];
  #role: LineRole | undefined;
  /** Whether nothing but the mark of an item is open. */
  #marked = false;
  /** Whether the mark of the item is drawn, not written: a bullet. */
  #drawn = false;
  #level = 0;
  #note = false;

  constructor(byContent: ReadonlyMap<string, TextRun[]>, page: PageByTags) {
    this.#byContent = byContent;
    this.#page = page;
  }

  /** All blocks that were read. */
  end(): TaggedBlock[] {
    this.#close();
    return this.#blocks;
  }

  visit(node: StructTreeNode): void {
    const heading = /^(?:H([1-6])?|Title)$/.exec(node.role);
    if (node.role === 'Table') this.#table(node);
    else if (node.role === 'L') this.#list(node);
    else if (node.role === 'LI') this.#alone(node, { kind: 'item', level: Math.max(1, this.#level) });
    else if (heading) this.#alone(node, { kind: 'heading', level: Number(heading[1] ?? 1) });
    else if (node.role === 'TOC') this.#contents(node);
    else if (node.role === 'Figure') this.#figure(node);
    else if (notes.has(node.role)) this.#footnote(node);
    else if (within.has(node.role)) this.#inside(node);
    else if (this.#marked) this.#item(node);
    else this.#alone(node);
  }

  /** The children of a node in the paragraph that is open. */
  #inside(node: StructTreeNode): void {
    const isMark = node.role === 'Lbl' && this.#open.length === 0;
    for (const child of node.children) {
      if ('role' in child) this.visit(child);
      else if (child.type === 'content') this.#take(child.id);
    }
    if (!isMark) return;
    this.#marked = this.#open.length > 0;
    if (!this.#open.some(({ text }) => text.trim() !== '')) this.#drawn = true;
  }

  /** A paragraph behind the mark of its item. */
  #item(node: StructTreeNode): void {
    this.#marked = false;
    this.#inside(node);
    this.#close();
  }

  #alone(node: StructTreeNode, role?: LineRole): void {
    this.#close();
    this.#role = role;
    this.#inside(node);
    this.#close();
    this.#role = undefined;
  }

  #list(node: StructTreeNode): void {
    this.#close();
    this.#level += 1;
    this.#inside(node);
    this.#close();
    this.#level -= 1;
  }

  #footnote(node: StructTreeNode): void {
    const before = this.#open;
    this.#open = [];
    this.#note = true;
    this.#inside(node);
    this.#close();
    this.#note = false;
    this.#open = before;
  }

  #contents(node: StructTreeNode): void {
    this.#close();
    const above = this.#blocks.at(-1);
    if (above?.kind === 'text' && isContentsHeading(above.runs.map(({ text }) => text).join(''))) {
      this.#blocks.pop();
      this.#open = above.runs;
    }
    for (const id of contentsOf(node)) this.#take(id);
    this.#page.contents.push(this.#open.map(({ text }) => text).join(' '));
    this.#open = [];
  }

  #figure(node: StructTreeNode): void {
    const { alt } = node as { alt?: string };
    if (contentsOf(node).some((id) => this.#byContent.get(id)?.some(({ text }) => text.trim() !== '')))
      this.#alone(node);
    else if (alt?.trim()) this.#page.figures.push(alt.trim());
    else for (const child of node.children) if ('role' in child) this.visit(child);
  }

  #table(node: StructTreeNode): void {
    this.#close();
    const rows: TaggedBlock[][][] = [];
    const visitRows = (part: StructTreeNode): void => {
      for (const child of part.children) {
        if (!('role' in child)) continue;
        if (child.role === 'TR') rows.push(this.#cells(child));
        else if (parts.has(child.role)) visitRows(child);
        else this.visit(child);
      }
    };
    visitRows(node);
    if (rows.length > 0) this.#blocks.push({ kind: 'table', rows });
  }

  #cells(row: StructTreeNode): TaggedBlock[][] {
    return row.children.flatMap((child) => {
      if (!('role' in child)) return [];
      const walk = new TagWalk(this.#byContent, this.#page);
      walk.visit(child);
      const blocks = walk.end();
      return blocks.length > 0 || /^T[DH]$/.test(child.role) ? [blocks] : [];
    });
  }

  #take(id: string): void {
    for (const run of this.#byContent.get(id) ?? []) {
      if (this.#page.used.has(run)) continue;
      this.#page.used.add(run);
      this.#open.push(run);
    }
  }

  #close(): void {
    const runs = this.#open;
    this.#open = [];
    this.#marked = false;
    if (!runs.some(({ text }) => text.trim() !== '')) return;
    this.#blocks.push({
      kind: 'text',
      runs,
      ...(this.#role ? { role: this.#role } : {}),
      ...(this.#note ? { note: true } : {}),
      ...(this.#drawn ? { bullet: true } : {}),
    });
    this.#drawn = false;
    // Only the first paragraph of an item is the item.
    if (this.#role?.kind === 'item') this.#role = undefined;
  }
}

/** The ids of the contents below a node. */
const contentsOf = (node: StructTreeNode): string[] =>
  node.children.flatMap((child) =>
    'role' in child ? contentsOf(child) : child.type === 'content' ? [child.id] : [],
  );
