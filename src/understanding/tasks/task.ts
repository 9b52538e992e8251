import type { CalendarDate, Day } from '../../domain/dates/calendar-date.ts';
import type { Directive } from '../../domain/schema/document.ts';

/** Nhiệm vụ: a piece of work that a document gives to a unit. */
export interface Task {
  /** It stays the same as long as the first twenty words of its sentence do; `progress` in the front matter uses it. */
  id: string;
  /** The fragment of its sentence's address on the document's page, `viec-nao-vet-18-ho-ga-quanh-41c7`; of its row in the list there if no sentence gives it. */
  anchor: string;
  /** The number of its block in the body, see markdown/body-blocks.ts; null if an editor has added it in other words. */
  block: number | null;
  /** Đơn vị, as the document writes it. */
  unitName: string;
  /** Vai trò of `unitName`: whether it does the work (chủ trì) or only supports another unit (phối hợp). */
  role: 'lead' | 'support';
  /** Đơn vị phối hợp, as the document writes them; several are joined by `; `. */
  support?: string | undefined;
  /** Ids of the supporting units that are named and in ward.yaml, in its order; absent if there are none. */
  supportUnits?: string[] | undefined;
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

/** What lists sort and narrow tasks by. It is known of every task; the rest is loaded for the tasks that are shown. */
export type TaskFace = Pick<Task, 'units' | 'supportUnits' | 'due' | 'status'>;

type ReportedProgress = Directive['progress'][string];
