import { formatDate } from '../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import { absolute } from '../../portal/address.ts';
import type { Document, Portal } from '../../portal/model.ts';
import type { Release } from '../../portal/release.ts';
import { releasesOf } from '../../portal/release.ts';
import { channelWords } from '../../strings/channels.ts';
import { showName } from '../../strings/show.ts';
import { vi } from '../../strings/vi.ts';
import type { PartedFile } from '../parted-file.ts';
import { rowsOf } from '../parted-file.ts';
import { csvOf } from './csv.ts';

/** Writes `kenh.csv`: one row for each document and channel, newest document first. */
export function releaseReport(portal: Portal): PartedFile {
  const { report, page } = channelWords;
  return csvOf<{ document: Document; release: Release }>(
    [
      { head: report.document, value: ({ document }) => showName(document) },
      { head: report.title, value: ({ document }) => document.data.title },
      {
        head: report.published,
        value: ({ document }) => formatDate(dayOf(startOf(document.data.published))),
      },
      { head: report.channel, value: ({ release }) => vi.channels[release.channel] },
      { head: report.state, value: ({ release }) => (release.done ? page.done : page.missing) },
      { head: report.on, value: ({ release }) => release.on && formatDate(release.on) },
      { head: report.link, value: ({ release }) => release.link },
      { head: report.note, value: ({ release }) => release.note },
      { head: report.url, value: ({ document }) => absolute(portal, document.path) },
      { head: report.id, value: ({ document }) => document.ref },
    ],
    rowsOf(portal.documents, (document) => releasesOf(document).map((release) => ({ document, release }))),
  );
}
