import { shortDigest } from '../../cache/digest.ts';
import { memoize, once } from '../../cache/memory.ts';
import type { Fact } from '../../cache/trace.ts';
import { factNamed, saw } from '../../cache/trace.ts';
import type { CalendarDate, Day } from '../../domain/dates/calendar-date.ts';
import { firstDay, yearOf } from '../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import type { DocumentCode } from '../../domain/document-code.ts';
import { parseCode } from '../../domain/document-code.ts';
import type { FrontMatter } from '../../domain/schema/document.ts';
import type { ListedCollection } from '../../domain/sections.ts';
import type { TextBlock } from '../../domain/text-block.ts';
import type { Task, TaskFace } from '../../understanding/tasks/task.ts';
import type { Document, DocumentCitation, DocumentInput, GivenTask, Related, Status } from '../model.ts';
import { isOutOfForce } from '../out-of-force.ts';
import { howMuchHasCome, isWithdrawn, publicData, publicTask } from '../public-data.ts';
import { isPublished } from '../publication.ts';
import { routes } from '../routes.ts';
import type { DocumentLinks } from './document-links.ts';
import { linksAsText, noLinks } from './document-links.ts';
import { LinkedTask } from './linked-task.ts';

/** What can be read of a document, each a fact of its own. */
export const documentFacts = ['face', 'text', 'tasks', 'taskFaces', 'links'] as const;
export type DocumentFact = (typeof documentFacts)[number];

/** Before its relations are linked, a document has none. Whoever reads a property has read the fact that it belongs to. */
export class LinkedDocument<Name extends ListedCollection = ListedCollection> implements Document<Name> {
  readonly collection: Name;
  readonly id: string;
  readonly ref: string;
  readonly path: string;
  readonly #input: DocumentInput;
  readonly #data: FrontMatter[Name];
  readonly #facts: Record<DocumentFact, Fact>;
  readonly #withdrawn: boolean;
  readonly #preview: boolean;
  /** Changes whenever a day comes on which more of it is public. */
  readonly #hasCome: number;
  /** Whether such a day is still to come. */
  readonly #isWaiting: boolean;
  readonly #today: Day;
  readonly #day: Day;
  readonly #code: DocumentCode | undefined;
  readonly #given = once((): GivenTask[] => {
    if (this.#withdrawn) return [];
    // There are many tasks, and each is in many lists: a short name.
    const name = shortDigest(this.ref);
    const [day, isHistory] = [this.#day, this.#isOutOfForce()];
    return this.#faces().map(
      (face, place) => new LinkedTask(this, { name: `@${name}#${place}`, place, face, day, isHistory }),
    );
  });
  #status: Status = 'in-force';
  readonly #links: DocumentLinks;

  /** A draft without a publication date gets that of today, as if it were published now. */
  constructor(input: DocumentInput<Name>, today: Day, now: number) {
    const { collection, id } = input;
    const data = { ...input.data, published: input.data.published ?? today } as FrontMatter[Name];
    this.#data = publicData(collection, data, today);
    this.collection = collection;
    this.id = id;
    this.ref = `${collection}/${id}`;
    this.path = routes.document(collection, id);
    this.#input = input;
    this.#facts = factsOf(this.ref);
    this.#withdrawn = isWithdrawn(data, today);
    this.#hasCome = howMuchHasCome(this.#data);
    this.#isWaiting = howMuchHasCome(data) !== this.#hasCome;
    this.#today = today;
    this.#preview = !isPublished(data, now);
    const issued: CalendarDate | undefined = 'issued' in data ? data.issued : undefined;
    this.#day = issued ? firstDay(issued) : dayOf(startOf(data.published));
    this.#code = 'code' in data && data.code ? parseCode(data.code) : undefined;
    this.#links = noLinks();
    if (!this.#withdrawn)
      this.#links.citations = input.citations.map((citation) => ({ ...citation, document: undefined }));
  }

  get data(): FrontMatter[Name] {
    saw(this.#facts.face);
    return this.#data;
  }
  get day(): Day {
    saw(this.#facts.face);
    return this.#day;
  }
  get year(): string {
    saw(this.#facts.face);
    return yearOf(this.#day);
  }
  get code(): DocumentCode | undefined {
    saw(this.#facts.face);
    return this.#code;
  }
  get withdrawn(): boolean {
    saw(this.#facts.face);
    return this.#withdrawn;
  }
  get preview(): boolean {
    saw(this.#facts.face);
    return this.#preview;
  }
  get status(): Status {
    saw(this.#facts.face);
    return this.#status;
  }
  set status(status) {
    this.#status = status;
  }

  get body(): string {
    saw(this.#facts.text);
    return this.#withdrawn ? '' : this.#input.body;
  }
  get blocks(): readonly TextBlock[] {
    saw(this.#facts.text);
    return this.#withdrawn ? [] : (this.#input.blocks ?? []);
  }

  get links(): readonly string[] {
    saw(this.#facts.text);
    return this.#withdrawn ? [] : (this.#input.links ?? []);
  }

  get tasks(): readonly Task[] {
    saw(this.#facts.tasks);
    return this.#withdrawn ? [] : this.#tasks();
  }
  get given(): readonly GivenTask[] {
    saw(this.#facts.taskFaces);
    return this.#given();
  }
  get units(): string[] {
    saw(this.#facts.taskFaces);
    return unitsOf(this.#input);
  }

  get citations(): DocumentCitation[] {
    saw(this.#facts.links);
    return this.#links.citations;
  }
  get citedBy(): Document[] {
    saw(this.#facts.links);
    return this.#links.citedBy;
  }
  get replaces(): Related[] {
    saw(this.#facts.links);
    return this.#links.replaces;
  }
  set replaces(related) {
    this.#links.replaces = related;
  }
  get replacedBy(): Document[] {
    saw(this.#facts.links);
    return this.#links.replacedBy;
  }
  get amends(): Related[] {
    saw(this.#facts.links);
    return this.#links.amends;
  }
  set amends(related) {
    this.#links.amends = related;
  }
  get amendedBy(): Document[] {
    saw(this.#facts.links);
    return this.#links.amendedBy;
  }
  get implements(): Related[] {
    saw(this.#facts.links);
    return this.#links.implements;
  }
  set implements(related) {
    this.#links.implements = related;
  }
  get implementedBy(): Document[] {
    saw(this.#facts.links);
    return this.#links.implementedBy;
  }
  get successor(): Related | undefined {
    saw(this.#facts.links);
    return this.#links.successor;
  }
  set successor(related) {
    this.#links.successor = related;
  }

  #tasks(): readonly Task[] {
    const { tasks = [] } = this.#input;
    return this.#isWaiting ? tasks.map((task) => publicTask(task, this.#today)) : tasks;
  }

  /** Faces do not say when a task was reported: where that is to come, its tasks are read. */
  #faces(): readonly TaskFace[] {
    return this.#isWaiting ? this.#tasks() : facesOf(this.#input);
  }

  /** Known once the relations are linked. */
  #isOutOfForce(): boolean {
    return isOutOfForce({ status: this.#status, withdrawn: this.#withdrawn });
  }

  /** What a fact says, as a text: the same text, the same fact. */
  textOf(fact: DocumentFact): string {
    const { digests } = this.#input;
    if (fact === 'face')
      return [
        ...[digests?.front, this.#data.published, this.#status, this.#withdrawn, this.#preview],
        this.#hasCome,
      ].join();
    if (this.#withdrawn && fact !== 'links') return 'withdrawn';
    if (fact === 'links') return linksAsText(this.#links, digests?.citations);
    if (fact === 'text') return String(digests?.text);
    return fact === 'tasks'
      ? [digests?.tasks, this.#hasCome].join(' ')
      : [digests?.taskFaces, this.#day, this.#isOutOfForce(), this.#hasCome].join(' ');
  }
}

/** Notes that the text of a document was read in another way than through the document. */
export const sawText = ({ ref }: { ref: string }): void => saw(factNamed('document', ref, 'text'));

const factsOf = (ref: string): Record<DocumentFact, Fact> => ({
  face: factNamed('document', ref, 'face'),
  text: factNamed('document', ref, 'text'),
  tasks: factNamed('document', ref, 'tasks'),
  taskFaces: factNamed('document', ref, 'taskFaces'),
  links: factNamed('document', ref, 'links'),
});

const facesOf = (input: DocumentInput): readonly TaskFace[] => input.taskFaces ?? input.tasks ?? [];

const unitsOf = memoize((input: DocumentInput): string[] => [
  ...new Set(facesOf(input).flatMap(({ units }) => units)),
]);
