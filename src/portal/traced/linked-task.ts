import type { CalendarDate, Day } from '../../domain/dates/calendar-date.ts';
import type { Task, TaskFace } from '../../understanding/tasks/task.ts';
import type { Document, GivenTask } from '../model.ts';

/** A face, and where it belongs. */
export interface PlacedFace extends Pick<LinkedTask, 'name' | 'day' | 'isHistory'> {
  /** The place of its task among those of the document, from 0. */
  place: number;
  face: TaskFace;
}

/** The face, the day and whether it is history are at hand: whoever reads them has got the task from a list, which is a fact of its own. */
export class LinkedTask implements GivenTask {
  readonly document: Document;
  readonly day: Day;
  readonly isHistory: boolean;
  /** The same text, the same place in the same document. */
  readonly name: string;
  readonly #place: number;
  readonly #face: TaskFace;

  constructor(document: Document, { name, place, face, day, isHistory }: PlacedFace) {
    this.document = document;
    this.day = day;
    this.isHistory = isHistory;
    this.name = name;
    this.#place = place;
    this.#face = face;
  }

  get units(): string[] {
    return this.#face.units;
  }
  get supportUnits(): string[] | undefined {
    return this.#face.supportUnits;
  }
  get due(): CalendarDate | null {
    return this.#face.due;
  }
  get status(): Task['status'] {
    return this.#face.status;
  }

  get id(): string {
    return this.#whole.id;
  }
  get anchor(): string {
    return this.#whole.anchor;
  }
  get block(): Task['block'] {
    return this.#whole.block;
  }
  get unitName(): string {
    return this.#whole.unitName;
  }
  get role(): Task['role'] {
    return this.#whole.role;
  }
  get support(): Task['support'] {
    return this.#whole.support;
  }
  get text(): string {
    return this.#whole.text;
  }
  get words(): Task['words'] {
    return this.#whole.words;
  }
  get on(): Task['on'] {
    return this.#whole.on;
  }
  get note(): Task['note'] {
    return this.#whole.note;
  }
  get link(): Task['link'] {
    return this.#whole.link;
  }

  get #whole(): Task {
    return this.document.tasks[this.#place]!;
  }
}
