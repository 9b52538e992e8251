import { stringify } from 'yaml';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import { idFromTitle } from '../domain/document-id.ts';
import { withoutControls } from '../language/signs/control-characters.ts';
import type { ImportCollection, UnderstoodPaper } from './paper.ts';

/** What the call of import decides, not the paper. */
export interface DraftSettings {
  collection: ImportCollection;
  /** Ngày đăng; undefined where the editor gave no day. */
  published?: string;
  /** Whether letters were recognised in pictures: then it stays a draft until an editor has compared it with the paper. */
  scan: boolean;
  /** Whether letters of the paper are lost or added: then it stays a draft until an editor has compared it. */
  isShort?: boolean;
  attachments: { file: string; title: string }[];
  /** Keys that no paper gives, as an editor states them: `summary`. */
  extra?: Readonly<Record<string, unknown>>;
  /** The keys that an editor has stated: they need not be confirmed. */
  stated?: ReadonlySet<string>;
}

/** The Markdown file of a document: front matter in the order of the editors' guide, then the text. */
export function writeDraft(found: UnderstoodPaper, settings: DraftSettings): string {
  const plan = settings.collection === 'plans';
  const front = {
    title: found.title,
    type: found.type,
    code: found.code,
    issuer: found.issuer,
    place: found.place,
    issued: found.issued && yamlDate(found.issued),
    published: settings.published,
    fields: found.fields,
    topics: plan ? [] : found.topics,
    topic: plan ? found.topics[0] : undefined,
    to: found.to,
    recipients: found.recipients,
    signer: found.signer,
    urgency: found.urgency,
    when: found.when && [found.when],
    attachments: settings.attachments,
    channels: found.channels,
    ...settings.extra,
    unconfirmed: settings.scan ? toConfirm.filter((key) => !settings.stated?.has(key)) : [],
    draft: isDraft(found, settings) || settings.extra?.['draft'] === true || undefined,
  };
  return writeMarkdown(front, found.body);
}

/** A Markdown file: front matter with the keys that have a value, in the given order, then the text. */
export function writeMarkdown(front: Readonly<Record<string, unknown>>, body: string): string {
  const filled = Object.entries(front).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const lines = filled.map(([key, value]) => yamlOf(key, printed(value))).join('');
  return `---\n${lines}---\n\n${withoutControls(body)}\n`;
}

/** A value without control characters. */
function printed(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value);
  if (Array.isArray(value)) return value.map(printed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printed(item)]));
}

/** A calendar date as an editor writes it in YAML: a year alone is a number, without quotation marks. */
export const yamlDate = (date: CalendarDate): string | number => (/^\d{4}$/.test(date) ? Number(date) : date);

/** Keys that an editor must compare with the paper before a scan is published, whether they were read or not. */
export const toConfirm: ('code' | 'issued' | 'signer')[] = ['code', 'issued', 'signer'];

/** Whether an editor must do something before publishing: compare with the paper, give a day, fill in a required key. */
export const isDraft = (
  found: UnderstoodPaper,
  { scan, published, isShort = false }: Pick<DraftSettings, 'scan' | 'published' | 'isShort'>,
): boolean => scan || isShort || published === undefined || !found.title || !found.type || !found.issuer;

/** The id `2025/trien-khai-nghi-quyet-y-te`: the year of the paper, if known, then the title or `fallback`. */
export const proposeId = (found: UnderstoodPaper, fallback: string): string =>
  idFromTitle(found.title ?? fallback, found.issued?.slice(0, 4));

/** The collection of a document: a plan to make something known to the public belongs to `plans`. */
export const proposeCollection = (found: UnderstoodPaper): ImportCollection =>
  found.type === 'ke-hoach' && /tuyên truyền|truyền thông|phổ biến/iu.test(found.title ?? '')
    ? 'plans'
    : 'directives';

const inline = new Set(['fields', 'topics', 'channels', 'unconfirmed']);

function yamlOf(key: string, value: unknown): string {
  if (inline.has(key)) return `${key}: [${(value as string[]).join(', ')}]\n`;
  return stringify({ [key]: value }, { lineWidth: 0 });
}
