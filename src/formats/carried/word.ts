import type { CarriedKind } from './kinds.ts';
import type { OpenElement } from './xml-cuts.ts';
import { ancestor, cutXml } from './xml-cuts.ts';

/** Content that was deleted, or is at another place now. */
const deleted = new Set(['del', 'moveFrom']);
/** Content that was inserted, or came from another place. */
const inserted = new Set(['ins', 'moveTo']);
/** Marks of revisions that hold no words of the text. */
const marks =
  /^(?:moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd|(?:r|p|sect|tbl|tblEx|tr|tc)PrChange|tblGridChange|numberingChange|tblPrExChange)$/;
/** The properties of a paragraph mark and of a row, in which a revision is one of all of it. */
const properties = new Set(['rPr', 'trPr']);
const comments = new Set(['commentRangeStart', 'commentRangeEnd', 'commentReference']);
const off = /^(?:0|false|off)$/;

/**
 * A part of a Word text as its readers see it: revisions accepted, without hidden text and without the places of comments.
 * @param styles the ids of the styles that hide their text
 * Throws an `XmlError` for a damaged part.
 */
export function cleanWordPart(
  xml: string,
  found: (kind: CarriedKind) => void,
  styles: ReadonlySet<string> = new Set(),
): string {
  const own = new Map<OpenElement, boolean>();
  const styled = new Set<OpenElement>();
  const worded = new Set<OpenElement>();
  return cutXml(xml, (element, cut) => {
    const { name, attribute, parent } = element;
    if (deleted.has(name) || inserted.has(name)) {
      found('revision');
      const row = deleted.has(name) && parent?.name === 'trPr' ? parent.parent : undefined;
      if (row) cut('element', row);
      else if (deleted.has(name) || properties.has(parent?.name ?? '')) cut('element');
      else cut('tags');
    } else if (marks.test(name)) {
      found('revision');
      cut('element');
    } else if (comments.has(name)) {
      found('comment');
      cut('element');
    } else if (name === 'vanish') {
      const run = parent?.parent;
      if (parent?.name === 'rPr' && run?.name === 'r') own.set(run, !off.test(attribute('val') ?? ''));
    } else if ((name === 'rStyle' || name === 'pStyle') && styles.has(attribute('val') ?? '')) {
      if (parent?.parent) styled.add(parent.parent);
    } else if (name === 't' && parent?.name === 'r') worded.add(parent);
    else if (name === 'r' && worded.has(element) && (own.get(element) ?? isStyled(element, styled))) {
      found('hidden');
      cut('element');
    }
  });
}

/** Whether a run, or the paragraph that it is in, is among some elements. */
function isStyled(run: OpenElement, styled: ReadonlySet<OpenElement>): boolean {
  if (styled.size === 0) return false;
  const paragraph = ancestor(run, 'p');
  return styled.has(run) || (paragraph !== undefined && styled.has(paragraph));
}
