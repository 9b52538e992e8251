import { alternatives } from '../../../language/quantities/rule.ts';
import { manners } from '../../../language/work/manners.ts';
import { readUnitPhrase } from '../names/unit-phrase.ts';
import type { Task } from '../task.ts';

/** Who leads and who supports. */
export interface Roles {
  role: Task['role'];
  support?: string | undefined;
}

const supports =
  /^cùng\s(?:với\s)?(?=\p{L})|(?<![\p{L}])phối\s(?:kết\s)?hợp\s(?:chặt chẽ\s|thường xuyên\s|tốt\s|hiệu quả\s)*(?:(?:với|cùng)\s)?(?=\p{L})/iu;

const onlySupports = new RegExp(`^(?:(?:${alternatives(Object.keys(manners))})[\\s,]*)*$`, 'iu');

/**
 * Reads from the words of the work who supports: “chủ trì, phối hợp với Trạm Y tế kiểm tra”. A unit whose work begins with
 * “phối hợp với …” supports the other, whatever the two do together: the text does not say that it leads.
 */
export function rolesOf(work: string, isKnown: (name: string) => boolean): Roles {
  if (!/phối|^cùng/iu.test(work)) return { role: 'lead' };
  const words = work.slice(0, 400);
  const match = supports.exec(words);
  if (!match) return { role: 'lead' };
  const phrase = readUnitPhrase(words.slice(match.index + match[0].length), isKnown, true);
  if (!phrase) return { role: 'lead' };
  const isAlone = onlySupports.test(words.slice(0, match.index)) && !/^cùng/iu.test(match[0]);
  return isAlone ? { role: 'support' } : { role: 'lead', support: phrase.name };
}
