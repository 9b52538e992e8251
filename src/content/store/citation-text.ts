import type { CitingSection } from '../../understanding/citations/citable-block.ts';
import type { Citation, CitationPlace } from '../../understanding/citations/citation.ts';

/**
 * Citations as JSON of arrays: half as long as objects, since each heading is written once. `undefined` becomes null in
 * arrays.
 */
type Written = [sections: CitingSection[], citations: WrittenCitation[]];
type WrittenCitation = [
  code: string,
  key: string,
  type: Citation['type'] | null,
  issued: Citation['issued'] | null,
  issuer: string | undefined | null,
  title: string | undefined | null,
  role: Citation['role'],
  places: WrittenPlace[],
];
type WrittenPlace = [
  block: number,
  start: number,
  end: number,
  section: number,
  role: CitationPlace['role'],
  points?: string,
];

export function citationsToText(citations: readonly Citation[]): string {
  const sections: CitingSection[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (section: CitingSection | undefined): number => {
    if (!section) return -1;
    const number = numbers.get(section.id) ?? sections.push(section) - 1;
    numbers.set(section.id, number);
    return number;
  };
  const written: Written = [
    sections,
    citations.map(({ code, key, type, issued, issuer, title, role, places }) => [
      ...([code, key, type, issued, issuer, title, role] as const),
      places.map(({ block, start, end, section, role: own, points }): WrittenPlace => {
        const place = [block, start, end, numberOf(section), own] as const;
        return points === undefined ? [...place] : [...place, points];
      }),
    ]),
  ];
  return JSON.stringify(written);
}

/** The same citations, with their keys in the same order. */
export function citationsFromText(text: string): Citation[] {
  const [sections, citations] = JSON.parse(text) as Written;
  return citations.map(([code, key, type, issued, issuer, title, role, places]) => ({
    code,
    key,
    type: type ?? undefined,
    issued: issued ?? undefined,
    issuer: issuer ?? undefined,
    title: title ?? undefined,
    role,
    places: places.map(([block, start, end, section, placeRole, points]) => ({
      block,
      start,
      end,
      section: sections[section],
      role: placeRole,
      points,
    })),
  }));
}
