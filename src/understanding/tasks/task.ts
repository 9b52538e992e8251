import { memoize } from '../../cache/memory.ts';
import type { CalendarDate, Day } from '../../domain/dates/calendar-date.ts';
import { documentType } from '../../domain/document-type.ts';
import type { Directive, RawFrontMatter } from '../../domain/schema/document.ts';
import type { TextBlock } from '../../domain/text-block.ts';
import type { Unit } from '../unit.ts';
import { unitFinder } from '../unit.ts';
import { taskIds } from './id.ts';
import { matchProgress } from './progress.ts';
import { TaskReader } from './reader.ts';

/** Nhiệm vụ: a piece of work that a document gives to a unit. */
export interface Task {
  /** It stays the same as long as the first twenty words of its sentence do; `progress` in the front matter uses it. */
  id: string;
  /** The fragment of its sentence's address on the document's page: `viec-nao-vet-18-ho-ga-quanh-41c7`. */
  anchor: string;
  /** The number of its block in the body: see markdown/body-blocks.ts. */
  block: number;
  /** Đơn vị, as the document writes it. */
  unitName: string;
  /** Ids of units in ward.yaml, in its order; empty if the unit is not there. */
  units: string[];
  /** Nội dung, in the words of the document. */
  text: string;
  /** Thời hạn; null if there is none, or if it is no date. */
  due: CalendarDate | null;
  /** Thời hạn in the words of the document: `trước ngày 15/5`, `định kỳ hàng tuần`. */
  words?: string | undefined;
  /** Tiến độ; `open` if the front matter reports nothing. */
  status: 'open' | ReportedProgress['status'];
  on?: Day | undefined;
  note?: string | undefined;
  link?: string | undefined;
}

type ReportedProgress = Directive['progress'][string];

/** The document that tasks are read from. */
export interface TaskSource {
  /** The body's blocks, as markdown/text-blocks.ts gives them. */
  blocks: readonly TextBlock[];
  /** Đơn vị of ward.yaml. */
  units: readonly Unit[];
  front: Pick<RawFrontMatter['directives'], 'type' | 'issuer' | 'to' | 'issued' | 'published' | 'progress'>;
}

/** Reads the tasks of a directive or a plan, in the order of its text; empty for a type that gives no work. */
export function readTasks({ blocks, units, front }: TaskSource): Task[] {
  if (documentType(front.type)?.givesWork === false) return [];
  const find = finderFor(units);
  const year = (front.issued ?? front.published ?? '').slice(0, 4);
  const reader = new TaskReader({
    issuer: front.issuer,
    to: front.to,
    year,
    isKnown: find.isKnown,
  });
  const found = reader.read(blocks);
  const ids = found.map(({ text }) => text).map(taskIds());
  const progressKeys = matchProgress(ids, Object.keys(front.progress));
  const anchors = new Map<number, string>();
  return found.map(({ block, unitName, text, deadline }, index) => {
    const id = ids[index]!;
    const anchor = anchors.get(block) ?? `viec-${id}`;
    anchors.set(block, anchor);
    const { status = 'open', ...rest } = front.progress[progressKeys.get(id) ?? id] ?? {};
    return {
      id,
      anchor,
      block: blocks[block]!.number,
      unitName,
      units: find.units(unitName),
      text,
      due: deadline?.due ?? null,
      ...(deadline && { words: deadline.words }),
      status,
      ...rest,
    };
  });
}

/** One finder for all documents of a ward, so that names are folded once. */
const finderFor = memoize(unitFinder);
