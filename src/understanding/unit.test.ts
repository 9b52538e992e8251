import { describe, expect, it } from 'vitest';
import { readUnitPhrase } from './tasks/names/unit-phrase.ts';
import type { Unit } from './unit.ts';
import { unitFinder, unitKey } from './unit.ts';

const units: Unit[] = [
  { id: 'kinh-te', name: 'Phòng Kinh tế, Hạ tầng và Đô thị phường', aliases: [] },
  { id: 'van-hoa', name: 'Phòng Văn hóa - Xã hội phường', aliases: ['VHXH'] },
  { id: 'van-phong', name: 'Văn phòng HĐND và UBND phường', aliases: [] },
  { id: 'cong-an', name: 'Công an phường', aliases: ['CAP'] },
  { id: 'quan-su', name: 'Ban CHQS phường', aliases: [] },
  { id: 'to-dan-pho', name: 'Các tổ dân phố', aliases: [] },
];
const finder = unitFinder(units);
const everyone = ['kinh-te', 'van-hoa', 'van-phong', 'cong-an', 'quan-su'];

describe('the units that a name means', () => {
  it.each<[name: string, ids: string[]]>([
    ['Phòng Kinh tế, Hạ tầng và Đô thị phường', ['kinh-te']],
    ['phòng Kinh tế - Hạ tầng - Đô thị', ['kinh-te']],
    ['Phòng Văn hoá – Xã hội', ['van-hoa']],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường', ['van-phong']],
    ['Công an phường, Ban Chỉ huy Quân sự phường', ['cong-an', 'quan-su']],
    ['Các phòng, đơn vị', everyone],
    ['các phòng, các đơn vị thuộc phường', everyone],
    ['Thủ trưởng các cơ quan, đơn vị, các tổ dân phố', [...everyone, 'to-dan-pho']],
    ['CAP', ['cong-an']],
    ['Đảng ủy các cấp', []],
    ['các cơ quan báo chí', []],
    ['Trạm Y tế phường', []],
  ])('%s', (name, ids) => {
    expect(finder.units(name)).toEqual(ids);
  });
});

// prettier-ignore
it.each([
  'Các phòng', 'Các cơ quan', 'Các đơn vị', 'Các ban', 'Phòng', 'Thủ trưởng các phòng', 'Trưởng các phòng', 'Các phòng, ban', 'Các phòng, ngành', 'Các phòng, cơ quan',
  'Các phòng, các đơn vị', 'Các phòng, đoàn thể', 'Các phòng, bộ phận', 'Các phòng chuyên môn', 'Các phòng có liên quan', 'Các phòng liên quan', 'Các đơn vị trực thuộc',
  'Các đơn vị trên địa bàn', 'Các đơn vị của UBND', 'Các ban của HĐND', 'Các đơn vị thuộc phường', 'Các phòng thuộc xã', 'Các phòng và tổ chức Sen', 'Các phòng và đoàn thể Sen',
  'Các phòng và trường Sen', 'Các phòng và cá nhân', 'Các phòng và cán bộ', 'Các phòng và khu phố',
])('“%s” means every unit', (name) => expect(finder.units(name).filter((id) => id !== 'to-dan-pho')).toEqual(everyone));

it.each(['Các phòng họp', 'Các trường', 'Mái che các phòng', 'Phòng họp', 'Tổ chức các phòng'])(
  '“%s” means none',
  (name) => expect(finder.units(name)).toEqual([]),
);

it.each([
  ['Ủy ban nhân dân phường', 'ubnd'],
  ['UBND xã', 'ubnd'],
  ['Hội đồng nhân dân xã', 'hdnd'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'mttq'],
  ['UB MTTQ VN phường', 'mttq'],
  ['UBMTTQ phường', 'mttq'],
  ['Mặt trận Tổ quốc xã', 'mttq'],
  ['Ban Chỉ huy Quân sự phường', 'bchqs'],
  ['Ban CHQS xã', 'bchqs'],
  ['BCHQS', 'bchqs'],
  ['Phòng Văn hóa và Xã hội', 'phong van hoa xa hoi'],
  ['Trạm của xã', 'tram'],
  ['Tổ thuộc phường Sen', 'to phuong sen'],
])('the key of “%s” is “%s”', (name, key) => expect(unitKey(name)).toBe(key));

it('an abbreviation is found only in capitals, and a name only as whole words', () => {
  expect(finder.units('cấp xã cap')).toEqual([]);
  expect(finder.units('Công ann phường')).toEqual([]);
  expect(finder.isKnown('Công an')).toBe(true);
  expect(finder.isKnown('Công')).toBe(false);
});

it.each<[name: string, ids: string[]]>([
  ['Công an phường; VHXH', ['van-hoa', 'cong-an']],
  ['Các phòng, đơn vị liên quan', []],
  ['Công an phường và các đơn vị liên quan', ['cong-an']],
])('the units that %s names', (name, ids) => {
  expect(finder.named(name)).toEqual(ids);
});

describe('the unit that a text begins with', () => {
  it.each<[text: string, name: string | undefined, commanded: boolean]>([
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội', false],
    [
      'Phòng Kinh tế, hạ tầng và Đô thị phường chủ trì lập kế hoạch',
      'Phòng Kinh tế, hạ tầng và Đô thị phường',
      true,
    ],
    ['Sở Xây dựng có trách nhiệm hướng dẫn', 'Sở Xây dựng', true],
    ['Ban xây dựng Đảng, Ủy ban kiểm tra Đảng ủy', 'Ban xây dựng Đảng, Ủy ban kiểm tra Đảng ủy', false],
    ['Sở Nông nghiệp (Cơ quan thường trực): Theo dõi mưa, lũ', 'Sở Nông nghiệp', false],
    ['Các Sở: Tài chính, Y tế chịu trách nhiệm bố trí vốn', 'Các Sở: Tài chính, Y tế', true],
    ['các tổ chức chính trị - xã hội phối hợp vận động', 'các tổ chức chính trị - xã hội', true],
    ['Công an phường nhặt vỏ đạn cũ ở bãi sông', 'Công an phường', true],
    ['Trưởng phòng thuộc Sở được bố trí cho thuê nhà', undefined, false],
    ['Báo cáo kết quả thực hiện', undefined, false],
    ['Phòng, chống dịch bệnh', undefined, false],
    ['Ban hành quy chế', undefined, false],
  ])('%s', (text, name, commanded) => {
    const phrase = readUnitPhrase(text, finder.isKnown, /^\p{Ll}/u.test(text));
    expect([phrase?.name, phrase?.commanded ?? false]).toEqual([name, commanded]);
  });
});
