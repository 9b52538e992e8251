import { phrases } from '../../../language/phrases.ts';
import { sectionEnds } from '../../../language/work/introductions.ts';
import { readInstructions } from '../sentences/instruction.ts';
import type { DirectiveFacts } from './context.ts';
import { isMarked, isOpening } from './context.ts';
import { commanding } from './introduction.ts';
import type { Outline } from './outline.ts';

const ends = phrases(Object.keys(sectionEnds), { anyCase: true });
/** “Định kỳ mỗi tháng báo cáo …”. */
const regularReport = /^định kỳ.*báo cáo(?![\p{L}])/iu;

const isClosing = (text: string): boolean => ends.at(text, 0) !== undefined || regularReport.test(text);

/**
 * Whether a paragraph below a unit's heading no longer belongs to the unit: it comes after a list, or names another
 * unit.
 */
export function endsSection(
  text: string,
  unit: string,
  earlier: readonly Outline[],
  facts: DirectiveFacts,
): boolean {
  if (earlier.some(({ block }) => isMarked(block)) || isClosing(text)) return true;
  if (isOpening(text) && commanding.test(text)) return true;
  const [instruction] = readInstructions(text, facts);
  return (
    instruction?.unitName !== undefined &&
    instruction.unitName !== unit &&
    (instruction.kind === 'order' || earlier.length > 0)
  );
}
