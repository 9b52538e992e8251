import type { Fact } from '../../cache/trace.ts';
import { nameOf, partsOf } from '../../cache/trace.ts';
import type { ReadWard } from '../../content/source.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import type { Portal } from '../../portal/model.ts';
import { portalFact } from '../../portal/traced/portal-fact.ts';
import { answerTo } from '../../portal/traced/query.ts';
import type { Ledger } from './ledger.ts';

/** What facts say now, beside what they said when the last portal was made. */
export interface Comparison {
  /** Whether one of these facts says something else now, or was not known. */
  hasChanged(facts: Iterable<Fact>): boolean;
  /** What these facts, and all that they follow from, say now: for the next ledger. */
  textsOf(facts: Iterable<Fact>): Pick<Ledger, 'texts' | 'origins'>;
}

/** @param last undefined where there was no portal: then every fact is new */
export function compareFacts(portal: Portal, ward: ReadWard, last: Ledger | undefined): Comparison {
  const changed = new Map<Fact, boolean>();
  const say = (fact: Fact): string => {
    const name = nameOf(fact);
    const [kind, ...rest] = partsOf(name);
    if (kind === 'query') return answerTo(portal, name)?.text ?? '';
    if (kind === 'file') return ward.source.files.get(rest.join('\0'))?.digest ?? '';
    return portalFact(portal, name) ?? '';
  };
  const isNew = (fact: Fact): boolean => {
    const known = last?.texts.get(fact);
    if (known === undefined) return true;
    const origins = last?.origins.get(fact);
    // An answer is looked for again only where something has changed that it followed from.
    if (origins && !origins.some(isChanged)) return false;
    return say(fact) !== known;
  };
  const isChanged = (fact: Fact): boolean => {
    const known = changed.get(fact);
    if (known !== undefined) return known;
    const answer = isNew(fact);
    changed.set(fact, answer);
    return answer;
  };
  return {
    hasChanged(facts) {
      for (const fact of facts) if (isChanged(fact)) return true;
      return false;
    },
    textsOf(facts) {
      const texts = new Map<Fact, string>();
      const origins = new Map<Fact, Uint32Array>();
      const open = [...facts];
      for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
        if (texts.has(fact)) continue;
        // The same answer may follow from other facts than before.
        const kept = isChanged(fact) ? undefined : last?.origins.get(fact);
        const from = kept?.some(isChanged) === false ? kept : answerOrigins(portal, fact);
        texts.set(fact, isChanged(fact) ? say(fact) : last!.texts.get(fact)!);
        if (!from) continue;
        origins.set(fact, from);
        addAll(open, from);
      }
      return { texts, origins };
    },
  };
}

function answerOrigins(portal: Portal, fact: Fact): Uint32Array | undefined {
  const answer = answerTo(portal, nameOf(fact));
  return answer && Uint32Array.from(answer.facts);
}
