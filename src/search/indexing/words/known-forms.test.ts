import { expect, it } from 'vitest';
import { noOwnMeanings } from '../../shared/words/meanings-file.ts';
import { meaningsOfWard } from './known-forms.ts';

it.each<[string, string[], string, string[] | undefined]>([
  ['its pages have the short form', ['BHYT'], 'BHYT', ['bảo hiểm y tế']],
  ['its pages have the full form', ['bảo hiểm y tế'], 'BHYT', ['bảo hiểm y tế']],
  ['its pages join a list by “và”', ['phòng cháy và chữa cháy'], 'PCCC', ['phòng cháy và chữa cháy']],
  ['its pages have neither', ['UBND'], 'BHYT', undefined],
  ['one of several full forms is on its pages', ['KT', 'kinh tế'], 'KT', ['kinh tế']],
  ['it is only a way to read', ['AIDS', 'LED'], 'AIDS', undefined],
])('a ward knows what a short form is where %s', (_, said, short, full) => {
  const { forms } = meaningsOfWard(noOwnMeanings, new Set(said));
  expect(forms.find(([form]) => form === short)?.slice(1)).toEqual(full);
});

it.each<[string[], string[] | undefined]>([
  [['khai sinh'], ['khai sinh']],
  [
    ['khai sinh', 'đăng ký khai sinh'],
    ['đăng ký khai sinh', 'khai sinh'],
  ],
  [['tạm trú'], undefined],
])('a ward whose pages have %j knows “giấy khai sinh” as %j', (said, mean) => {
  const { daily } = meaningsOfWard(noOwnMeanings, new Set(said));
  expect(daily.find(([say]) => say === 'giấy khai sinh')?.slice(1)).toEqual(mean);
});
