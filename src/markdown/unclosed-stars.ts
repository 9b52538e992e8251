import type { Element, ElementContent, Root, Text } from 'hast';

/**
 * Makes bold and italic what an editor has put between stars, where CommonMark leaves the stars in the text. It takes a
 * star for no end if a mark is before it and a letter behind it (`**Địa điểm:**Nhà văn hóa`), for no beginning if it is
 * the other way round, and for no end behind a space (`**Lưu ý: **mang theo`):
 * https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run. Escaped stars and stars without a partner stay.
 * @param body what the tree was made from: only there escaped stars differ from others
 */
export function closeStars(tree: Root, body: string): void {
  if (body.includes('*')) closeIn(tree, body);
}

function closeIn(parent: Root | Element, body: string): void {
  if (parent.type === 'element' && parent.tagName === 'code') return;
  if (parent.type === 'element' && isAddress(parent, body)) {
    parent.children = [text(sourceOf(parent, body))];
    return;
  }
  const children = parent.children as ElementContent[];
  if (children.some((child) => child.type === 'text' && child.value.includes('*'))) {
    // The end of one bold text may have been taken for the beginning of the next: then all of them are read anew.
    const kept = paired(children.flatMap((child) => piecesOf(child, body)));
    const anew = paired(joined(children.flatMap((child) => piecesOf(child, body, true))), true);
    parent.children = nodesOf(starsIn(anew) <= starsIn(kept) ? anew : kept);
  }
  for (const child of parent.children) if (child.type === 'element') closeIn(child, body);
}

/** An address that is written as it is, which Markdown links: stars and all else in it belong to it. */
const isAddress = (node: Element, body: string): boolean =>
  node.tagName === 'a' && /^(?:https?:\/\/|www\.)\S+$/i.test(sourceOf(node, body));

/** A run of one to three stars in a text. */
interface Stars {
  type: 'stars';
  count: number;
}

type Piece = ElementContent | Stars;

const isStars = (piece: Piece): piece is Stars => piece.type === 'stars';

const starsIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (isStars(piece) ? piece.count : 0), 0);

/** A text as its stars and what is between them; bold and italic ones too, if they are read anew; other nodes as they are. */
function piecesOf(node: ElementContent, body: string, anew = false): Piece[] {
  const marks = anew ? marksOf(node, body) : 0;
  if (marks > 0 && node.type === 'element')
    return [stars(marks), ...node.children.flatMap((child) => piecesOf(child, body, anew)), stars(marks)];
  if (node.type !== 'text' || !node.value.includes('*')) return [node];
  const signs = [...sourceOf(node, body).matchAll(starInSource)].flatMap(({ 1: sign }) => sign ?? []);
  if (signs.length !== node.value.split('*').length - 1) return [node];
  let at = 0;
  return node.value.split(/(\*+)/).flatMap((part): Piece[] => {
    if (!part.startsWith('*')) return part === '' ? [] : [text(part)];
    const isPlain = signs.slice(at, (at += part.length)).every((sign) => sign === '*');
    return isPlain && part.length <= 3 ? [stars(part.length)] : [text(part)];
  });
}

/** A star as a source may write it; other escaped characters are matched to be passed. */
const starInSource = /(\\\*|&(?:ast|midast|#0*42|#x0*2a);|\*)|\\[^]/giu;

/** The number of stars that CommonMark has made an element from. */
function marksOf(node: ElementContent, body: string): number {
  if (node.type !== 'element' || !sourceOf(node, body).startsWith('*')) return 0;
  return { strong: 2, em: 1 }[node.tagName] ?? 0;
}

/** The same with stars that are side by side as one run. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (!isStars(piece) || !last || !isStars(last)) runs.push(piece);
    else if (last.count + piece.count <= 3) runs[runs.length - 1] = stars(last.count + piece.count);
    else runs.push(text(''), piece);
  }
  return runs;
}

const sourceOf = ({ position }: ElementContent, body: string): string =>
  position ? body.slice(position.start.offset, position.end.offset) : '';

/**
 * Puts what is between two runs of the same length into an element: the longest runs first.
 * @param anew whether the runs that CommonMark would pair are among them
 */
function paired(pieces: readonly Piece[], anew = false, count = 3): Piece[] {
  if (count === 0) return [...pieces];
  const isEven = pieces.filter((piece) => isStars(piece) && piece.count === count).length % 2 === 0;
  const done: Piece[] = [];
  let opener: { index: number; sides: Sides } | undefined;
  pieces.forEach((piece, index) => {
    if (isStars(piece) && piece.count === count) {
      const [before, after] = [edge(pieces[index - 1], -1), edge(pieces[index + 1], 0)];
      const sides = { before, after, count, isEven, anew };
      if (opener && closes(sides, opener.sides)) {
        const inside = done.splice(opener.index);
        done.push(marked(count, nodesOf(paired(inside.slice(1), anew, count - 1))));
        opener = undefined;
        return;
      }
      if (opens(sides)) opener = { index: done.length, sides };
    }
    done.push(piece);
  });
  return paired(done, anew, count - 1);
}

/** The characters beside a run of stars, empty at the end of a block. */
interface Sides {
  before: string;
  after: string;
  count: number;
  /** Whether the runs of this length in the block may all have partners. */
  isEven: boolean;
  anew: boolean;
}

const word = /[\p{L}\p{N}]/u;
const space = /^\s?$/u;
/** Marks that a text begins with. */
const openMark = /[\p{Ps}\p{Pi}\p{S}"'#@&%]/u;

/** One star before a letter may be a sign of multiplication or of a note, so it has to be apart from the text before it. */
const opens = ({ before, after, count }: Sides): boolean =>
  (word.test(after) || openMark.test(after)) && (count > 1 || !word.test(before));

function closes({ before, after, count, isEven, anew }: Sides, opener: Sides): boolean {
  if (space.test(before)) return before !== '' && count > 1 && isEven && word.test(after);
  if (count === 1 && !anew) return !word.test(before) && word.test(after);
  const isGlued = word.test(opener.before) && !word.test(opener.after);
  return !isGlued || !word.test(before);
}

/** The first or the last character of a piece; an element counts as a letter. */
function edge(piece: Piece | undefined, at: 0 | -1): string {
  if (piece?.type === 'text') return piece.value.at(at) ?? '';
  if (piece?.type === 'element') return piece.tagName === 'br' ? ' ' : 'x';
  return piece ? '*' : '';
}

function marked(count: number, children: ElementContent[]): Element {
  if (count === 3) return element('em', [element('strong', children)]);
  return element(count === 2 ? 'strong' : 'em', children);
}

/** The nodes of a block: stars without a partner are text again. */
function nodesOf(pieces: readonly Piece[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const piece of pieces) {
    const node = isStars(piece) ? text('*'.repeat(piece.count)) : piece;
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = text(last.value + node.value);
    else nodes.push(node);
  }
  return nodes;
}

const text = (value: string): Text => ({ type: 'text', value });
const stars = (count: number): Stars => ({ type: 'stars', count });
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
