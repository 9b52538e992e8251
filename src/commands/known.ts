import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseMarkdownFile, parseYaml } from '../content/front-matter.ts';
import { readWith } from '../content/schema-issues.ts';
import type { Day } from '../domain/calendar-date.ts';
import { isIssuer } from '../domain/unit.ts';
import type { Told } from '../domain/portal.ts';
import { byText } from '../domain/text.ts';
import type { Ward } from '../domain/ward.ts';
import { wardSchema } from '../domain/ward.ts';
import type { Known } from '../starters/contract.ts';

/** Who a ward is; undefined where its ward.yaml can not be read. */
export async function readWardFile(content: string, ward: string): Promise<Ward | undefined> {
  const text = await readFile(join(content, ward, 'ward.yaml'), 'utf8').catch(() => '');
  return readWith(wardSchema, parseYaml(text).data).data;
}

/** What a ward's folder tells for a new document: which ids are taken, now or formerly, and the địa danh of an issuer. */
export async function readKnown(
  content: string,
  ward: NonNullable<Known['ward']>,
  collection: Told,
  today: Day,
): Promise<Known> {
  const home = join(content, ward.id, collection);
  const files = (await readdir(home, { recursive: true }).catch(() => [] as string[]))
    .filter((path) => path.endsWith('.md'))
    .sort(byText);
  const taken = new Set<string>();
  const places: { issuer: string; place: string }[] = [];
  for (const path of files) {
    taken.add(path.slice(0, -'.md'.length).split(sep).join('/').toLowerCase());
    const text = await readFile(join(home, path), 'utf8').catch(() => '');
    if (!/^(?:formerly|place):/m.test(text)) continue;
    const { formerly, issuer, place } = parseMarkdownFile(text).front.data as Record<string, unknown>;
    if (Array.isArray(formerly)) for (const old of formerly) taken.add(String(old));
    if (typeof issuer === 'string' && typeof place === 'string') places.push({ issuer, place });
  }
  return {
    ward,
    today,
    taken: (id) => taken.has(id),
    placeOf: (issuer) =>
      places.findLast((each) => each.issuer === issuer)?.place ?? ownPlace(ward.data, issuer),
  };
}

/** NĐ 30/2020, Phụ lục I: a ward's documents carry its name; one that is a number keeps its kind, `Phường 10`. */
function ownPlace({ name, authority }: Ward, issuer: string): string | undefined {
  if (!isIssuer(issuer, authority)) return undefined;
  const short = name.replace(/^(?:phường|xã|đặc khu)\s+/iu, '');
  return /^\d/.test(short) ? name : short;
}
