import { createHash, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { diskCache } from '../../cache/disk.ts';
import type { Fact } from '../../cache/trace.ts';
import { factNamed, nameOf } from '../../cache/trace.ts';
import type { Digests } from '../../proof/manifest.ts';
import type { MadeShard } from '../../search/indexing/compare-shards.ts';
import type { PlannedFile } from '../outputs/file-maker.ts';

/** What was made, and what it was made from. */
export interface Made {
  /** A key of what it was given. */
  key: string;
  /** The facts that were read to make it. */
  facts: Uint32Array;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  digest: string;
  /** Its parts, if it is a file in parts. */
  parts?: MadeParts | undefined;
}

/** The parts of a file, in order. */
export interface MadeParts {
  /** The length in bytes of what is before the first part. */
  before: number;
  names: string[];
  /** Their lengths in bytes, without separators; 0 for a part that is not in the file. */
  lengths: number[];
  /** The facts that each was made from. */
  facts: Uint32Array[];
}

/** What the last build of a portal made. A file is still right as long as its key and its facts are what they were. */
export interface Ledger {
  /** What each fact said. */
  texts: Map<Fact, string>;
  /** For an answer to a query: the facts that it followed from. */
  origins: Map<Fact, Uint32Array>;
  /** What each maker planned, by its name, and what it planned by. */
  makers: Map<string, { given: string; facts: Uint32Array; planned: PlannedFile[] }>;
  /** Every file of the portal outside the search index, by its path below the folder. */
  files: Map<string, Made>;
  /** Every file of the search index with its SHA-256. */
  index: Digests;
  /** `<collection>/<id>` of all that readers could see. */
  shown: readonly string[];
  /** The shards of the search index. */
  shards: readonly MadeShard[];
}

/** Which portal a ledger belongs to. */
export interface LedgerPlace {
  contentDir: string;
  /** The folder of the portal. */
  portalDir: string;
  ward: string;
  /** The version of the generator. */
  version: string;
}

/** The ledgers of one portal. The last one is kept, in memory, and on disk for the next process. */
export class Ledgers {
  readonly #place: LedgerPlace;
  #last: { id: string; ledger: Ledger } | undefined;

  constructor(place: LedgerPlace) {
    this.#place = place;
  }

  /** The ledger with this id; undefined where it is not the last one. */
  read(id: string): Ledger | undefined {
    if (this.#last?.id === id) return this.#last.ledger;
    const kept = ledgers(this.#place.version).read(keyOf(this.#place));
    return kept?.id === id ? open(kept) : undefined;
  }

  /** Keeps the ledger of the portal in memory. @returns its id, which no other ledger has */
  keep(ledger: Ledger): string {
    const id = randomUUID();
    this.#last = { id, ledger };
    return id;
  }

  /** Keeps it on disk, too. */
  write(): void {
    if (!this.#last) return;
    const { id, ledger } = this.#last;
    ledgers(this.#place.version).write(keyOf(this.#place), pack(ledger, id));
  }
}

function keyOf({ contentDir, portalDir, ward }: LedgerPlace): string {
  const place = createHash('sha256').update(`${resolve(contentDir)}\0${resolve(portalDir)}`);
  return `${ward}-${place.digest('hex').slice(0, 12)}`;
}

/** A ledger in a file. Facts are numbered anew in each process, so the file has their names. */
interface PackedLedger {
  id: string;
  names: string[];
  texts: string[];
  /** For each fact its origins, by their places in `names`. */
  origins: (Uint32Array | undefined)[];
  makers: [name: string, given: string, facts: Uint32Array, planned: PlannedFile[]][];
  files: [path: string, key: string][];
  /** The paths of the index, one in a line. */
  index: string;
  /** The digests of the files, then of the index, 32 bytes each. */
  digests: Uint8Array;
  /** The facts of each file. */
  facts: PackedFacts;
  parts: PackedParts[];
  shown: readonly string[];
  shards: readonly MadeShard[];
}

interface PackedParts {
  file: string;
  before: number;
  /** One in a line. */
  names: string;
  lengths: Uint32Array;
  facts: PackedFacts;
}

/** Lists of facts, one after the other, and how many each list has. */
interface PackedFacts {
  all: Uint32Array;
  counts: Uint32Array;
}

const ledgers = (version: string) =>
  diskCache<PackedLedger>('ledgers', version, {
    encode: (packed) => serialize(packed),
    decode: (bytes) => deserialize(bytes) as PackedLedger,
  });

function pack({ texts, origins, makers, files, index, shown, shards }: Ledger, id: string): PackedLedger {
  const facts = [...texts.keys()];
  const places = new Map(facts.map((fact, place) => [fact, place]));
  const placesOf = (some: Uint32Array): Uint32Array => some.map((fact) => places.get(fact)!);
  const inOne = (lists: readonly Uint32Array[]): PackedFacts => {
    const { all, counts } = packFacts(lists);
    return { all: placesOf(all), counts };
  };
  return {
    id,
    names: facts.map(nameOf),
    texts: [...texts.values()],
    origins: facts.map((fact) => {
      const some = origins.get(fact);
      return some && placesOf(some);
    }),
    makers: [...makers].map(([name, each]) => [name, each.given, placesOf(each.facts), each.planned]),
    files: [...files].map(([path, { key }]) => [path, key]),
    index: [...index.keys()].join('\n'),
    digests: packDigests([...[...files.values()].map(({ digest }) => digest), ...index.values()]),
    facts: inOne([...files.values()].map((made) => made.facts)),
    parts: [...files].flatMap(([file, { parts }]) =>
      parts
        ? [
            {
              ...{ file, before: parts.before, names: parts.names.join('\n') },
              lengths: Uint32Array.from(parts.lengths),
              facts: inOne(parts.facts),
            },
          ]
        : [],
    ),
    shown,
    shards,
  };
}

function open(packed: PackedLedger): Ledger {
  const { names, texts, origins, makers, files, facts, parts, shown, shards } = packed;
  const digests = unpackDigests(packed.digests);
  const index = packed.index === '' ? [] : packed.index.split('\n');
  const numbers = names.map((name) => factNamed(name));
  const factsAt = (places: Uint32Array): Uint32Array => places.map((place) => numbers[place]!);
  const inLists = ({ all, counts }: PackedFacts): Uint32Array[] => unpackFacts({ all: factsAt(all), counts });
  const factsOfFiles = inLists(facts);
  const partsOfFiles = new Map(
    parts.map(({ file, before, names, lengths, facts: some }): [string, MadeParts] => [
      file,
      { before, names: names === '' ? [] : names.split('\n'), lengths: [...lengths], facts: inLists(some) },
    ]),
  );
  return {
    texts: new Map(texts.map((text, place) => [numbers[place]!, text])),
    origins: new Map(
      origins.flatMap((some, place) => (some ? [[numbers[place]!, factsAt(some)] as const] : [])),
    ),
    makers: new Map(
      makers.map(([name, given, some, planned]) => [name, { given, facts: factsAt(some), planned }]),
    ),
    files: new Map(
      files.map(([path, key], place): [string, Made] => {
        const made = { key, facts: factsOfFiles[place]!, digest: digests[place]! };
        const inParts = partsOfFiles.get(path);
        return [path, inParts ? { ...made, parts: inParts } : made];
      }),
    ),
    index: new Map(index.map((path, place) => [path, digests[files.length + place]!])),
    shown,
    shards,
  };
}

const packDigests = (digests: readonly string[]): Uint8Array => Buffer.from(digests.join(''), 'hex');

const unpackDigests = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes).toString('hex').match(/.{64}/g) ?? [];

function packFacts(lists: readonly Uint32Array[]): PackedFacts {
  const all = new Uint32Array(lists.reduce((sum, each) => sum + each.length, 0));
  let end = 0;
  for (const each of lists) {
    all.set(each, end);
    end += each.length;
  }
  return { all, counts: Uint32Array.from(lists, (each) => each.length) };
}

function unpackFacts({ all, counts }: PackedFacts): Uint32Array[] {
  let end = 0;
  return [...counts].map((count) => all.subarray(end, (end += count)));
}
