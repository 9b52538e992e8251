import { formatDate } from '../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import { escapeMarkup, escapeText } from '../../language/markup.ts';
import { absolute } from '../../portal/address.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { feedWords } from '../../strings/feeds.ts';
import { showCode, showDate, showFile, showKind } from '../../strings/show.ts';
import { isQuietStatus, vi } from '../../strings/vi.ts';
import { publicChanges } from '../changes.ts';
import type { Sources } from '../sources.ts';
import { forFeeds } from './feed-html.ts';

/** The HTML of a document in a feed: its facts in one line, its corrections, its text, its attachments. */
export function contentOf(document: Document, portal: Portal, sources: Sources): string {
  const parts = [
    paragraph(escapeMarkup(factsOf(document))),
    ...publicChanges(document).map(({ on, note }) =>
      paragraph(`<strong>${feedWords.corrected(formatDate(on))}</strong> ${escapeMarkup(note)}`),
    ),
    pictureOf(document, portal, sources),
    forFeeds(sources.html(document), absolute(portal, document.path)),
    attachmentsOf(document, portal, sources),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/**
 * The description of an item or a channel. Readers take it for HTML (RSS 2.0, `<description>`), so a text is escaped once as HTML and
 * once more, by the writer of the feed, as XML: a reader shows “< 5 triệu” as it was written.
 */
export const descriptionOf = (text: string): string => escapeText(text);

/**
 * The notice that a feed carries for a withdrawn document: the day, the reason and the document that replaces it. No
 * part of the text is in it.
 */
export function withdrawalOf(document: Document, portal: Portal): { text: string; html: string } {
  const { on, reason } = document.data.withdrawn!;
  const lines = [
    vi.withdrawnNotice(vi.itemNouns[document.collection], formatDate(on)),
    `${vi.withdrawnReason} ${reason}`,
  ];
  const successor = successorOf(document, portal);
  const replaced = successor === undefined ? [] : [`${vi.withdrawnReplaced} ${successor}`];
  return { text: lines.join(' '), html: [...lines.map(escapeMarkup), ...replaced].map(paragraph).join('\n') };
}

/** What replaces a withdrawn document, as HTML: a link, or a code if readers cannot read that document. */
function successorOf({ successor }: Document, portal: Portal): string | undefined {
  if (successor === undefined) return undefined;
  if ('code' in successor) return escapeMarkup(successor.code);
  const { path, data, code, withdrawn } = successor.document;
  if (!withdrawn) return link(portal, path, data.title);
  return code && escapeMarkup(code.text);
}

/** One line of facts: `Công văn số 3197/UBND-VX · Ủy ban nhân dân phường Ái Quốc · ngày 17/12/2025`. */
function factsOf(document: Document): string {
  const { data } = document;
  if (!('issuer' in data)) {
    const day = feedWords.published(formatDate(dayOf(startOf(data.published))));
    return [showKind(document), ...('author' in data && data.author ? [data.author] : []), day].join(' · ');
  }
  const code = data.code === undefined ? undefined : showCode(data.code);
  const issued = showDate(data.issued);
  return [
    showKind(document) +
      (code ? ` ${feedWords.code(code.text)}${code.unknown ? ` (${code.unknown})` : ''}` : ''),
    data.issuer,
    issued.unknown ?? (data.issued?.length === 10 ? feedWords.issued(issued.text) : issued.text),
    ...(isQuietStatus(document.status) ? [] : [vi.status[document.status]]),
  ].join(' · ');
}

function pictureOf({ data }: Document, portal: Portal, { file }: Sources): string {
  if (!('image' in data) || !data.image || !file(data.image)) return '';
  return paragraph(
    `<img src="${escapeMarkup(absolute(portal, routes.file(data.image)))}" alt="${escapeMarkup(data.imageAlt ?? '')}">`,
  );
}

function attachmentsOf({ data }: Document, portal: Portal, { file }: Sources): string {
  const items = ('attachments' in data ? data.attachments : []).flatMap(({ file: path, title }) => {
    const found = file(path);
    return found
      ? [`<li>${link(portal, routes.file(path), title)} (${showFile(found.kind, found.bytes)})</li>`]
      : [];
  });
  return items.length > 0 ? `${paragraph(feedWords.files)}\n<ul>${items.join('')}</ul>` : '';
}

const paragraph = (html: string): string => `<p>${html}</p>`;
const link = (portal: Portal, path: string, text: string): string =>
  `<a href="${escapeMarkup(absolute(portal, path))}">${escapeMarkup(text)}</a>`;
