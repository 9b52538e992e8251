import type { ReadDocument } from '../../../content/source.ts';
import type { DocumentCode } from '../../../domain/document-code.ts';
import { parseCode } from '../../../domain/document-code.ts';
import type { RawFrontMatter } from '../../../domain/schema/document.ts';
import { ofBatch } from '../../batch.ts';
import type { DocumentOffence, Rule, Severity } from '../../rule.ts';

type Official = RawFrontMatter['directives'];

/**
 * Makes a rule about the letterhead of directives and plans; `look` gets each document with its parsed code.
 * @param facts what else the rule is: an error, one that editors may answer for
 */
export const letterheadRule = (
  name: string,
  look: (document: ReadDocument, data: Official, code: DocumentCode | undefined) => Iterable<DocumentOffence>,
  facts: { severity?: Severity; allowable?: true } = {},
): Rule => ({
  name,
  severity: 'warning',
  ...facts,
  *inDocument(document) {
    const { data } = document;
    if (data && 'issuer' in data) yield* look(document, data, codeOf(document));
  },
});

/** The parsed code of a document; each is parsed once for all rules. */
const codeOf = ofBatch(({ data }): DocumentCode | undefined =>
  data && 'code' in data && data.code !== undefined ? parseCode(data.code) : undefined,
);
