import { hash } from 'node:crypto';
import { once } from '../cache/memory.ts';
import type { MayKeep, ReadDocument, ReadWard } from '../content/source.ts';
import type { Day } from '../domain/dates/calendar-date.ts';
import type { Portal } from '../portal/model.ts';
import { answersFrom } from './answers.ts';
import { haveSameAnswers, noting } from './asked.ts';
import { attachedFiles } from './attachments/attached-files.ts';
import { findFaults } from './attachments/attachment-faults.ts';
import { keptPages } from './attachments/kept-pages.ts';
import { namedFiles } from './attachments/named-files.ts';
import { batchSize } from './batch.ts';
import { answerableDocument } from './exceptions/answerable.ts';
import type { DigestOfOffence } from './exceptions/finding-digest.ts';
import { digestsOf, mayBeAnswered } from './exceptions/finding-digest.ts';
import type { DocumentReport, KeptFindings } from './kept-findings.ts';
import type { Rule } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** What a ward is checked with. */
interface Check {
  rules: readonly Rule[];
  today: Day;
  /** The portal now; undefined if ward.yaml cannot be read. */
  portal(): Portal | undefined;
  /** Whether readers may know all of a document. */
  isPublic: MayKeep;
  kept: KeptFindings;
}

/**
 * What the rules find in each document of a ward. A document is not checked again if its file, ward.yaml and the answers to
 * the questions of the rules are as they were when its report was kept.
 * @returns the reports by the references of the documents, and the answers for the rules that look at the whole ward
 */
export function reportDocuments(
  ward: ReadWard,
  { rules, today, portal, isPublic, kept }: Check,
): { reports: ReadonlyMap<string, DocumentReport>; around: Surroundings } {
  const basis = hash('sha256', JSON.stringify([ward.ward ?? null, rules.map(({ name }) => name)]));
  const last = kept.read();
  const known = last?.basis === basis ? last.reports : new Map<string, DocumentReport>();
  const reportOfSameFile = (document: ReadDocument): DocumentReport | undefined => {
    const report = known.get(document.ref);
    return report?.digest === document.digest ? report : undefined;
  };
  const files = [...ward.source.files.values()];
  const pages = keptPages(ward.source);
  const shown = once(() => attachedFiles(portal()?.documents ?? []));
  const faults = findFaults({
    ...{ files, today, known: last?.faults ?? new Map() },
    onClean(file, text) {
      if (text.pages.length > 0 && shown().has(file.path.normalize('NFC'))) pages.keep(file, text.pages);
    },
  });
  const around = answersFrom(ward, {
    today,
    portal,
    faults,
    sectionsOf: (document) => reportOfSameFile(document)?.sections ?? sectionsOf(document),
  });
  const same = new Map(
    ward.documents.flatMap((document): [string, DocumentReport][] => {
      const report = reportOfSameFile(document);
      return report && haveSameAnswers(report.asked, around) ? [[document.ref, report]] : [];
    }),
  );
  const changed = ward.documents.filter(({ ref }) => !same.has(ref));
  const made = new Map(batchesOf(changed).flatMap((batch) => reportBatch(batch, rules, around)));
  const reports = new Map([...same, ...made]);
  const refusing = new Set(rules.filter(({ severity }) => severity === 'error').map(({ name }) => name));
  kept.write({ basis, reports, faults: faults.news() ?? last?.faults ?? new Map() }, (ref, { offences }) =>
    offences.some(([rule]) => refusing.has(rule)) ? false : isPublic(ward.byRef.get(ref)!),
  );
  return { reports, around };
}

const batchesOf = (documents: readonly ReadDocument[]): ReadDocument[][] =>
  Array.from({ length: Math.ceil(documents.length / batchSize) }, (_, index) =>
    documents.slice(index * batchSize, (index + 1) * batchSize),
  );

function digestsIn(document: ReadDocument): DigestOfOffence | undefined {
  const file = answerableDocument(document);
  return file && digestsOf(file);
}

/** Checks some documents; returns their reports by their references. */
function reportBatch(
  documents: readonly ReadDocument[],
  rules: readonly Rule[],
  answers: Surroundings,
): [ref: string, report: DocumentReport][] {
  const looks = documents.map((document) => ({
    document,
    ...noting(answers),
    digestOf: digestsIn(document),
    offences: [] as DocumentReport['offences'],
  }));
  for (const rule of rules) {
    if (!rule.inDocument) continue;
    const isAnswered = mayBeAnswered(rule);
    for (const { document, around, digestOf, offences } of looks)
      for (const offence of rule.inDocument(document, around))
        offences.push([rule.name, offence, isAnswered ? (digestOf?.(rule, offence) ?? null) : null]);
  }
  return looks.map(({ document, offences, asked }) => [
    document.ref,
    {
      digest: document.digest,
      offences,
      asked: asked(),
      files: [...new Set(namedFiles(document).map(({ path }) => path))],
      sections: sectionsOf(document),
    },
  ]);
}

const sectionsOf = ({ facts }: ReadDocument): string[] => facts.headings.map(({ id }) => id);
