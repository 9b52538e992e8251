import { describe, expect, it } from 'vitest';
import { bodyBeginnings, joiningInNames, noBodies, openNames, partsOfAbove } from './body-words.ts';
import { issuerOf as readIssuer } from './issuer.ts';

const above = 'ĐƠN VỊ HẢI AN';
const issuerOf = (lines: readonly string[], witness: string): string | undefined =>
  readIssuer(lines, witness)?.text;
const words = (name: string | undefined): string | undefined => name?.toLowerCase();

describe('the words of the names of bodies', () => {
  it.each(bodyBeginnings.listed)('“%s” begins a body below another: %s', (word, line) => {
    expect(bodyBeginnings.beginning(line)).toBe(word);
    const own = words(issuerOf([above, line], ''));
    expect(own?.startsWith(words(above)!)).toBe(false);
  });
  it.each(openNames)('“%s” goes on in the next line: %s', (name, rest) =>
    expect(words(issuerOf([name.toUpperCase(), rest], ''))?.replace('ubnd', 'ủy ban nhân dân')).toBe(
      `${name} ${words(rest)!}`.replace('ubnd', 'ủy ban nhân dân').replace('hđnd', 'hội đồng nhân dân'),
    ),
  );
  it.each(joiningInNames.listed)('“%s” goes on in the next line: %s', (_, line) =>
    expect(words(issuerOf([line, 'PHÒNG HOA SEN'], ''))).toBe(`${words(line)!} phòng hoa sen`),
  );
  it.each(partsOfAbove)('“%s” is a part of the body above: %s', (name, body) =>
    expect(words(issuerOf([body, name.toUpperCase()], ''))).toBe(`${name} ${words(body)!}`),
  );
  it.each(noBodies.listed)('“%s” is no body: %s', (_, line) =>
    expect(words(issuerOf(['BAN CHỈ ĐẠO HẢI AN', line], ''))).toBe(`ban chỉ đạo hải an ${words(line)!}`),
  );
});

describe('an issuer', () => {
  it.each([
    [['LIÊN ĐOÀN LAO ĐỘNG', 'THÀNH PHỐ HẢI AN', 'CÔNG ĐOÀN GIÁO DỤC'], 'công đoàn giáo dục'],
    [
      ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG TRUNG HỌC', 'PHỔ THÔNG HOA SEN'],
      'trường trung học phổ thông hoa sen',
    ],
    [
      ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN', 'TRUNG TÂM DỊCH VỤ', 'SỰ NGHIỆP CÔNG'],
      'trung tâm dịch vụ sự nghiệp công',
    ],
    [['ĐẢNG ỦY', 'ỦY BAN NHÂN DÂN XÃ HOA SEN'], 'đảng ủy ủy ban nhân dân xã hoa sen'],
  ])('of several lines: %j', (lines, name) => expect(words(issuerOf(lines, ''))).toBe(name));
});
