import type { CarriedKind } from './kinds.ts';
import type { OpenElement } from './xml-cuts.ts';
import { ancestor, cutXml } from './xml-cuts.ts';

/** The marks of an OpenDocument text that lead to a revision. */
const changes = /^(?:tracked-changes|change|change-start|change-end)$/;
const remarks = /^annotation(?:-end)?$/;
const styled = /^(?:span|p|h)$/;

/**
 * The content of an OpenDocument text without revisions, remarks and hidden text. Throws an `XmlError`.
 * @param styles the names of the styles that hide their text
 */
export function cleanOpenText(
  xml: string,
  found: (kind: CarriedKind) => void,
  styles: ReadonlySet<string> = new Set(),
): string {
  return cutXml(xml, (element, cut) => {
    const { name } = element;
    if (changes.test(name)) {
      found('revision');
      cut('element');
    } else if (remarks.test(name)) {
      found('comment');
      cut('element');
    } else if (isHidden(element, styles)) {
      found('hidden');
      // The field of a hidden paragraph hides all of it.
      const paragraph =
        name === 'hidden-paragraph' ? (ancestor(element, 'p') ?? ancestor(element, 'h')) : undefined;
      cut('element', paragraph ?? element);
    }
  });
}

function isHidden({ name, attribute }: OpenElement, styles: ReadonlySet<string>): boolean {
  if (name === 'section') return attribute('display') === 'none' || attribute('is-hidden') === 'true';
  if (name === 'hidden-text' || name === 'hidden-paragraph') return attribute('is-hidden') !== 'false';
  return styled.test(name) && styles.has(attribute('style-name') ?? '');
}
