import type { Tags } from 'yaml';

/** The core schema of YAML 1.2 without numbers: `05`, `010` and `12:30` are texts. */
export const yamlOptions = {
  schema: 'core',
  customTags: (tags: Tags) =>
    tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
  // It would look at each key beside all others of its map: `repeatedKeys` looks once.
  uniqueKeys: false,
  logLevel: 'error',
  // Each message would quote its line, which may be the whole text.
  prettyErrors: false,
} as const;
