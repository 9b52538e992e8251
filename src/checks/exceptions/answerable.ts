import { basename } from 'node:path';
import { memoize } from '../../cache/memory.ts';
import type { ReadDocument, ReadWard, WardSource } from '../../content/source.ts';
import type { Path, Position } from '../../content/yaml/yaml.ts';
import type { Exception } from '../../domain/schema/document-parts.ts';
import { squeeze } from '../../language/text.ts';
import type { Line } from '../lines.ts';
import { linesOf } from '../lines.ts';

/** A file whose findings somebody may answer for. */
export interface AnswerableFile {
  /** What the digests of its findings are bound to besides their words. */
  boundTo: readonly string[];
  lines: () => readonly Line[];
}

/** The key `allow` of a file. */
export interface AllowKey {
  entries: readonly Exception[];
  /** Who has written the file, where it says so. */
  author?: string | undefined;
  /** The place of a path below the key. This reads the file. */
  at: (path: Path) => Position;
}

/** A document; undefined if its front matter has no `allow`, or mistakes. */
export const answerableDocument = (document: ReadDocument): AnswerableFile | undefined =>
  allowOfDocument(document) && {
    boundTo: [document.ref, squeeze(document.data?.title.normalize('NFC') ?? '')],
    lines: () => linesOf(document),
  };

/** A document, ward.yaml or references.yaml by the name that messages give it; undefined for other files. */
export const answerableFile = (ward: ReadWard, file: string): AnswerableFile | undefined =>
  filesOf(ward).get(file)?.();

const filesOf = memoize((ward: ReadWard): Map<string, () => AnswerableFile | undefined> => {
  const { documents, yaml } = ward;
  return new Map<string, () => AnswerableFile | undefined>([
    ...documents.map((document) => [document.file, () => answerableDocument(document)] as const),
    ...yaml.map((one) => [one.file, () => (ward.ward ? answerableYaml(one) : undefined)] as const),
  ]);
});

const answerableYaml = ({ file, yaml }: ReadWard['yaml'][number]): AnswerableFile => ({
  boundTo: [basename(file)],
  lines: () => yaml.text.split('\n').map((text, index) => ({ text, number: index + 1, front: true })),
});

/** The `allow` of a document. */
export function allowOfDocument(document: ReadDocument): AllowKey | undefined {
  const { data } = document;
  if (!data || !('allow' in data)) return undefined;
  return {
    entries: data.allow,
    author: 'author' in data ? data.author : undefined,
    at: (path) => document.front.at(['allow', ...path]),
  };
}

/** The `allow` of ward.yaml. It answers for references.yaml, too. */
interface AllowOfWard {
  /** ward.yaml, as messages name it. */
  file: string;
  answersFor: readonly string[];
  key: AllowKey;
}

/** The `allow` of ward.yaml; undefined if that cannot be read. */
export function allowOfWard({
  ward,
  yaml,
  source: { wardFile },
}: Pick<ReadWard, 'ward' | 'yaml'> & { source: Pick<WardSource, 'wardFile'> }): AllowOfWard | undefined {
  if (!ward || !wardFile) return undefined;
  const key: AllowKey = { entries: ward.allow, at: (path) => wardFile.at(['allow', ...path]) };
  return { file: wardFile.file, answersFor: yaml.map(({ file }) => file), key };
}
