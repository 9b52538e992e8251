import type { XmlNode } from '../../../../formats/xml-tree.ts';
import { elementAt, elementsOf } from '../../../../formats/xml-tree.ts';
import { isOn } from '../settle.ts';

/** How a run looks. */
export interface RunLook {
  bold: boolean;
  /** Small letters are shown as capitals. */
  caps: boolean;
  /** Word shows the text to nobody but its writer. */
  hidden: boolean;
  struck: boolean;
  raised: boolean;
  /** The font of its letters outside of ASCII, and that of the others. */
  fonts: (string | undefined)[];
}

/** What a style is, and the style from which it takes what it does not say itself. */
interface WordStyle {
  node: XmlNode;
  basedOn: string | undefined;
}

type Toggle = 'b' | 'caps' | 'vanish' | 'strike' | 'dstrike';

/** How long the row of styles may be of which each is based on the next. No paper has so many. */
const longestLineage = 50;

/** The styles of a Word file (ECMA-376 part 1, 17.7), and the fonts of its theme. */
export class WordStyles {
  readonly #styles = new Map<string, WordStyle>();
  readonly #lineages = new Map<string, WordStyle[]>();
  readonly #themeFonts = new Map<string, string>();
  readonly #defaults: XmlNode | undefined;
  readonly #ownParagraph: string | undefined;

  constructor(styles: XmlNode | undefined, theme: XmlNode | undefined) {
    this.#defaults = elementAt(styles, 'docDefaults', 'rPrDefault', 'rPr');
    for (const node of elementsOf(styles, 'style')) {
      const id = node.attributes['styleId'] ?? '';
      this.#styles.set(id, { node, basedOn: elementAt(node, 'basedOn')?.attributes['val'] });
      const { type, default: own } = node.attributes;
      if (type === 'paragraph' && /^(?:1|true|on)$/.test(own ?? '')) this.#ownParagraph = id;
    }
    for (const kind of ['major', 'minor']) {
      const fonts = elementAt(theme, 'themeElements', 'fontScheme', `${kind}Font`);
      const latin = elementAt(fonts, 'latin')?.attributes['typeface'];
      if (latin) for (const use of ['HAnsi', 'Ascii']) this.#themeFonts.set(`${kind}${use}`, latin);
    }
  }

  /** The look of a run, from its own properties, its style and that of its paragraph. */
  look(paragraph: XmlNode | undefined, run: XmlNode | undefined): RunLook {
    const character = this.#chain(elementAt(run, 'rStyle')?.attributes['val'], 'rPr');
    const inParagraph = this.#chain(this.styleOf(paragraph), 'rPr');
    const is = (name: Toggle): boolean => {
      const own = elementAt(run, name);
      if (own) return isOn(own);
      // A property that both styles turn on is off: each turns it over.
      const turned = [character, inParagraph].filter((chain) => isOn(firstOf(chain, name)));
      return turned.length === 1 || isOn(elementAt(this.#defaults, name));
    };
    const levels = [run, ...character, ...inParagraph, this.#defaults];
    return {
      bold: is('b'),
      caps: is('caps'),
      hidden: is('vanish'),
      struck: is('strike') || is('dstrike'),
      raised: firstOf(levels, 'vertAlign')?.attributes['val'] === 'superscript',
      fonts: this.fontsOf(levels),
    };
  }

  /** The font of letters outside of ASCII and that of the others: what the first of several properties says. */
  fontsOf = (levels: readonly (XmlNode | undefined)[]): (string | undefined)[] => [
    this.#font(levels, 'hAnsi'),
    this.#font(levels, 'ascii'),
  ];

  /** The style of a paragraph by its properties; the default style where it names no other. */
  styleOf = (paragraph: XmlNode | undefined): string | undefined =>
    elementAt(paragraph, 'pStyle')?.attributes['val'] ?? this.#ownParagraph;

  /** The rank of a paragraph as a heading, the highest is 1; undefined for a paragraph of text. */
  headingLevel(paragraph: XmlNode | undefined): number | undefined {
    const style = this.styleOf(paragraph);
    const outline = firstOf([paragraph, ...this.#chain(style, 'pPr')], 'outlineLvl')?.attributes['val'];
    if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : undefined;
    const named = this.#lineage(style)
      .map(({ node }) => /^heading ([1-9])$/i.exec(elementAt(node, 'name')?.attributes['val'] ?? '')?.[1])
      .find((level) => level !== undefined);
    return named === undefined ? undefined : Number(named);
  }

  /** Whether a paragraph is a line of a table of contents, or the heading of one. */
  isContents = (paragraph: XmlNode | undefined): boolean =>
    this.#lineage(this.styleOf(paragraph)).some(({ node }) =>
      /^toc (?:[1-9]|heading)$/i.test(elementAt(node, 'name')?.attributes['val'] ?? ''),
    );

  /** The properties of numbers of a style and of those below it, the nearest first, each with the style that has them. */
  numbersOf = (style: string | undefined): { style: string; numbers: XmlNode }[] =>
    this.#lineage(style).flatMap(({ node }) => {
      const numbers = elementAt(node, 'pPr', 'numPr');
      return numbers ? [{ style: node.attributes['styleId'] ?? '', numbers }] : [];
    });

  #font(levels: readonly (XmlNode | undefined)[], use: 'hAnsi' | 'ascii'): string | undefined {
    for (const level of levels) {
      const fonts = elementAt(level, 'rFonts')?.attributes;
      const themed = fonts?.[`${use}Theme`];
      const font = (themed && this.#themeFonts.get(themed)) ?? fonts?.[use];
      if (font) return font;
    }
    return undefined;
  }

  #chain = (style: string | undefined, properties: 'rPr' | 'pPr'): XmlNode[] =>
    this.#lineage(style).flatMap(({ node }) => elementsOf(node, properties));

  /** A style and those below it. */
  #lineage(style: string | undefined): WordStyle[] {
    if (style === undefined) return [];
    const known = this.#lineages.get(style);
    if (known) return known;
    const found: WordStyle[] = [];
    let at = this.#styles.get(style);
    while (at && found.length < longestLineage && !found.includes(at)) {
      found.push(at);
      at = at.basedOn === undefined ? undefined : this.#styles.get(at.basedOn);
    }
    this.#lineages.set(style, found);
    return found;
  }
}

const firstOf = (levels: readonly (XmlNode | undefined)[], name: string): XmlNode | undefined =>
  levels.map((level) => elementAt(level, name)).find((found) => found !== undefined);
