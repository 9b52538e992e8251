import type { Tags } from 'yaml';

/** YAML by the core schema of 1.2 without its numbers, so `05`, `010` and `12:30` stay as written. */
export const yamlOptions = {
  schema: 'core',
  customTags: (tags: Tags) =>
    tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
  uniqueKeys: true,
  logLevel: 'error',
} as const;
