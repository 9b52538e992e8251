import type { AuthorityLevel } from '../../domain/authority-level.ts';
import { authorityLevels, levelOf } from '../../domain/authority-level.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { codeKey, parseCode } from '../../domain/document-code.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import type { Document, Portal, Related } from '../model.ts';
import { newestFirst } from '../queries.ts';
import { citationTarget, citedFacts } from './index.ts';

/** One document in a chain of command. */
export interface ChainLink {
  level: AuthorityLevel;
  /** Undefined for news. */
  type: DocumentTypeId | undefined;
  /** Số, ký hiệu or the name of a law; undefined for a document of the ward without a code. */
  code: string | undefined;
  issuer: string | undefined;
  issued: CalendarDate | undefined;
  title: string | undefined;
  /** Its address below the base path; undefined if it has no page. */
  path: string | undefined;
  /** The document of the ward that lies between; undefined if the relation is direct. */
  through: Document | undefined;
  /** The document itself, if the portal has it. */
  document: Document | undefined;
}

/** The documents that a document carries out, highest level first, and those that carry it out. */
export interface Chain {
  above: { level: AuthorityLevel; links: ChainLink[] }[];
  level: AuthorityLevel;
  below: ChainLink[];
}

/** How many steps up are followed, from one document of the ward to the next. */
const deepest = 5;

/**
 * The chain of command of a document; undefined if it carries nothing out and nothing carries it out. What it replaces or
 * amends, and what replaces or amends it, is not in the chain, whatever their texts say of each other.
 */
export function chainOf(document: Document, portal: Portal): Chain | undefined {
  const found = new Map<string, ChainLink>();
  climb(document, undefined, portal, found, new Set([document]));
  for (const [key, link] of found) if (isChange(document, link)) found.delete(key);
  const links = [...found.values()];
  const above = authorityLevels
    .map((level) => ({ level, links: links.filter((link) => link.level === level) }))
    .filter((row) => row.links.length > 0);
  const below = [...carriers(document)]
    .sort(newestFirst)
    .map((each) => linkOf(each, undefined))
    .filter((link) => !isChange(document, link));
  return above.length + below.length === 0 ? undefined : { above, level: ownLevel(document), below };
}

/** Whether the citing document carries the cited one out, or names it as its legal basis. */
const carriesOut = (role: string): boolean => role === 'implements' || role === 'basis';

/** Whether one of two documents replaces or amends the other. */
function isChange({ replaces, amends, replacedBy, amendedBy }: Document, link: ChainLink): boolean {
  const { document, code } = link;
  if (document && [...replacedBy, ...amendedBy].includes(document)) return true;
  return [...replaces, ...amends].some((related) =>
    'document' in related
      ? related.document === document
      : code !== undefined && keyOf(related.code) === keyOf(code),
  );
}

/** The same for all spellings of a code. */
function keyOf(code: string): string {
  const parsed = parseCode(code);
  return parsed ? codeKey(parsed) : code;
}

function climb(
  from: Document,
  through: Document | undefined,
  portal: Portal,
  found: Map<string, ChainLink>,
  seen: Set<Document>,
): void {
  if (seen.size > deepest + found.size + 1) return;
  const held: Document[] = [];
  const add = (link: ChainLink, target: Document | undefined): void => {
    if ((target && seen.has(target)) || isChange(from, link)) return;
    const key = target?.ref ?? link.path ?? link.code!;
    if (!found.has(key)) found.set(key, link);
    if (target) held.push(target);
  };
  const strongestFirst = [...from.citations].sort(
    (a, b) => Number(b.role === 'implements') - Number(a.role === 'implements'),
  );
  for (const citation of strongestFirst) {
    if (!carriesOut(citation.role)) continue;
    if (citation.document) add(linkOf(citation.document, through), citation.document);
    else {
      const known = citedFacts(portal, citation.key);
      const { code, type } = citation;
      const issuer = citation.issuer ?? known?.issuer;
      const issued = citation.issued ?? known?.issued;
      const path = citationTarget(citation);
      add(
        {
          level: levelOf({ code, issuer, type }),
          type,
          code,
          issuer,
          issued,
          title: known?.title,
          path,
          through,
          document: undefined,
        },
        undefined,
      );
    }
  }
  for (const related of from.implements)
    add(linkOfRelated(related, portal, through), 'document' in related ? related.document : undefined);
  for (const each of held) {
    if (seen.has(each)) continue;
    seen.add(each);
    climb(each, through ?? each, portal, found, seen);
  }
}

/** The documents and news of the ward that carry out a document. */
function carriers(document: Document): Set<Document> {
  const citing = document.citedBy.filter((each) =>
    each.citations.some((citation) => citation.document === document && carriesOut(citation.role)),
  );
  return new Set([...citing, ...document.implementedBy]);
}

function linkOfRelated(related: Related, portal: Portal, through: Document | undefined): ChainLink {
  if ('document' in related) return linkOf(related.document, through);
  const parsed = parseCode(related.code);
  const known = parsed && citedFacts(portal, codeKey(parsed));
  const { issuer, issued, title } = known ?? {};
  const type = known?.type ?? parsed?.type;
  const path = known?.path;
  return {
    level: levelOf({ code: related.code, issuer, type }),
    type,
    code: related.code,
    issuer,
    issued,
    title,
    path,
    through,
    document: undefined,
  };
}

function linkOf(document: Document, through: Document | undefined): ChainLink {
  const { data, path } = document;
  const official = 'issuer' in data ? data : undefined;
  return {
    level: ownLevel(document),
    type: official?.type,
    code: official?.code,
    issuer: official?.issuer,
    issued: official ? official.issued : document.day,
    title: data.title,
    path,
    through,
    document,
  };
}

/** The level of a document of the portal: that of its issuer, else that of the ward. */
function ownLevel({ data }: Document): AuthorityLevel {
  if (!('issuer' in data)) return 'ward';
  const level = levelOf({ code: data.code, issuer: data.issuer, type: undefined });
  return level === 'other' ? 'ward' : level;
}
