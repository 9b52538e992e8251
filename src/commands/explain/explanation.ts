import { readerOf } from '../../channels/spoken/spoken-text.ts';
import { linkWard } from '../../content/link-ward.ts';
import type { ReadDocument, ReadWard } from '../../content/source.ts';
import { squeeze } from '../../language/text.ts';
import { readBody } from '../../markdown/read-body.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { citationRules } from '../../strings/rules/citation-rules.ts';
import { deadlineRules } from '../../strings/rules/deadline-rules.ts';
import { phraseRules } from '../../strings/rules/phrase-rules.ts';
import { passRules, taskRules } from '../../strings/rules/task-rules.ts';
import type { Citation, CitationPlace } from '../../understanding/citations/citation.ts';
import { placeRule } from '../../understanding/citations/place-rule.ts';
import { otherTimesOf } from '../../understanding/deadlines/other-times-of.ts';
import type { ExplainedTask } from '../../understanding/tasks/read-tasks.ts';
import { explainTasks } from '../../understanding/tasks/read-tasks.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { FoundDocument } from './find-documents.ts';

/** A rule that decided: its name for engineers, why in a sentence for editors, and the words that it went by. */
export interface Reason {
  rule: string;
  /** Undefined where the rule has no sentence. */
  why?: string | undefined;
  evidence: string;
}

/** What was read of a document, each with the rule that decided. */
export interface Explanation {
  /** `<ward>/<collection>/<id>`. */
  document: string;
  title: string;
  tasks: (Pick<Task, 'id' | 'unitName' | 'units' | 'role' | 'support' | 'text' | 'due'> & {
    reason: Reason;
    deadline?: Reason | undefined;
    /** The times in its sentence that are no deadline. */
    otherTimes: Reason[];
    /** The keys that an editor has changed. */
    corrected?: readonly string[] | undefined;
  })[];
  /** The sentences that were looked at and are no task. */
  passed: Reason[];
  citations: (Pick<Citation, 'code' | 'type' | 'issued' | 'issuer' | 'role'> & {
    places: (Reason & Pick<CitationPlace, 'role'> & { section: string | undefined })[];
  })[];
  /** How the numbers and short forms of the text are read aloud; equal ones once. */
  phrases: (Reason & { said: string })[];
}

/** Explains what was read of a document whose front matter is valid. */
export function explain({ ward, document }: FoundDocument, now: number): Explanation {
  const { data } = document;
  const explained =
    data && 'progress' in data
      ? explainTasks({ blocks: document.blocks, units: ward.ward?.units ?? [], front: data })
      : { tasks: [], passed: [] };
  return {
    document: `${ward.source.id}/${document.ref}`,
    title: data?.title ?? '',
    tasks: explained.tasks.map((task) => taskOf(task, dateOf(document))),
    passed: explained.passed.map(({ rule, text }) => because(passRules, rule, text)),
    citations: citationsOf(document),
    phrases: phrasesOf(ward, document, now),
  };
}

const because = (words: Readonly<Record<string, string>>, rule: string, evidence: string): Reason => ({
  rule,
  why: words[rule],
  evidence: squeeze(evidence),
});

/** Ngày ban hành, or what deadlines without a year are read by instead. */
const dateOf = ({ data }: ReadDocument): string =>
  (data && 'issued' in data ? data.issued : undefined) ??
  (data && 'published' in data ? data.published : undefined)?.slice(0, 10) ??
  '';

function taskOf(
  { task, rule, evidence, deadline, corrected }: ExplainedTask,
  documentDate: string,
): Explanation['tasks'][number] {
  const { id, unitName, units, role, support, text, due } = task;
  return {
    ...{ id, unitName, units, role, support, text, due },
    reason: because(taskRules, rule, evidence),
    deadline: deadline && because(deadlineRules, deadline.rule, deadline.words),
    otherTimes: otherTimesOf(text, documentDate).map((other) =>
      because(deadlineRules, other.rule, other.words),
    ),
    corrected,
  };
}

function citationsOf({ body, citations }: ReadDocument): Explanation['citations'] {
  const { citable } = readBody(body);
  return citations.map(({ code, type, issued, issuer, role, places }) => ({
    ...{ code, type, issued, issuer, role },
    places: places.map(({ block, start, end, section, role: own, points }) => {
      const words = citable[block]?.text.slice(start, end) ?? '';
      return {
        ...because(
          citationRules,
          placeRule(words, code),
          points === undefined ? words : `${points} ${words}`,
        ),
        ...{ role: own, section: section?.title },
      };
    }),
  }));
}

/** All that would be read aloud of the document: its title, its summary, and each block of its text. */
function phrasesOf(ward: ReadWard, { ref, data, blocks }: ReadDocument, now: number): Explanation['phrases'] {
  const portal = linkWard(ward, { now, preview: true });
  const document = portal && documentOf(portal, ref);
  if (!portal || !document || !data) return [];
  const reader = readerOf(document, portal);
  const summary = 'summary' in data ? (data.summary ?? '') : '';
  const texts = blocks.map(({ text, cells }) => (cells ? cells.texts.join(', ') : text));
  for (const text of [data.title, summary, ...texts]) reader.words(text);
  const phrases = reader.phrases.map(({ written, said, rule }) => ({
    ...because(phraseRules, rule, written),
    said: squeeze(said),
  }));
  return [...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()];
}

const documentOf = ({ documents, withdrawn }: Portal, ref: string): Document | undefined =>
  [...documents, ...withdrawn].find((each) => each.ref === ref);
