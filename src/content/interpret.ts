import { shortDigest } from '../cache/digest.ts';
import { once } from '../cache/memory.ts';
import { schemaFor } from '../domain/schema/document.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { referencesSchema, wardSchema } from '../domain/schema/ward.ts';
import { readBody } from '../markdown/read-body.ts';
import type { Analyst } from './analysis.ts';
import { freshAnalyst } from './analysis.ts';
import { readWith } from './schema/issues.ts';
import type { Issue, ReadDocument, ReadWard, WardSource } from './source.ts';
import type { Yaml } from './yaml/yaml.ts';

/** Reads the front matter and the YAML files of a ward with their schemas. Bodies are parsed at their first use. */
export function interpretWard(source: WardSource, analyst: Analyst = freshAnalyst): ReadWard {
  const ward = source.wardFile && readYaml(source.wardFile, (data) => readWith(wardSchema, data));
  const references =
    source.references && readYaml(source.references, (data) => readWith(referencesSchema, data ?? {}));
  const documents = source.documents.map((document) => readDocument(document, ward?.data, analyst));
  return {
    source,
    ward: ward?.data,
    references: references?.data,
    yaml: [ward, references].filter((file) => file !== undefined),
    documents,
    byRef: new Map(documents.map((document) => [document.ref, document])),
    analyst,
  };
}

function readYaml<Data>(
  yaml: Yaml & { file: string },
  read: (data: unknown) => { data: Data | undefined; issues: Issue[] },
) {
  const { data, issues } = yaml.faults.length > 0 ? { data: undefined, issues: [] } : read(yaml.data);
  return { file: yaml.file, yaml, data, issues };
}

function readDocument(
  source: WardSource['documents'][number],
  ward: Ward | undefined,
  analyst: Analyst,
): ReadDocument {
  const { front } = source;
  const { data, issues } =
    front.faults.length > 0
      ? { data: undefined, issues: [] }
      : readWith(schemaFor(source.collection, front.data), front.data, ward);
  // One parse for everything. The trees of 10,000 documents would take 250 MB, what is read from them takes 80 MB.
  const read = once(() => {
    const { facts, ...reading } = readBody(source.body);
    const { citations, tasks } = data
      ? analyst.analyse({ body: source.body, data, units: ward?.units ?? [] }, reading)
      : { citations: [], tasks: [] };
    return { facts, blocks: reading.blocks, citations, tasks };
  });
  const digests = once(() => ({
    front: digestOf(data),
    text: shortDigest(source.body),
    tasks: digestOf(read().tasks),
    citations: digestOf(read().citations),
  }));
  return {
    ...source,
    ref: `${source.collection}/${source.id}`,
    data,
    issues,
    get facts() {
      return read().facts;
    },
    get blocks() {
      return read().blocks;
    },
    get citations() {
      return read().citations;
    },
    get tasks() {
      return read().tasks;
    },
    get digests() {
      return digests();
    },
    inFile: ({ line, column }) => ({ line: line + source.bodyLine - 1, column }),
  };
}

const digestOf = (value: object | undefined): string => shortDigest(JSON.stringify(value ?? null));
