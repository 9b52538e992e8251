import type { PrivateKind } from '../../../domain/privacy/private-datum.ts';
import type { PlacedDatum } from '../../detect/document-data.ts';
import { documentData, firstInLines, yamlData } from '../../detect/document-data.ts';
import type { Rule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { attachmentLooks } from '../files/attachment-rule.ts';

export const allow = 'nếu pháp luật buộc công khai thì nêu lý do trong allow';

/**
 * The looks of a rule at the private data of one kind: in documents, in ward.yaml and references.yaml, in attachments. No
 * message repeats what was found.
 * @param what what was found, and what to do about it, in Vietnamese
 */
export function looksFor(kind: PrivateKind, what: string): Required<Pick<Rule, 'inDocument' | 'inWard'>> {
  const attachments = attachmentLooks(
    ({ privateData }) => privateData.includes(kind),
    (path) => ({ message: `tệp “${path}” có ${what}`, redacts: 'line' }),
  );
  const message = `dòng này có ${what}`;
  return {
    *inDocument(document, around) {
      for (const { position, through } of firstInLines(ofKind(kind, documentData(document), around)))
        yield { position, ...(through !== undefined && { through }), message, redacts: 'line' };
      yield* attachments.inDocument(document, around);
    },
    *inWard(ward, around) {
      for (const { file, yaml } of ward.yaml)
        for (const { position } of firstInLines(ofKind(kind, yamlData(yaml), around)))
          yield { file, position, message, redacts: 'line' };
      yield* attachments.inWard(ward, around);
    },
  };
}

/** The data of one kind, without numbers of people who are not born. */
export const ofKind = (
  kind: PrivateKind,
  data: readonly PlacedDatum[],
  { hasCome }: Pick<Surroundings, 'hasCome'>,
): PlacedDatum[] =>
  data.filter(
    (datum) =>
      datum.kind === kind && (datum.bornIn === undefined || hasCome(`${String(datum.bornIn)}-01-01`)),
  );
