import { posix } from 'node:path';
import type { XmlNode } from '../../../formats/xml-tree.ts';
import { elementsOf, xmlTree } from '../../../formats/xml-tree.ts';
import { decodeXml } from '../../../formats/xml.ts';

/** What a part of a package points to: another part by its name in the package, or an address outside. */
export interface WordTarget {
  /** The last word of the relationship's type: `styles`, `hyperlink`, `image` … */
  kind: string;
  target: string;
  external: boolean;
}

/** The parts of a Word file. Reading one throws an `XmlError` where it is damaged. */
export class WordParts {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #targets = new Map<string, Map<string, WordTarget>>();
  readonly #trees = new Map<string, XmlNode | undefined>();
  /** The name of the part with the text of the paper. */
  readonly main: string;

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
    const named = this.related('', 'officeDocument').find((name) => files.has(name));
    this.main = named ?? 'word/document.xml';
  }

  /** The bytes of a part; undefined where there is no such part. */
  bytes(name: string): Uint8Array | undefined {
    return this.#files.get(name);
  }

  /** The root of an XML part; undefined where there is no such part. */
  tree(name: string | undefined): XmlNode | undefined {
    if (name === undefined) return undefined;
    const bytes = this.#files.get(name);
    if (bytes && !this.#trees.has(name)) this.#trees.set(name, xmlTree(decodeXml(bytes)));
    return this.#trees.get(name);
  }

  /** The part of a kind that the text points to, `styles`; else the part with the usual name, `word/styles.xml`. */
  beside(kind: string): XmlNode | undefined {
    const usual = posix.join(posix.dirname(this.main), `${kind}.xml`);
    return this.tree(this.related(this.main, kind)[0] ?? usual);
  }

  /** The names of the parts of a kind that a part points to. */
  related(from: string, kind: string): string[] {
    return [...this.#targetsOf(from).values()].flatMap((one) =>
      one.kind === kind && !one.external ? [one.target] : [],
    );
  }

  /** What a relationship of a part points to. */
  target(from: string, id: string | undefined): WordTarget | undefined {
    return id === undefined ? undefined : this.#targetsOf(from).get(id);
  }

  #targetsOf(from: string): Map<string, WordTarget> {
    const known = this.#targets.get(from);
    if (known) return known;
    const found = new Map<string, WordTarget>();
    this.#targets.set(from, found);
    const home = from === '' ? '' : posix.dirname(from);
    const list = this.#files.get(posix.join(home, '_rels', `${posix.basename(from)}.rels`));
    if (!list) return found;
    for (const { attributes } of elementsOf(xmlTree(decodeXml(list)), 'Relationship')) {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const external = TargetMode?.trim().toLowerCase() === 'external';
      const target = external ? Target : Target.startsWith('/') ? Target.slice(1) : posix.join(home, Target);
      found.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), target, external });
    }
    return found;
  }
}
