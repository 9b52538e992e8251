import { placeKinds } from '../../../domain/authority-level.ts';
import { foldSqueezed } from '../../../language/folding.ts';
import { lowerFirst, squeeze, upperFirst } from '../../../language/text.ts';
import type { Restored } from '../../text/truecase.ts';
import { restoreCapitals } from '../../text/truecase.ts';
import { beginsBody } from './body-name.ts';
import { bodyBeginnings, joiningInNames, openNames, partsOfAbove } from './body-words.ts';
import { spellCapitals } from './capital-spelling.ts';

/** What follows the name of a body: the organisation and the place it belongs to. */
const placeName =
  /(?:\s+(?:[Đđ]ảng ủy|[Đđ]ảng bộ|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy))?\s+(?:[Pp]hường|[Xx]ã|[Đđ]ặc khu|[Tt]hị trấn|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh)(?:\s+\p{Lu}\p{Ll}+){1,4}/gu;
const placeStart = new RegExp(`\\s(?:${placeKinds})\\s`, 'iu');
const open = new Set(openNames.map(([name]) => foldSqueezed(name)));
const needsAbove = new Set(partsOfAbove.map(([name]) => foldSqueezed(name)));

/** Cơ quan ban hành from the lines of a letterhead's left column: the issuing body, not the body above it. */
export function issuerOf(lines: readonly string[], witness: string): Restored | undefined {
  const names: string[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const text = spellCapitals(squeeze(line.replace(/[*_~=|\\-]+$/, '')));
    if (last === undefined || (beginsBody(text) && isWhole(last))) names.push(text);
    else names[names.length - 1] = `${last} ${text}`;
  }
  const own = names.at(-1);
  if (own === undefined) return undefined;
  const above = names.at(-2);
  const [part, place] = isAssociation(above) ? partAndPlace(own) : [own, ''];
  const isPart = above !== undefined && needsAbove.has(foldSqueezed(part));
  const parts = (isPart ? [part, above, ...(place === '' ? [] : [place])] : [own]).map((name) =>
    restoreCapitals(name, witness, 'body'),
  );
  const text = spellLevels(parts.map(({ text: each }, at) => (at === 2 ? lowerFirst(each) : each)).join(' '))
    .replace(/^(Chủ tịch )?(?:UBND|[UuỦủ][ỷỶyYỹ] [Bb]an [Nn]hân [Dd]ân)(?!\p{L})/u, '$1Ủy ban nhân dân')
    .replace(/^(?:HĐND|Hội đồng [Nn]hân [Dd]ân)(?!\p{L})/u, 'Hội đồng nhân dân');
  return { text, unsure: parts.flatMap(({ unsure }) => unsure) };
}

const isAssociation = (name: string | undefined): boolean =>
  associations.has(bodyBeginnings.beginning(name ?? '') ?? '');
const associations = new Set(['hội', 'đoàn', 'công đoàn', 'liên đoàn']);

/** `BAN THƯỜNG VỤ TỈNH PHÚ XUYÊN` in two, where the body above is an association: the part of it, and its place. */
function partAndPlace(name: string): [part: string, place: string] {
  const at = name.search(placeStart);
  return at < 0 ? [name, ''] : [name.slice(0, at).trim(), name.slice(at).trim()];
}

/** Whether a name does not go on in the next line. */
const isWhole = (name: string): boolean =>
  !open.has(foldSqueezed(name)) && joiningInNames.ending(name) === undefined && !/[,&-]$/.test(name);

/** Corrects the words for the levels of government, whose marks are often lost in capitals. */
const spellLevels = (text: string): string =>
  text
    .replace(/(?<=\s)(?:tinh|tĩnh|tính)(?=\s)/giu, 'tỉnh')
    .replace(/(?<=\s)(?:phuong|phương|phượng)(?=\s\p{Lu})/gu, 'phường')
    .replace(/(?<=\s)(?:huyen|huyên)(?=\s\p{Lu})/gu, 'huyện');

/** Cơ quan ban hành where the letterhead is lost: inferred from the text. Undefined where the text gives no hint. */
export function inferIssuer(facts: {
  body: string;
  place?: string;
  code?: string;
  authority?: string;
  authorityOfWard?: string;
  /** The addressees: nobody writes to himself. */
  to: readonly string[];
}): string | undefined {
  const { body, place, code, authority, authorityOfWard, to } = facts;
  const enacts =
    /(?:^|\n)\W*((?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ trưởng [^\n,;.]{3,60}?|Hội đồng nhân dân [^\n,;.]{3,40}?|Ủy ban nhân dân [^\n,;.]{3,40}?))\s+ban hành\s+(?:Nghị|Quyết|Thông|Chỉ)/u.exec(
      body,
    )?.[1];
  if (enacts) return squeeze(enacts);
  const signedFor = /^T\s?[./]?\s?M\s?[./]?\s*(.+)$/su.exec(authority ?? '')?.[1]?.split('\n')[0];
  if (signedFor) {
    const whole = fullName(signedFor, body);
    if (whole) return whole;
  }
  if (!place) return undefined;
  const named = place.replace(/^(?:TP\.?|Thành phố)\s*/u, '');
  if (
    authorityOfWard &&
    !to.includes(authorityOfWard) &&
    foldSqueezed(authorityOfWard).endsWith(foldSqueezed(named)) &&
    !/HĐND|ĐU|TU|TW/.test(code ?? '')
  )
    return authorityOfWard;
  const bodyName =
    /HĐND/.test(code ?? '') && !/UBND/.test(code ?? '') ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân';
  if (!/UBND|HĐND/.test(code ?? '') && !signedFor) return undefined;
  const level = levelOf(body);
  return level ? `${bodyName} ${level} ${named}` : undefined;
}

/** The full name that the text has for a body: `BAN THƯỜNG VỤ` → `Ban Thường vụ Đảng ủy phường Việt Hưng`. */
function fullName(signedFor: string, body: string): string | undefined {
  const start = signedFor.trim();
  const names = [...body.matchAll(placeName)].flatMap(({ 0: name, index }) => {
    const before = body.slice(Math.max(0, index - start.length), index);
    return foldSqueezed(before) === foldSqueezed(start) ? [squeeze(before + name)] : [];
  });
  const best = names.sort((a, b) => b.length - a.length)[0];
  return best && upperFirst(best);
}

function levelOf(body: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, level = ''] of body.matchAll(
    new RegExp(`(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|[Đđ]ảng ủy)\\s+(${placeKinds})`, 'gu'),
  ))
    counts.set(level.toLowerCase(), (counts.get(level.toLowerCase()) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
