import { describe, expect, it } from 'vitest';
import { wordsOfPage } from './page-words.ts';

describe('the words of a page', () => {
  it.each([
    ['<p>Tiêm chủng, TIÊM nhắc</p>', ['tiêm', 'chủng', 'nhắc']],
    ['<p>đôn đốc</p>'.normalize('NFD'), ['đôn', 'đốc']],
    ['<li>rác</li><li>thải</li>', ['rác', 'thải']],
    ['<p>ngày 20/11/2026, số 45/QĐ-UBND, PC07</p>', ['ngày', 'số', 'qđ', 'ubnd', 'pc07']],
    ['<p>9a0f3c và abcdefghijklmnopqrstuvw</p>', ['và']],
    ['<p>A &#38; B &lt;i&gt;</p>', ['a', 'b', 'i']],
    ['', []],
  ])('%s', (html, words) => {
    expect([...wordsOfPage(html).words]).toEqual(words);
  });

  it.each<[string, string[], string[]]>([
    ['<h1>Lịch tiêm chủng</h1><p>Xin mời bà con</p>', [], ['lịch tiêm', 'tiêm chủng']],
    ['<h1>Đợt 2 năm nay</h1>', [], ['năm nay']],
    ['<h1>Rác</h1>', ['cắt nước', 'vòi'], ['cắt nước']],
    ['<p>không có tên</p>', [], []],
  ])('%s named %j has the pairs %j', (html, named, pairs) => {
    expect([...wordsOfPage(html, named).pairs]).toEqual(pairs);
  });

  it.each<[string, string[]]>([
    ['<p>Thẻ BHYT của trẻ</p>', ['BHYT']],
    ['<p>thẻ bảo hiểm y tế</p>', ['bảo hiểm y tế']],
    ['<p>BẢO HIỂM<br>Y TẾ</p>', ['bảo hiểm y tế']],
    ['<p>phòng cháy, chữa cháy</p>', ['phòng cháy, chữa cháy']],
    ['<p>ba, bhyt</p>', []],
    ['<p>bảo hiểm xe, y tế</p>', []],
  ])('%s says %j', (html, said) => {
    const found = wordsOfPage(html).said;
    expect(said.every((phrase) => found.has(phrase))).toBe(true);
    expect(found.has('BHYT') || found.has('bảo hiểm y tế')).toBe(
      /^(BHYT|bảo hiểm y tế)$/.test(said[0] ?? ''),
    );
  });
});
