import type { z } from 'zod';
import { once } from '../../cache/memory.ts';
import { schemas } from '../../domain/schema/document.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import type { Path } from '../yaml/yaml.ts';

/** A schema without its wrappers (optional, default): its keys, or the schema of its items or values. */
export interface SchemaShape {
  element?: unknown;
  valueType?: unknown;
  shape?: Record<string, unknown>;
}

/** The keys that a value at a path may have; empty if the value is not a map with fixed keys. */
export const knownKeys = (schema: z.ZodType, path: Path): string[] =>
  Object.keys(shapeAt(schema, path)?.shape ?? {});

/** The schema at a path; undefined if the path leads to no schema. */
export function shapeAt(schema: z.ZodType, path: Path): SchemaShape | undefined {
  let at: unknown = schema;
  for (const part of path)
    at =
      typeof part === 'number' ? unwrap(at)?.element : (unwrap(at)?.shape?.[part] ?? unwrap(at)?.valueType);
  return unwrap(at);
}

/** The Vietnamese term in the `meta` of a schema: `Ngày đăng`. */
export const termOf = (schema: unknown): string | undefined =>
  (schema as { meta?: () => { title?: string } | undefined } | undefined)?.meta?.()?.title;

/** All keys of front matter and ward.yaml at any depth, each with a term; for texts that are no valid YAML. */
export const everyKey = once((): ReadonlyMap<string, string | undefined> => {
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
  return keys;
});

function unwrap(schema: unknown): SchemaShape | undefined {
  let at = schema as { def?: { innerType?: unknown } } | undefined;
  while (at?.def?.innerType) at = at.def.innerType as typeof at;
  return at as SchemaShape | undefined;
}
