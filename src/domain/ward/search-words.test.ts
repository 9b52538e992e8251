import { describe, expect, it } from 'vitest';
import { hasWords } from './search-words.ts';

describe('a search is in a text', () => {
  it.each<[search: string, text: string, found: boolean]>([
    ['rác', 'Lịch thu gom rác', true],
    ['rac tai che', 'Tái chế RÁC ở nhà', true],
    ['lịch tiêm', 'Lịch thu gom rác', false],
    ['đường', 'Sửa đương nhiên', true],
    ['cá', 'Các tổ dân phố', false],
    ['118/TB-UBND', 'Thông báo 118/TB-UBND', true],
    ['…', 'Lịch thu gom rác', false],
  ])('%s in %s: %s', (search, text, found) => expect(hasWords(search, text)).toBe(found));
});
