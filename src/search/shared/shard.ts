/** A language tag for private use: Pagefind takes the text for Vietnamese, and its names begin with the tag. */
const tag = 'vi-x-';

/**
 * The language tag of a shard. The names of Pagefind's files and its ids of pages begin with it: `vi-x-4k2q_1b955e8`. So
 * all shards are in one folder, and an id tells its shard.
 * @param shard the name of the shard: at most eight small letters and digits, as in every part of a language tag
 */
export const shardLanguage = (shard: string): string => tag + shard;

/** The name of the shard that has the page with an id: `vi-x-4k2q_1b955e8` → `4k2q`. */
export const shardOf = (id: string): string => id.slice(tag.length, id.indexOf('_'));

/** The part of an id that is unique in its shard. */
export const shortId = (id: string): string => id.slice(id.indexOf('_') + 1);

/** Undoes `shortId`. */
export const longId = (shard: string, short: string): string => `${shardLanguage(shard)}_${short}`;
