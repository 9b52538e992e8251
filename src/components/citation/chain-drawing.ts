import { shorten } from '../../language/text.ts';
import type { Chain, ChainLink } from '../../portal/citations/chain.ts';
import { citationWords } from '../../strings/citations.ts';
import { showLink, showOrigin } from '../../strings/show-citations.ts';

/** A box of the drawing with its lines of text, from the top. All lengths are in units of the SVG's view box. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  path: string | undefined;
  self: boolean;
  lines: { text: string; y: number; soft: boolean }[];
}

/** A drawing: labels of levels, boxes, and SVG paths from each level to the next. */
export interface Drawing {
  width: number;
  height: number;
  labels: { x: number; y: number; text: string }[];
  boxes: Box[];
  lines: string[];
}

// As wide as a phone: on a phone the letters of the drawing are as large as those of the page.
const width = 340;
const indent = 14;
const lineHeight = 19;
const padding = 9;
const gap = 8;
const labelHeight = 24;
/** The most boxes of one level; the list below the drawing has them all. */
const most = 3;
const letterWidth = 8.2;

/** Draws a chain of command from the top: one row for each level, each indented more than the row above. */
export function drawChain(chain: Chain, own: { name: string; origin: string }): Drawing {
  const drawing: Drawing = { width, height: 0, labels: [], boxes: [], lines: [] };
  const rows = [
    ...chain.above.map(({ level, links }) => ({
      label: citationWords.levels[level],
      cards: links.map(cardOf),
    })),
    {
      label: citationWords.chainSelf,
      cards: [{ name: own.name, origin: own.origin, path: undefined, self: true }],
    },
    ...(chain.below.length > 0 ? [{ label: citationWords.chainBelow, cards: chain.below.map(cardOf) }] : []),
  ];
  let y = 0;
  rows.forEach(({ label, cards }, depth) => {
    const x = depth * indent;
    if (depth > 0) {
      drawing.lines.push(`M${x - indent + 6} ${y - gap + 2}V${y + labelHeight / 2}H${x - 2}`);
    }
    drawing.labels.push({ x: x + (depth > 0 ? 2 : 0), y: y + 16, text: label });
    y += labelHeight;
    for (const card of cards.slice(0, most)) {
      const box = boxOf(card, x, y);
      drawing.boxes.push(box);
      y += box.height + gap;
    }
    if (cards.length > most) {
      drawing.labels.push({ x: x + padding, y: y + 12, text: citationWords.chainMore(cards.length - most) });
      y += labelHeight;
    }
  });
  drawing.height = y;
  return drawing;
}

interface Card {
  name: string;
  origin: string;
  path: string | undefined;
  self: boolean;
}

const cardOf = (link: ChainLink): Card => ({
  name: showLink(link),
  origin: showOrigin(link),
  path: link.path,
  self: false,
});

function boxOf({ name, origin, path, self }: Card, x: number, y: number): Box {
  const letters = Math.floor((width - x - 2 * padding) / letterWidth);
  const texts = [
    ...wrap(name, letters).map((text) => ({ text, soft: false })),
    ...(origin ? wrap(origin, letters + 4).map((text) => ({ text, soft: true })) : []),
  ];
  const lines = texts.map((line, index) => ({ ...line, y: y + padding + 14 + index * lineHeight }));
  // At least 44 pixels on a phone that shows the drawing a little smaller, so that a finger can touch it.
  const height = Math.max(50, texts.length * lineHeight + 2 * padding);
  return { x, y, width: width - x, height, path, self, lines };
}

/** Breaks a text into at most two lines. */
function wrap(text: string, letters: number): string[] {
  if (text.length <= letters) return [text];
  const cut = text.lastIndexOf(' ', letters);
  if (cut <= 0) return [shorten(text, letters)];
  return [text.slice(0, cut), shorten(text.slice(cut + 1), letters)];
}
