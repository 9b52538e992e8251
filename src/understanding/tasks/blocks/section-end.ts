import { readInstructions } from '../sentences/instruction.ts';
import type { DirectiveFacts } from './context.ts';
import { isMarked, isOpening } from './context.ts';
import { commanding } from './introduction.ts';
import type { Outline } from './outline.ts';

const closing =
  /^(?:trong quá trình|trên đây|thừa lệnh|thừa ủy quyền|nhận được|yêu cầu|đề nghị|kết thúc|báo cáo kết quả|kết quả|quá trình|định kỳ.*báo cáo|căn cứ nội dung|văn bản này|công văn này|(?:ủy|uỷ) ban nhân dân|ubnd)(?![\p{L}])/iu;

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
  if (earlier.some(({ block }) => isMarked(block)) || closing.test(text)) return true;
  if (isOpening(text) && commanding.test(text)) return true;
  const [instruction] = readInstructions(text, facts);
  return (
    instruction?.unitName !== undefined &&
    instruction.unitName !== unit &&
    (instruction.kind === 'order' || earlier.length > 0)
  );
}
