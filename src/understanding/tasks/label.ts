import type { Deadline } from '../deadlines/deadline.ts';
import { readDeadlineCell } from '../deadlines/read-cell.ts';
import type { Outline } from './outline.ts';

/** The unit and the deadline that the lines below a task give it. */
export interface Labels {
  unitName: string;
  deadline: Deadline | undefined;
}

const unitLabel =
  /^(?:(?:đơn vị|cơ quan|bộ phận)\s(?:chủ trì|thực hiện|đầu mối|tham mưu|được giao)(?:\s(?:thực hiện|tham mưu|triển khai))?|chủ trì(?:\sthực hiện)?)\s?:\s*(?<name>[^\s].*?)\s*(?:[;,.]\s(?:đơn vị|cơ quan|bộ phận|phối hợp|thời)\s?.*|[;.]|\.\/\.)?$/iu;
const deadlineLabel =
  /^(?:thời gian|thời hạn|tiến độ)(?:\s(?:thực hiện|hoàn thành|triển khai))*\s?:\s*(?<time>\S.*)$/iu;
const otherLabel =
  /^(?:(?:đơn vị|cơ quan|bộ phận)\sphối hợp|phối hợp|sản phẩm|kết quả)(?:\s(?:thực hiện|đầu ra|cần đạt))?\s?:\s*\S/iu;

/** Whether a line only labels the task above it: “Đơn vị chủ trì: Sở Xây dựng”. It is no task itself. */
export const isLabel = ({ block: { text }, children }: Outline): boolean =>
  children.length === 0 && (unitLabel.test(text) || deadlineLabel.test(text) || otherLabel.test(text));

/** Reads the labels below a task; undefined if they name no unit. */
export function labelsOf(children: readonly Outline[], year: string): Labels | undefined {
  const value = (form: RegExp, group: string): string | undefined =>
    children
      .filter(isLabel)
      .map(({ block }) => form.exec(block.text)?.groups![group])
      .find((text) => text !== undefined);
  const unitName = value(unitLabel, 'name');
  const time = value(deadlineLabel, 'time');
  return unitName === undefined
    ? undefined
    : { unitName, deadline: time === undefined ? undefined : readDeadlineCell(time, year) };
}
