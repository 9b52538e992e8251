import { expect, it } from 'vitest';
import { wardsFolder } from './wards-folder.ts';

it.each([
  ['content', { root: 'cong', content: 'content' }],
  ['content/', { root: 'cong', content: 'content' }],
  ['nội dung/phường', { root: 'cong', content: 'nội dung/phường' }],
  ['/srv/cong/content', { root: 'cong', content: 'content' }],
  ['/kho/thử/content', { root: 'thử', content: 'content' }],
  ['../kho/content', { root: 'kho', content: 'content' }],
])('the folder of the wards %s is picked as %o', (contentDir, place) => {
  expect(wardsFolder(contentDir, '/srv/cong')).toEqual(place);
});
