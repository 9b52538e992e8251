import { shortDigest } from '../../cache/digest.ts';
import { LinkedDocument } from './linked-document.ts';
import { LinkedTask } from './linked-task.ts';

/**
 * A value as a text: the same text, the same value. A document of the portal is its ref, and a task its
 * place in a document, because whoever shows them reads their facts. Functions count as equal: their code belongs to the version of the generator.
 */
export function asText(value: unknown): string {
  if (value instanceof LinkedDocument) return `@${value.ref}`;
  if (value instanceof LinkedTask) return value.name;
  if (value === null || typeof value !== 'object')
    return typeof value === 'function' ? 'f' : (JSON.stringify(value) ?? 'u');
  if (Array.isArray(value)) return `[${value.map(asText).join()}]`;
  if (value instanceof Map || value instanceof Set) return `{${asText([...value])}}`;
  const known = digests.get(value);
  if (known !== undefined) return known;
  const entries = Object.entries(value).map(([key, item]) => `${key}:${asText(item)}`);
  const digest = `#${shortDigest(entries.join())}`;
  digests.set(value, digest);
  return digest;
}

/** A task is in many lists: what it says becomes a text once. */
const digests = new WeakMap<object, string>();
