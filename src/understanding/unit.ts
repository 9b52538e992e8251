import type { Ward } from '../domain/schema/ward.ts';
import { slugify } from '../language/folding.ts';

/** A unit of ward.yaml. */
export type Unit = Ward['units'][number];

/** Knows the units of one ward by all their names. */
export interface UnitFinder {
  /** The ids that a name, or a list of names, means; none where no unit is known by it. */
  units(name: string): string[];
  /** Whether a text as a whole is the name of one unit. */
  isKnown(name: string): boolean;
}

// Long forms and short forms of the bodies that every ward has; `và` joins names and is written or left out.
const shortForms: [RegExp, string][] = [
  [/(?<![a-z0-9])uy ban nhan dan(?![a-z0-9])/g, 'ubnd'],
  [/(?<![a-z0-9])hoi dong nhan dan(?![a-z0-9])/g, 'hdnd'],
  [/(?<![a-z0-9])(?:uy ban |ubnd |ub)?(?:mat tran to quoc|mttq)(?: viet nam| vn)?(?![a-z0-9])/g, 'mttq'],
  [/(?<![a-z0-9])(?:ban chi huy quan su|ban chqs|bchqs)(?![a-z0-9])/g, 'bchqs'],
  [/(?<![a-z0-9])(?:va|cua|thuoc)(?= )/g, ''],
];

const everyone =
  /^(?:thu truong |truong )?(?:cac )?(?:phong|co quan|don vi|ban)(?: (?:cac )?(?:phong|ban|nganh|co quan|don vi|doan the|bo phan|chuyen mon))*(?: (?:co lien quan|lien quan|truc thuoc|tren dia ban))*(?: (?:ubnd|hdnd|phuong|xa))*(?: (?:to dan pho|to chuc|doan the|truong|ca nhan|can bo|khu)(?: .*)?)?$/;

/** `CAP`: without its capitals it would be any word (`cấp`). */
const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** How many answers a finder keeps: a ward's documents name the same units again and again. */
const most = 20_000;

/** A name without what writers do as they like: case, hyphens, commas, `và`, `phường` at its end, short forms. */
export function unitKey(name: string): string {
  let folded = slugify(name).replaceAll('-', ' ');
  for (const [form, short] of shortForms) folded = folded.replace(form, short);
  return folded
    .replace(/ +/g, ' ')
    .trim()
    .replace(/ (?:phuong|xa)$/, '');
}

/**
 * Finds the units that a name means, in the order of ward.yaml. “Các phòng, đơn vị” means every unit; a unit that is
 * itself a group (`Các tổ dân phố`) is meant where it is named.
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
  const answers = new Map<string, boolean>();
  const find = (name: string): string[] => {
    let left = ` ${unitKey(name)} `;
    const found = new Set<string>();
    for (const { id, words, written } of known) {
      if (!left.includes(` ${words} `) || (isAbbreviation(written) && !name.includes(written))) continue;
      found.add(id);
      left = left.replace(` ${words} `, ' | ');
    }
    const parts = name.split(/;| và (?=các )|, (?=các )/i);
    if ([name, ...parts].some((part) => everyone.test(unitKey(part))))
      for (const { id, name: full } of units) if (!/^các /i.test(full)) found.add(id);
    return units.filter(({ id }) => found.has(id)).map(({ id }) => id);
  };
  return {
    units(name) {
      const ids = cache.get(name) ?? find(name);
      if (cache.size < most) cache.set(name, ids);
      return ids;
    },
    isKnown(name) {
      const answer = answers.get(name) ?? names.has(unitKey(name));
      if (answers.size < most) answers.set(name, answer);
      return answer;
    },
  };
}
