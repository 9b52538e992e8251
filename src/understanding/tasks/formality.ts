import { readDeadline } from '../deadlines/read-deadline.ts';
import { ownWords } from './own-words.ts';
import { sendTo } from './sentences/report.ts';
import type { Task } from './task.ts';

/*
 * Words that are a mere formality: “nghiêm túc triển khai thực hiện”. Two questions are asked of them, each with its
 * own list of words. `isFormalOrder`: an order of such words alone gives no task. `isFormalTask`: a task is in the list
 * of tasks, but posts and the radio leave it out.
 */

const formula =
  /^(?:(?:có trách nhiệm|nghiêm túc|khẩn trương|tích cực|chủ động|phối hợp|quan tâm|biết|căn cứ\s[^,.;]*,|chịu trách nhiệm|theo\s(?:chức năng|nhiệm vụ)[^,.;]*,?)[,\s]+(?:và\s)?)*(?:(?:tổ chức\s)?(?:triển khai|thực hiện|thi hành|quán triệt|biết|phối hợp thực hiện)(?![\p{L}])[,\s]*(?:và\s)?(?:tổ chức\s)?(?:triển khai\s|thực hiện\s|thi hành\s)*)+(?:$|[.;,/(]|(?:theo|các|những|nội dung|đúng|tốt|có|đảm bảo|bảo đảm|nghiêm|hiệu quả|nghị quyết|quyết định|kế hoạch|chỉ thị|thông báo|công văn|văn bản|kết luận|chương trình|hướng dẫn)(?![\p{L}]))/iu;

/** Whether an order only asks to carry out what was said, with no deadline and nothing to send. */
export const isFormalOrder = (predicate: string, year: string): boolean =>
  formula.test(predicate) &&
  !(readDeadline(predicate, year)?.due ?? null) &&
  !sendTo.test(predicate.replace(/để tổng hợp.*$/, ''));

const closingWords =
  /^(?:(?:khẩn trương|nghiêm túc|chủ động|phối hợp|tổ chức|căn cứ .{0,60})[\s,]+)*(?:triển khai|thực hiện)(?:,? (?:thực hiện|tổ chức|hiệu quả|nghiêm túc))*(?: (?:các )?(?:nội dung|công văn|văn bản|thông báo|kế hoạch)(?: trên| này)?)?(?:[.;]|$)/iu;
const trouble = /^trong quá trình (?:triển khai|thực hiện)[^.]*(?:vướng mắc|khó khăn)/iu;

/** Whether a task has only the words at the end of every paper, or names nothing to be done. */
export const isFormalTask = (task: Pick<Task, 'text' | 'unitName'>): boolean => {
  const own = ownWords(task);
  return own.split(' ').length < 3 || closingWords.test(own) || trouble.test(own);
};
