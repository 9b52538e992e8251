import type { Citation } from '../domain/citation.ts';
import { schemas } from '../domain/document.ts';
import type { Task } from '../domain/task.ts';
import type { Unit } from '../domain/unit.ts';
import { referencesSchema, wardSchema } from '../domain/ward.ts';
import { citationsOf } from '../markdown/cite.ts';
import type { Facts } from '../markdown/parse.ts';
import { factsOf, parseMarkdown } from '../markdown/parse.ts';
import { tasksOf } from '../markdown/tasks.ts';
import type { Yaml } from './front-matter.ts';
import { readWith } from './schema-issues.ts';
import type { Issue, ReadDocument, ReadWard, WardSource } from './source.ts';

/** Reads a ward's files with their schemas, for the rules and for the build. */
export function interpretWard(source: WardSource): ReadWard {
  const ward = source.wardFile && readYaml(source.wardFile, (data) => readWith(wardSchema, data));
  const references =
    source.references && readYaml(source.references, (data) => readWith(referencesSchema, data ?? {}));
  const units = ward?.data?.units ?? [];
  const documents = source.documents.map((document) => readDocument(document, units));
  return {
    source,
    ward: ward?.data,
    references: references?.data,
    yaml: [ward, references].filter((file) => file !== undefined),
    documents,
    byRef: new Map(documents.map((document) => [document.ref, document])),
  };
}

function readYaml<Data>(
  yaml: Yaml & { file: string },
  read: (data: unknown) => { data: Data | undefined; issues: Issue[] },
) {
  const { data, issues } = yaml.faults.length > 0 ? { data: undefined, issues: [] } : read(yaml.data);
  return { file: yaml.file, yaml, data, issues };
}

function readDocument(source: WardSource['documents'][number], units: readonly Unit[]): ReadDocument {
  const { front } = source;
  const { data, issues } =
    front.faults.length > 0
      ? { data: undefined, issues: [] }
      : readWith(schemas[source.collection], front.data);
  let facts: Facts | undefined;
  let citations: readonly Citation[] | undefined;
  let tasks: readonly Task[] | undefined;
  return {
    ...source,
    ref: `${source.collection}/${source.id}`,
    data,
    issues,
    get facts() {
      return (facts ??= factsOf(parseMarkdown(source.body)));
    },
    get citations() {
      return (citations ??= data ? citationsOf(source.body, data) : []);
    },
    get tasks() {
      return (tasks ??= data && 'progress' in data ? tasksOf(source.body, { front: data, units }) : []);
    },
    inFile: ({ line, column }) => ({ line: line + source.bodyLine - 1, column }),
  };
}
