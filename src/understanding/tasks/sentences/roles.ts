import { alternatives, asWords } from '../../../language/quantities/rule.ts';
import { closeness, manners } from '../../../language/work/manners.ts';
import { readPartner, readUnitPhrase } from '../names/unit-phrase.ts';
import type { Task } from '../task.ts';

/** Who leads and who supports. */
export interface Roles {
  role: Task['role'];
  support?: string | undefined;
}

/** “phối hợp với”, “cùng với” before those who support. */
const together = new RegExp(
  `^cùng\\s(?:với\\s)?(?=\\p{L})|${asWords('phối\\s(?:kết\\s)?hợp')}\\s(?:(?:${alternatives(Object.keys(closeness))})\\s)*(?:(?:với|cùng)\\s)?(?=\\p{L})`,
  'iu',
);
const leadsFirst = /^(?:là\s(?:đơn vị|cơ quan)\s)?chủ trì[,;]\s(?=\p{L})/iu;
/** The words after the name of one who supports: “Công an phường phối hợp”. */
const alsoWorks = /^(?:cùng\s)?phối\s(?:kết\s)?hợp(?!\p{L})/iu;
/** Another leads: “do Sở Y tế chủ trì”, “phối hợp với đơn vị chủ trì”. */
const ledByOther =
  /(?=do\s|cơ quan|đơn vị)(?<!\p{L})(?:do\s[^,.;]{2,80}?|cơ quan|đơn vị)\schủ trì(?!\p{L})/iu;

const manner = new RegExp(`^(?:(?:${alternatives(Object.keys(manners))})[\\s,]*)*$`, 'iu');

interface RoleRule {
  name: string;
  when(words: string): RegExpExecArray | null;
  then(words: string, match: RegExpExecArray, facts: RoleFacts): Roles | undefined;
}

interface RoleFacts {
  isKnown(name: string): boolean;
  /** Whether the item says that another unit leads. */
  isLed: boolean;
}

/** The first that answers wins. */
const roleRules: readonly RoleRule[] = [
  {
    name: 'A chủ trì, B phối hợp',
    when: (words) => leadsFirst.exec(words),
    then(words, { 0: lead }, { isKnown }) {
      const phrase = readUnitPhrase(words.slice(lead.length), isKnown, true);
      return phrase && alsoWorks.test(phrase.rest) ? { role: 'lead', support: phrase.name } : undefined;
    },
  },
  {
    name: 'A phối hợp, another leads',
    when: (words) => together.exec(words) ?? alsoWorks.exec(words),
    then: (words, { index, 0: own }, { isLed }) =>
      manner.test(words.slice(0, index)) && !/^cùng/iu.test(own) && (isLed || ledByOther.test(words))
        ? { role: 'support' }
        : undefined,
  },
  {
    name: 'A phối hợp với B',
    when: (words) => together.exec(words),
    then(words, { index, 0: own }, { isKnown }) {
      const partner = readPartner(words.slice(index + own.length), isKnown, /(?:với|cùng)\s$/iu.test(own));
      return partner === undefined ? undefined : { role: 'lead', support: partner };
    },
  },
];

/**
 * Reads from the words of the work who supports: “chủ trì, phối hợp với Trạm Y tế kiểm tra”. Who is told to work with
 * another (“phối hợp với Trạm Y tế kiểm tra”) leads, too, unless the item says who does: somebody has to do the work.
 */
export function rolesOf(work: string, facts: RoleFacts): Roles {
  if (!/phối|^cùng/iu.test(work)) return { role: 'lead' };
  const words = work.slice(0, 400);
  for (const { when, then } of roleRules) {
    const match = when(words);
    const roles = match ? then(words, match, facts) : undefined;
    if (roles) return roles;
  }
  return { role: 'lead' };
}
