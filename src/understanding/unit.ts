import type { Ward } from '../domain/schema/ward.ts';
import { slugify } from '../language/folding.ts';

/** A unit of ward.yaml. */
export type Unit = Ward['units'][number];

/** Finds the units of one ward by any of their names. */
export interface UnitFinder {
  /** The ids of the units that a name, or a list of names, means; empty if no unit has such a name. */
  units(name: string): string[];
  /** The same without units that a group means (`các đơn vị liên quan`): only those that are named. */
  named(name: string): string[];
  /** Whether a text as a whole is the name of one unit. */
  isKnown(name: string): boolean;
}

// Long forms of the bodies that every ward has, and their short forms. Small words that are often left out become
// nothing.
const shortForms: [RegExp, string][] = [
  [/(?<![a-z0-9])uy ban nhan dan(?![a-z0-9])/g, 'ubnd'],
  [/(?<![a-z0-9])hoi dong nhan dan(?![a-z0-9])/g, 'hdnd'],
  [/(?<![a-z0-9])(?:uy ban |ubnd |ub ?)?(?:mat tran to quoc|mttq)(?: viet nam| vn)?(?![a-z0-9])/g, 'mttq'],
  [/(?<![a-z0-9])(?:ban chi huy quan su|ban chqs|bchqs)(?![a-z0-9])/g, 'bchqs'],
  [/(?<![a-z0-9])(?:va|cua|thuoc)(?= )/g, ''],
];

const everyone =
  /^(?:thu truong |truong )?(?:cac )?(?:phong|co quan|don vi|ban)(?: (?:cac )?(?:phong|ban|nganh|co quan|don vi|doan the|bo phan|chuyen mon))*(?: (?:co lien quan|lien quan|truc thuoc|tren dia ban))*(?: (?:ubnd|hdnd|phuong|xa))*(?: (?:to dan pho|to chuc|doan the|truong|ca nhan|can bo|khu)(?: .*)?)?$/;

/** Whether a name is an abbreviation such as `CAP`, which in small letters is another word (`cấp`). */
const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** How many answers a finder keeps: the documents of a ward name the same units many times. */
const most = 20_000;

/**
 * The same for all spellings of one unit: case, hyphens, commas, `và`, a last `phường` and short forms make no
 * difference.
 */
export function unitKey(name: string): string {
  let folded = slugify(name).replaceAll('-', ' ');
  for (const [form, short] of shortForms) folded = folded.replace(form, short);
  return folded
    .replace(/ +/g, ' ')
    .trim()
    .replace(/ (?:phuong|xa)$/, '');
}

/**
 * Makes the finder of a ward's units; it answers in the order of ward.yaml. “Các phòng, đơn vị” means every unit but
 * those that are groups (`Các tổ dân phố`): these have to be named.
 */
export function unitFinder(units: readonly Unit[]): UnitFinder {
  const known = units
    .flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((each) => ({ id, written: each, words: unitKey(each) })),
    )
    .filter(({ words }) => words !== '')
    .sort((a, b) => b.words.length - a.words.length);
  const names = new Set(known.map(({ words }) => words));
  const cache = new Map<string, string[]>();
  const groupless = new Map<string, string[]>();
  const answers = new Map<string, boolean>();
  const find = (name: string, withGroups: boolean): string[] => {
    if (known.length === 0) return [];
    let left = ` ${unitKey(name)} `;
    const found = new Set<string>();
    for (const { id, words, written } of known) {
      if (!left.includes(` ${words} `) || (isAbbreviation(written) && !name.includes(written))) continue;
      found.add(id);
      left = left.replace(` ${words} `, ' | ');
    }
    const parts = name.split(/;| và (?=các )|, (?=các )/i);
    if (withGroups && [name, ...parts].some((part) => everyone.test(unitKey(part))))
      for (const { id, name: full } of units) if (!/^các /i.test(full)) found.add(id);
    return units.filter(({ id }) => found.has(id)).map(({ id }) => id);
  };
  return {
    units(name) {
      const ids = cache.get(name) ?? find(name, true);
      if (cache.size < most) cache.set(name, ids);
      return ids;
    },
    named(name) {
      const ids = groupless.get(name) ?? find(name, false);
      if (groupless.size < most) groupless.set(name, ids);
      return ids;
    },
    isKnown(name) {
      if (names.size === 0) return false;
      const answer = answers.get(name) ?? names.has(unitKey(name));
      if (answers.size < most) answers.set(name, answer);
      return answer;
    },
  };
}
