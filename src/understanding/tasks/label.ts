import type { Deadline } from '../deadline.ts';
import { readDeadlineCell } from '../deadline.ts';
import type { Outline } from './outline.ts';

/** Who does what stands above, and by when, as lines below it say. */
export interface Labels {
  unitName: string;
  deadline: Deadline | undefined;
}

const who =
  /^(?:(?:đơn vị|cơ quan|bộ phận)\s(?:chủ trì|thực hiện|đầu mối|tham mưu|được giao)(?:\s(?:thực hiện|tham mưu|triển khai))?|chủ trì(?:\sthực hiện)?)\s?:\s*(?<name>[^\s].*?)\s*(?:[;,.]\s(?:đơn vị|cơ quan|bộ phận|phối hợp|thời)\s?.*|[;.]|\.\/\.)?$/iu;
const when =
  /^(?:thời gian|thời hạn|tiến độ)(?:\s(?:thực hiện|hoàn thành|triển khai))*\s?:\s*(?<time>\S.*)$/iu;
const other =
  /^(?:(?:đơn vị|cơ quan|bộ phận)\sphối hợp|phối hợp|sản phẩm|kết quả)(?:\s(?:thực hiện|đầu ra|cần đạt))?\s?:\s*\S/iu;

/** “Đơn vị chủ trì: Sở Xây dựng”: says who does what stands above it, and is no work itself. */
export const isLabel = ({ block: { text }, children }: Outline): boolean =>
  children.length === 0 && (who.test(text) || when.test(text) || other.test(text));

/** What the lines below some work say of it; undefined where they do not say who does it. */
export function labelsOf(children: readonly Outline[], year: string): Labels | undefined {
  const value = (form: RegExp, group: string): string | undefined =>
    children
      .filter(isLabel)
      .map(({ block }) => form.exec(block.text)?.groups![group])
      .find((text) => text !== undefined);
  const unitName = value(who, 'name');
  const time = value(when, 'time');
  return unitName === undefined
    ? undefined
    : { unitName, deadline: time === undefined ? undefined : readDeadlineCell(time, year) };
}
