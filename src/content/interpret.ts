import { digestOf } from '../cache/digest.ts';
import { referencesSchema, wardSchema } from '../domain/schema/ward.ts';
import { readWith } from './schema/issues.ts';
import type { Issue, MayKeep, ReadWard, WardSource } from './source.ts';
import type { WardUnits } from './ward-document.ts';
import { WardDocument } from './ward-document.ts';
import type { Yaml } from './yaml/yaml.ts';

/**
 * Reads the front matter and the YAML files of a ward with their schemas. Bodies are parsed at their first use. Documents
 * that are known stay as they are.
 * @param keep keeps the documents for the next reading
 */
export function interpretWard(
  source: WardSource,
  keep: (documents: readonly WardDocument[], mayKeep: MayKeep) => void = () => undefined,
): ReadWard {
  const ward = source.wardFile && readYaml(source.wardFile, (data) => readWith(wardSchema, data));
  const references =
    source.references && readYaml(source.references, (data) => readWith(referencesSchema, data ?? {}));
  const list = ward?.data?.units ?? [];
  const units: WardUnits = { list, digest: digestOf(list) };
  const documents = source.documents.map((document) =>
    document instanceof WardDocument
      ? document.with(units, ward?.data)
      : WardDocument.read(document, units, ward?.data),
  );
  return {
    source,
    ward: ward?.data,
    references: references?.data,
    yaml: [ward, references].filter((file) => file !== undefined),
    documents,
    byRef: new Map(documents.map((document) => [document.ref, document])),
    keep: (mayKeep) => keep(documents, mayKeep),
  };
}

function readYaml<Data>(
  yaml: Yaml & { file: string },
  read: (data: unknown) => { data: Data | undefined; issues: Issue[] },
) {
  const { data, issues } = yaml.faults.length > 0 ? { data: undefined, issues: [] } : read(yaml.data);
  return { file: yaml.file, yaml, data, issues };
}
