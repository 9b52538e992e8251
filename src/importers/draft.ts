import { stringify } from 'yaml';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import { idFromTitle } from '../domain/document-id.ts';
import type { ImportCollection, UnderstoodPaper } from './paper.ts';

/** What the editor decides, not the paper. */
export interface DraftSettings {
  collection: ImportCollection;
  /** Ngày đăng; left out where the editor gave none. */
  published?: string;
  /** Whether the letters were recognised: a draft until an editor has compared it with the paper. */
  scan: boolean;
  attachments: { file: string; title: string }[];
}

/** The Markdown file of a document: front matter in the order of the guide, then the text. */
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
    attachments: settings.attachments,
    channels: found.channels,
    unconfirmed: settings.scan ? toConfirm : [],
    draft: isDraft(found, settings) || undefined,
  };
  return writeMarkdown(front, found.body);
}

/** A Markdown file: the keys that have a value, in the order given, then the text. */
export function writeMarkdown(front: Readonly<Record<string, unknown>>, body: string): string {
  const filled = Object.entries(front).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return `---\n${filled.map(([key, value]) => yamlOf(key, value)).join('')}---\n\n${body}\n`;
}

/** A calendar date as an editor would write it: a year stands without quotation marks. */
export const yamlDate = (date: CalendarDate): string | number => (/^\d{4}$/.test(date) ? Number(date) : date);

/** Keys of a scan that matter, read or not: nothing is published until an editor has compared them with the paper. */
export const toConfirm: ('code' | 'issued' | 'signer')[] = ['code', 'issued', 'signer'];

/** Whether an editor has something to do before publishing: compare a scan, give a day, fill in what the paper hides. */
export const isDraft = (
  found: UnderstoodPaper,
  { scan, published }: Pick<DraftSettings, 'scan' | 'published'>,
): boolean => scan || published === undefined || !found.title || !found.type || !found.issuer;

/** `2025/trien-khai-nghi-quyet-y-te`: the year where the paper has one, then the title. */
export const proposeId = (found: UnderstoodPaper, fallback: string): string =>
  idFromTitle(found.title ?? fallback, found.issued?.slice(0, 4));

/** Where a document belongs: a plan to make something known is carried out as one. */
export const proposeCollection = (found: UnderstoodPaper): ImportCollection =>
  found.type === 'ke-hoach' && /tuyên truyền|truyền thông|phổ biến/iu.test(found.title ?? '')
    ? 'plans'
    : 'directives';

const inline = new Set(['fields', 'topics', 'channels', 'unconfirmed']);

function yamlOf(key: string, value: unknown): string {
  if (inline.has(key)) return `${key}: [${(value as string[]).join(', ')}]\n`;
  return stringify({ [key]: value }, { lineWidth: 0 });
}
