import type { Portal } from '../../portal/model.ts';
import type { routes } from '../../portal/routes.ts';
import type { PartedFile, RowGroup } from '../parted-file.ts';
import type { Sources } from '../sources.ts';
import { openCitations } from './citations.ts';
import { jsonLines } from './json-lines.ts';
import { openDocuments, openTable } from './open-data.ts';
import { releaseReport } from './releases.ts';
import { openTasks, taskReport } from './tasks.ts';
import { factsOfWard } from './ward.ts';

/** A file of open data. */
export interface DataFile {
  /** The media type, with its parameters. */
  type: string;
  write(portal: Portal, file: Sources['file']): PartedFile;
}

const jsonType = 'application/json; charset=utf-8';
const csvType = 'text/csv; charset=utf-8; header=present';

const listOf = (portal: Portal, key: string, groups: readonly RowGroup<object>[]): PartedFile =>
  jsonLines({ ward: portal.id }, { key, groups });

/** Every file of open data; its address is in `routes.data` under the same key. */
export const dataFiles: Record<keyof typeof routes.data, DataFile> = {
  documentsJson: {
    type: jsonType,
    write: (portal, file) => listOf(portal, 'documents', openDocuments(portal, file)),
  },
  documentsCsv: { type: csvType, write: openTable },
  tasksJson: { type: jsonType, write: (portal) => listOf(portal, 'tasks', openTasks(portal)) },
  tasksCsv: { type: csvType, write: taskReport },
  citationsJson: { type: jsonType, write: (portal) => listOf(portal, 'citations', openCitations(portal)) },
  ward: { type: jsonType, write: (portal) => jsonLines(factsOfWard(portal)) },
  channelsCsv: { type: csvType, write: releaseReport },
};

export const dataFileKeys = Object.keys(dataFiles) as (keyof typeof dataFiles)[];
