import { expect, test } from 'vitest';
import { isName, withoutRepeat } from './unknown-forms.ts';

test.each([
  ['ban chấp hành', 'họp ban ', 'chấp hành'],
  ['sở công thương', 'họp với sở ', 'công thương'],
  ['bộ công thương', 'họp với bộ ', 'công thương'],
  ['phòng văn hóa', 'họp với phòng ', 'văn hóa'],
  ['trạm y tế', 'ở trạm ', 'y tế'],
  ['hội cựu chiến binh', 'họp với hội ', 'cựu chiến binh'],
  ['đoàn thanh niên', 'họp với đoàn ', 'thanh niên'],
  ['tổ dân phố', 'họp ở tổ ', 'dân phố'],
  ['số điện thoại', 'ghi số ', 'điện thoại'],
  ['nhà văn hóa', 'ở nhà ', 'văn hóa'],
  ['khu công nghiệp', 'ở khu ', 'công nghiệp'],
  ['người có công', 'quà cho người ', 'có công'],
  ['ủy ban nhân dân', 'họp với ủy ', 'ban nhân dân'],
  ['cán bộ công chức', 'mời cán ', 'bộ công chức'],
  ['ứng dụng', 'mở ứng ', 'dụng'],
  ['thẻ bảo hiểm', 'mang thẻ ', 'bảo hiểm'],
  ['việc làm', 'tìm việc ', 'việc làm'],
  ['hộ kinh doanh', 'gặp hộ ', 'hộ kinh doanh'],
  ['căn cước công dân', 'thẻ căn cước ', 'công dân'],
  ['y tế', 'họp với y tế ', 'y tế'],
])('“%s” after “%s” is “%s”', (said, before, rest) => expect(withoutRepeat(said, before)).toBe(rest));

test.each([
  ['SAPA', true],
  ['APEC', true],
  ['UBKT', false],
  ['BTVAO', false],
  ['ĐAKA', false],
  ['ABO', false],
  ['SASASASASASASA', false],
])('whether “%s” is spoken like a name: %s', (written, like) => expect(isName(written)).toBe(like));
