/**
 * A short form with one meaning, how it is read aloud, and a phrase that has it; a test reads the phrase. The words of a
 * name are written as in a name (`Ủy ban nhân dân`), those of a thing in small letters (`khu công nghiệp`).
 */
export type ShortForm = readonly [short: string, words: string, example: string];
