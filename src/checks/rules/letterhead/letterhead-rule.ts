import { memoize } from '../../../cache/memory.ts';
import type { ReadDocument, ReadWard } from '../../../content/source.ts';
import type { DocumentCode } from '../../../domain/document-code.ts';
import { parseCode } from '../../../domain/document-code.ts';
import type { RawFrontMatter } from '../../../domain/schema/document.ts';
import type { Offence, Rule } from '../../rule.ts';

type Official = RawFrontMatter['directives'];

/** Makes a rule about the letterhead of directives and plans; `look` gets each document with its parsed code. */
export const letterheadRule = (
  name: string,
  look: (
    document: ReadDocument,
    data: Official,
    code: DocumentCode | undefined,
  ) => Iterable<Omit<Offence, 'file'>>,
): Rule => ({
  name,
  severity: 'warning',
  *find({ documents }: ReadWard) {
    for (const document of documents) {
      const { data, file } = document;
      if (!data || !('issuer' in data)) continue;
      for (const found of look(document, data, codeOf(document, data.code))) yield { file, ...found };
    }
  },
});

/** The parsed code of a document; each is parsed once for all rules. */
const codeOf = memoize((_: ReadDocument, written: string | undefined): DocumentCode | undefined =>
  written === undefined ? undefined : parseCode(written),
);
