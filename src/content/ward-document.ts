import { digestOf, shortDigest } from '../cache/digest.ts';
import type { Collection, RawFrontMatter } from '../domain/schema/document.ts';
import { schemaFor } from '../domain/schema/document.ts';
import type { Ward } from '../domain/schema/ward.ts';
import type { BodyPlace } from '../markdown/parse.ts';
import type { BodyReading } from '../markdown/read-body.ts';
import { readBody } from '../markdown/read-body.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import type { Task, TaskFace } from '../understanding/tasks/task.ts';
import type { Unit } from '../understanding/unit.ts';
import type { Analysis } from './analysis.ts';
import { analyse } from './analysis.ts';
import { readWith } from './schema/issues.ts';
import type { DocumentDigests, DocumentSource, Issue, ReadDocument } from './source.ts';
import type { Position } from './yaml/yaml.ts';

/** What is kept of a document whose form is valid, from one reading to the next. */
export interface DocumentRecord {
  /** Of the bytes of its file. */
  digest: string;
  data: RawFrontMatter[Collection];
  taskFaces: readonly TaskFace[];
  /** See `ReadDocument.links`. */
  links: readonly string[];
  digests: DocumentDigests;
  /** Of the units of the ward that its tasks were read with. */
  unitsDigest: string;
}

/** What an earlier reading has kept of a document. */
export interface KnownParts {
  record: DocumentRecord;
  citations(): readonly Citation[];
  /** Its tasks; undefined where they were lost. */
  tasks(): readonly Task[] | undefined;
}

/** The units of a ward, with a digest of all of them. */
export interface WardUnits {
  list: readonly Unit[];
  digest: string;
}

/**
 * A document of a ward. The body is parsed at its first use, once for everything: the trees of 10,000 documents would
 * take 250 MB, what is read from them takes 80 MB. What is known of a document is not read at all.
 */
export class WardDocument implements ReadDocument {
  readonly collection: Collection;
  readonly id: string;
  readonly file: string;
  readonly digest: string;
  readonly ref: string;
  readonly data: RawFrontMatter[Collection] | undefined;
  readonly issues: Issue[];
  /** Bound, since rules take it out of its document. */
  readonly inFile = ({ line, column }: BodyPlace): Position => ({ line: line + this.bodyLine - 1, column });
  readonly #source: DocumentSource;
  #units: WardUnits;
  readonly #known: KnownParts | undefined;
  #parsed: Pick<BodyReading, 'facts' | 'blocks'> | undefined;
  #analysis: Analysis | undefined;
  #citations: readonly Citation[] | undefined;
  #tasks: readonly Task[] | undefined;
  #record: DocumentRecord | undefined;

  private constructor(
    source: DocumentSource,
    units: WardUnits,
    { data, issues }: Pick<ReadDocument, 'data' | 'issues'>,
    known?: KnownParts,
  ) {
    this.collection = source.collection;
    this.id = source.id;
    this.file = source.file;
    this.digest = source.digest;
    this.ref = `${source.collection}/${source.id}`;
    this.data = data;
    this.issues = issues;
    this.#source = source;
    this.#units = units;
    this.#known = known;
    this.#record = known?.record;
  }

  /** A document that is read with the schema of its collection. */
  static read(source: DocumentSource, units: WardUnits, ward: Ward | undefined): WardDocument {
    const { front, collection } = source;
    const form =
      front.faults.length > 0
        ? { data: undefined, issues: [] }
        : readWith(schemaFor(collection, front.data), front.data, ward);
    return new WardDocument(source, units, form);
  }

  /** A document that an earlier reading has kept, from a file that has not changed since. */
  static known(source: DocumentSource, known: KnownParts): WardDocument {
    const { data, unitsDigest } = known.record;
    return new WardDocument(source, { list: [], digest: unitsDigest }, { data, issues: [] }, known);
  }

  /** The document of the same file in a ward with these units. */
  with(units: WardUnits, ward: Ward | undefined): WardDocument {
    if (this.#units.digest !== units.digest) return WardDocument.read(this.#source, units, ward);
    this.#units = units;
    return this;
  }

  get front() {
    return this.#source.front;
  }
  get text() {
    return this.#source.text;
  }
  get decomposed() {
    return this.#source.decomposed;
  }
  get body() {
    return this.#source.body;
  }
  get bodyLine() {
    return this.#source.bodyLine;
  }
  get facts() {
    return this.#parse().facts;
  }
  get blocks() {
    return this.#parse().blocks;
  }
  get citations() {
    return (this.#citations ??= this.#known?.citations() ?? this.#analyse().citations);
  }
  get tasks() {
    return (this.#tasks ??= this.#analysis?.tasks ?? this.#known?.tasks() ?? this.#analyse().tasks);
  }
  get taskFaces() {
    return (
      this.#record?.taskFaces ??
      this.tasks.map(({ units, supportUnits, due, status }) => ({
        ...(supportUnits && { supportUnits }),
        ...{ units, due, status },
      }))
    );
  }
  get links() {
    return this.#record?.links ?? [...this.facts.links, ...this.facts.images].map(({ url }) => url);
  }
  get digests() {
    return this.record?.digests ?? this.#digest();
  }

  /** What to keep of it; undefined if its form is not valid. */
  get record(): DocumentRecord | undefined {
    if (this.#record || !this.data) return this.#record;
    const { data, digest, taskFaces, links } = this;
    const [digests, unitsDigest] = [this.#digest(), this.#units.digest];
    return (this.#record = { digest, data, taskFaces, links, digests, unitsDigest });
  }

  #parse(): Pick<BodyReading, 'facts' | 'blocks'> {
    if (this.#parsed) return this.#parsed;
    const { facts, ...reading } = readBody(this.body);
    // Without the tree no citation can be read later.
    if (!this.#known) this.#analysis = this.#analysisOf(reading);
    return (this.#parsed = { facts, blocks: reading.blocks });
  }

  #analyse(): Analysis {
    this.#parse();
    return (this.#analysis ??= this.#analysisOf(readBody(this.body)));
  }

  #analysisOf(reading: Pick<BodyReading, 'blocks' | 'citable'>): Analysis {
    return this.data
      ? analyse({ data: this.data, units: this.#units.list }, reading)
      : { citations: [], tasks: [] };
  }

  #digest(): DocumentDigests {
    return {
      front: digestOf(this.data),
      text: shortDigest(this.body),
      tasks: digestOf(this.tasks),
      taskFaces: digestOf(this.taskFaces),
      citations: digestOf(this.citations),
    };
  }
}
