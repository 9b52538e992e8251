import { describe, expect, it } from 'vitest';
import { afterPlaces, namedAfter } from '../../language/work/names.ts';
import { readUnitPhrase } from './names/unit-phrase.ts';

const phraseOf = (text: string) => readUnitPhrase(text, () => false, true, true);
const rows = (list: Readonly<Record<string, string>>) => Object.entries(list);

describe('the words inside names of bodies', () => {
  it.each(rows(namedAfter))('after “%s” a verb is part of the name: “%s”', (_, name) => {
    expect(phraseOf(`Trạm Sen Hồng và ${name} dọn chợ`)?.name).toBe(`Trạm Sen Hồng và ${name}`);
  });

  it.each(rows(afterPlaces))('after a place the word “%s” is no work: “%s”', (word, name) => {
    expect(phraseOf(`${name} nhặt rác`)?.rest ?? '').not.toMatch(new RegExp(`^${word}(?!\\p{L})`, 'u'));
  });
});
