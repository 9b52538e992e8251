import { readXml } from '../../../formats/xml.ts';

/** How Word numbers the paragraphs of one level of a list. */
export interface NumberLevel {
  start: number;
  /** Word's name of the numerals: `decimal`, `upperRoman`, `bullet` … */
  format: string;
  /** What is shown, `%1` for the number of the first level: `%1.%2.` */
  text: string;
}

/** What `word/numbering.xml` says. Levels are counted from 0. */
export interface Numbering {
  /** The levels of each abstract list, by its id. */
  abstracts: Map<string, Map<number, NumberLevel>>;
  /** The level that a paragraph style has, by the id of the style. */
  styleLevels: Map<string, number>;
  /** The lists that paragraphs name, by id; `starts` are the levels that begin at a number of their own. */
  lists: Map<string, { abstract: string; starts: Map<number, number> }>;
}

/** The list of a paragraph style; a style takes what it does not say from the style it is based on. */
export interface NumberedStyle {
  basedOn?: string;
  list?: string;
  level?: number;
}

/** Reads `word/numbering.xml`. Throws an `XmlError` where it is damaged. */
export function readNumbering(xml: string): Numbering {
  const found: Numbering = { abstracts: new Map(), styleLevels: new Map(), lists: new Map() };
  let [abstract, list, level] = ['', '', -1];
  let inList = false;
  readXml(xml, {
    close(name) {
      if (name === 'num') inList = false;
    },
    open({ name, attribute }) {
      const value = attribute('val') ?? '';
      const levels = found.abstracts.get(abstract);
      const own = inList ? undefined : levels?.get(level);
      if (name === 'abstractNum') {
        abstract = attribute('abstractNumId') ?? '';
        found.abstracts.set(abstract, new Map());
      } else if (name === 'num') {
        [list, inList] = [attribute('numId') ?? '', true];
        found.lists.set(list, { abstract: '', starts: new Map() });
      } else if (name === 'abstractNumId' && inList) found.lists.get(list)!.abstract = value;
      else if (name === 'lvlOverride') level = Number(attribute('ilvl'));
      else if (name === 'startOverride') found.lists.get(list)?.starts.set(level, Number(value));
      else if (name === 'lvl' && !inList) {
        level = Number(attribute('ilvl'));
        levels?.set(level, { start: 1, format: 'decimal', text: '' });
      } else if (!own) return;
      else if (name === 'start') own.start = Number(value);
      else if (name === 'numFmt') own.format = value;
      else if (name === 'lvlText') own.text = value;
      else if (name === 'pStyle') found.styleLevels.set(value, level);
    },
  });
  return found;
}

/** Reads the lists of the styles in `word/styles.xml`, by the id of the style. Throws an `XmlError` where it is damaged. */
export function readStyles(xml: string): Map<string, NumberedStyle> {
  const styles = new Map<string, NumberedStyle>();
  let own: NumberedStyle | undefined;
  readXml(xml, {
    open({ name, attribute }) {
      const value = attribute('val');
      if (name === 'style') {
        own = {};
        styles.set(attribute('styleId') ?? '', own);
      } else if (!own) return;
      else if (name === 'basedOn') own.basedOn = value;
      else if (name === 'numId') own.list = value;
      else if (name === 'ilvl') own.level = Number(value);
    },
    close(name) {
      if (name === 'style') own = undefined;
    },
  });
  return styles;
}
