import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { listWards } from '../content/read-ward.ts';
import { readWith } from '../content/schema/issues.ts';
import { parseMarkdownFile } from '../content/yaml/front-matter.ts';
import { parseYaml } from '../content/yaml/parse-yaml.ts';
import { communeKinds } from '../domain/authority-level.ts';
import type { Day } from '../domain/dates/calendar-date.ts';
import { dayOf } from '../domain/dates/moment.ts';
import { isIssuer } from '../domain/issuing-body.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { wardSchema } from '../domain/schema/ward.ts';
import { byText } from '../language/text.ts';
import type { ListedCollection } from '../portal/model.ts';
import type { StarterContext } from '../starters/starter.ts';
import { chooseWards } from './build.ts';
import { contentArgument, wrongCall } from './command.ts';
import type { CommandContext } from './terminal/ask.ts';
import { askChoice, stopped } from './terminal/ask.ts';

/** How many of the newest documents are asked for the places that they carry. */
const enough = 100;

/** The ward that is named, the only one, or the one that the editor chooses. */
export async function knowWard(
  content: string,
  named: string | undefined,
  collection: ListedCollection,
  context: CommandContext,
): Promise<StarterContext | typeof stopped> {
  const all = await listWards(content).catch(() => [] as string[]);
  if (all.length === 0)
    wrongCall(
      'new',
      `Lỗi: trong ${content}/ chưa có phường nào. Tạo phường trước: npm run new -- ward${contentArgument(content)}`,
    );
  if (named !== undefined && !all.includes(named))
    wrongCall('new', `Lỗi: không có phường “${named}” trong ${content}/; các phường: ${all.join(', ')}.`);
  let id = named ?? (all.length === 1 ? all[0] : undefined);
  const today = dayOf(context.now);
  if (id === undefined && !context.isTerminal) return { today, taken: () => false };
  id ??= await askWard('Của phường nào?', content, all, context);
  if (id === undefined) return stopped;
  const data = await readWardFile(content, id);
  if (!data)
    wrongCall(
      'new',
      `Lỗi: chưa đọc được ${content}/${id}/ward.yaml; chạy npm run check -- ${id}${contentArgument(content)} để biết vì sao.`,
    );
  return readKnown(content, { id, data }, collection, today);
}

/** The ward that a call names, the only one, or the one that the editor chooses; outside a terminal the call must name one of several. */
export async function chooseWard(
  name: string,
  content: string,
  named: readonly string[],
  context: CommandContext,
): Promise<string | typeof stopped> {
  const all = await chooseWards(name, content, named);
  const [ward] = all;
  if (ward === undefined)
    wrongCall(
      name,
      `Lỗi: trong ${content}/ chưa có phường nào. Tạo phường trước: npm run new -- ward${contentArgument(content)}`,
    );
  if (all.length === 1) return ward;
  if (!context.isTerminal)
    wrongCall(
      name,
      `Lỗi: có nhiều phường, hãy nêu một phường, như: npm run ${name} -- ${ward}\nCác phường: ${all.join(', ')}.`,
    );
  return (await askWard('Phường nào?', content, all, context)) ?? stopped;
}

/** For a new ward: which ids others have. */
export async function knowWards(content: string, context: CommandContext): Promise<StarterContext> {
  const all = await listWards(content).catch(() => [] as string[]);
  return { today: dayOf(context.now), taken: (id) => all.includes(id) };
}

const askWard = async (message: string, content: string, wards: readonly string[], context: CommandContext) =>
  askChoice(message, await namesOf(content, wards), context, 'wards');

const namesOf = (content: string, wards: readonly string[]) =>
  Promise.all(
    wards.map(async (value) => ({
      value,
      label: `${(await readWardFile(content, value))?.name ?? value} (${value})`,
    })),
  );

/** Who a ward is; undefined where its ward.yaml can not be read. */
export async function readWardFile(content: string, ward: string): Promise<Ward | undefined> {
  const text = await readFile(join(content, ward, 'ward.yaml'), 'utf8').catch(() => '');
  return readWith(wardSchema, parseYaml(text).data).data;
}

/** What a ward's folder tells for a new document: which ids are taken, now or formerly, and the địa danh of an issuer. */
async function readKnown(
  content: string,
  ward: NonNullable<StarterContext['ward']>,
  collection: ListedCollection,
  today: Day,
): Promise<StarterContext> {
  const home = join(content, ward.id, collection);
  const files = (await readdir(home, { recursive: true }).catch(() => [] as string[]))
    .filter((path) => path.endsWith('.md'))
    .sort(byText)
    .reverse();
  const taken = new Set<string>();
  const places: { issuer: string; place: string }[] = [];
  for (const path of files) {
    taken.add(path.slice(0, -'.md'.length).split(sep).join('/').toLowerCase());
    const text = await readFile(join(home, path), 'utf8').catch(() => '');
    if (!/^formerly:/m.test(text) && !(places.length < enough && /^place:/m.test(text))) continue;
    const front = parseMarkdownFile(text).front.data as Record<string, unknown> | undefined;
    const { formerly, issuer, place } = front ?? {};
    if (Array.isArray(formerly)) for (const old of formerly) taken.add(String(old));
    if (typeof issuer === 'string' && typeof place === 'string') places.push({ issuer, place });
  }
  return {
    ward,
    today,
    taken: (id) => taken.has(id),
    placeOf: (issuer) => places.find((each) => each.issuer === issuer)?.place ?? ownPlace(ward.data, issuer),
  };
}

/** NĐ 30/2020, Phụ lục I: a ward's documents carry its name; one that is a number keeps its kind, `Phường 10`. */
function ownPlace({ name, authority }: Ward, issuer: string): string | undefined {
  if (!isIssuer(issuer, authority)) return undefined;
  const short = name.replace(new RegExp(`^(?:${communeKinds})\\s+`, 'iu'), '');
  return /^\d/.test(short) ? name : short;
}
