import { foldLetters } from '../../../../language/folding.ts';
import { readQuery } from '../query.ts';
import type { TypedWord } from '../words/phrase-table.ts';
import { PhraseTable, textOf, typedWords } from '../words/phrase-table.ts';
import type { ContactRole } from './contact-words.ts';
import { contactWords } from './contact-words.ts';
import type { AskedThing } from './question-words.ts';
import { questionWords } from './question-words.ts';

/** What a search asks for. */
export interface AskedFor {
  what: AskedThing;
  /** Whether the contact of the ward, or of one of its units, is the answer. */
  isContact: boolean;
  /** The unit or body whose contact is asked for, as it was typed; undefined if it is the ward. */
  unit: string | undefined;
}

/**
 * What a search asks for; undefined if it asks no question. It is about a contact only if all of its words are: `địa chỉ
 * công an phường`, and not `địa chỉ tiêm chủng`.
 * @param names names of the ward and its units: `Phường Mẫu`, `Trung tâm Dịch vụ sự nghiệp công`
 */
export function askedFor(typed: string, names: readonly string[] = []): AskedFor | undefined {
  const words = typedWords(readQuery(typed).text);
  const parts = partsOf(words, new PhraseTable(names.map((name) => [name, roleOfName(name)] as const)));
  const what = rules.find(({ when }) => when(parts))?.then(parts);
  if (what !== undefined) return { what, isContact: true, unit: textOf(parts.bodies) || undefined };
  const asks = parts.asked[0];
  return asks === undefined ? undefined : { what: asks, isContact: false, unit: undefined };
}

/** The words of a search, by their roles. */
interface Parts {
  /** What the words about contacts ask for. */
  things: readonly AskedThing[];
  /** What the words of a question ask for. */
  asked: readonly AskedThing[];
  posts: number;
  duties: number;
  /** The words that name a unit or body. */
  bodies: readonly TypedWord[];
  wards: number;
  /** Whether every word has a role. */
  isComplete: boolean;
}

interface ContactRule {
  name: string;
  when(parts: Parts): boolean;
  /** What is asked of a contact; undefined if the contact is no answer. */
  then(parts: Parts): AskedThing | undefined;
}

const rules: readonly ContactRule[] = [
  { name: 'about something else', when: ({ isComplete }) => !isComplete, then: () => undefined },
  {
    name: 'a way to reach somebody',
    when: ({ things }) => things.length > 0,
    then: ({ things }) => things[0],
  },
  { name: 'somebody with a post', when: ({ posts }) => posts > 0, then: () => 'who' },
  {
    name: 'who has a duty',
    when: ({ duties, asked }) => duties > 0 && asked.includes('who'),
    then: () => 'who',
  },
  {
    name: 'where somebody is',
    when: ({ bodies, wards, duties, asked }) => bodies.length + wards + duties > 0 && asked.includes('where'),
    then: () => 'address',
  },
];

type Role = ContactRole | { question: AskedThing | undefined };

const roles = new PhraseTable<Role>([
  ...contactWords.map(([words, role]) => [words, role] as const),
  ...questionWords.map(([words, , , question]) => [words, { question }] as const),
]);

function partsOf(words: readonly TypedWord[], names: PhraseTable<Role>): Parts {
  const found: { role: Role; words: readonly TypedWord[] }[] = [];
  let isComplete = true;
  for (let place = 0; place < words.length;) {
    const [longest] = [...names.at(words, place), ...roles.at(words, place)].sort(
      (a, b) => b.length - a.length,
    );
    const length = longest?.length ?? 1;
    const role = longest?.value ?? roleAfter(found.at(-1)?.role, words[place]!);
    if (role === undefined) isComplete = false;
    else found.push({ role, words: words.slice(place, place + length) });
    place += length;
  }
  const count = (wanted: Role): number => found.filter(({ role }) => role === wanted).length;
  return {
    things: found.flatMap(({ role }) => (typeof role === 'object' && 'asks' in role ? role.asks : [])),
    asked: found.flatMap(({ role }) =>
      typeof role === 'object' && 'question' in role ? (role.question ?? []) : [],
    ),
    posts: count('post'),
    duties: count('duty'),
    wards: count('ward'),
    bodies: found.flatMap((each) => (each.role === 'body' ? each.words : [])),
    isComplete,
  };
}

/** The role of a word that goes on with what is before it: `Phường Mẫu`, `tổ dân phố 5`, `số 12`. */
function roleAfter(before: Role | undefined, { text }: TypedWord): Role | undefined {
  const named = before === 'body' || before === 'ward';
  if (/^\d{1,3}$/.test(text)) return named || before === 'between' ? before : undefined;
  return named && /^\p{Lu}\p{Ll}*$/u.test(text) ? before : undefined;
}

const roleOfName = (name: string): 'ward' | 'body' =>
  /^(?:phuong|xa|dac khu) /.test(foldLetters(name)) ? 'ward' : 'body';
