import { once } from '../../cache/memory.ts';
import { factNamed, saw, trace } from '../../cache/trace.ts';
import type { Portal, Subject } from '../model.ts';

/** The lists of subjects of a portal. */
export const subjectLists = ['fields', 'topics', 'units'] as const;
type SubjectList = (typeof subjectLists)[number];

/** The properties of a portal that are facts of their own; its `id` never changes. */
const properties = [
  ...['ward', 'references', 'now', 'today', 'documents', 'directives', 'plans', 'news', 'withdrawn', 'pages'],
  ...['fields', 'topics', 'units', 'tasks', 'moved'],
] as const;

/** A portal that notes what is read of it. Its tasks are gathered at their first use. */
export function tracedPortal(parts: Omit<Portal, 'tasks'>): Portal {
  // Whoever asks first has not read more than the others.
  const tasks = once(() => trace(() => parts.documents.flatMap(({ given }) => given)).value);
  const subjects = subjectLists.map((list) => [list, parts[list].map((each) => tracedSubject(list, each))]);
  const whole: Record<string, unknown> = { ...parts, ...Object.fromEntries(subjects) };
  const portal = { id: parts.id };
  for (const name of properties) {
    const fact = factNamed('portal', name);
    Object.defineProperty(portal, name, {
      enumerable: true,
      get: () => (saw(fact), name === 'tasks' ? tasks() : whole[name]),
    });
  }
  return portal as Portal;
}

function tracedSubject(list: SubjectList, { documents, ...named }: Subject): Subject {
  const fact = factNamed('subject', list, named.id);
  return {
    ...named,
    get documents() {
      saw(fact);
      return documents;
    },
  };
}
