import type { z } from 'zod';
import { schemas } from '../../domain/schema/document.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import type { Path } from '../yaml/yaml.ts';

/** A key's schema with what wraps it (optional, default) taken off: its own keys, items or values. */
export interface Shape {
  element?: unknown;
  valueType?: unknown;
  shape?: Record<string, unknown>;
}

/** The keys that a value at a path may have; none where it is no map of fixed keys. */
export const knownKeys = (schema: z.ZodType, path: Path): string[] =>
  Object.keys(shapeAt(schema, path)?.shape ?? {});

/** The schema at a path; undefined where the path leads nowhere. */
export function shapeAt(schema: z.ZodType, path: Path): Shape | undefined {
  let at: unknown = schema;
  for (const part of path)
    at =
      typeof part === 'number' ? unwrap(at)?.element : (unwrap(at)?.shape?.[part] ?? unwrap(at)?.valueType);
  return unwrap(at);
}

/** The Vietnamese term that a key's schema carries: `Ngày đăng`. */
export const termOf = (schema: unknown): string | undefined =>
  (schema as { meta?: () => { title?: string } | undefined } | undefined)?.meta?.()?.title;

let every: ReadonlyMap<string, string | undefined> | undefined;

/** Every key that front matter or ward.yaml has anywhere, with a term of it, for texts that cannot be read as YAML. */
export function everyKey(): ReadonlyMap<string, string | undefined> {
  if (every) return every;
  const keys = new Map<string, string | undefined>();
  const collect = (schema: unknown): void => {
    const { shape = {}, element, valueType } = unwrap(schema) ?? {};
    for (const [key, value] of Object.entries(shape)) {
      keys.set(key, keys.get(key) ?? termOf(value));
      collect(value);
    }
    for (const inner of [element, valueType]) if (inner) collect(inner);
  };
  [...Object.values(schemas), wardSchema].forEach(collect);
  return (every = keys);
}

function unwrap(schema: unknown): Shape | undefined {
  let at = schema as { def?: { innerType?: unknown } } | undefined;
  while (at?.def?.innerType) at = at.def.innerType as typeof at;
  return at as Shape | undefined;
}
