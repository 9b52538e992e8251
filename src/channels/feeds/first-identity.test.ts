import { expect, it } from 'vitest';
import { portalOf } from '../fixtures/portal.ts';
import { firstIdentityOf } from './first-identity.ts';

const moved = 'https://cu.example/x/';
const merged = { url: 'https://cu.example/ba/', ward: 'ba', below: 'phuong-ba' };

it.each([
  ['of a portal that never moved', [], { id: '2026/x' }, 'phuong-mau', '2026/x'],
  ['of a portal at a new address', [moved], { id: '2026/x' }, 'phuong-mau', '2026/x'],
  ['in a folder with a new name', [{ url: moved, ward: 'mau' }], { id: '2026/x' }, 'mau', '2026/x'],
  ['of a ward that was merged', [merged], { id: 'phuong-ba/2026/x' }, 'ba', '2026/x'],
  ['of the other ward', [merged], { id: '2026/x' }, 'phuong-mau', '2026/x'],
  [
    'moved within a ward that was merged',
    [merged],
    { id: 'phuong-ba/2026/y', formerly: ['phuong-ba/2026/x'] },
    'ba',
    '2026/x',
  ],
  ['moved out of it', [merged], { id: '2027/y', formerly: ['phuong-ba/2026/x'] }, 'ba', '2026/x'],
  ['with both', [{ url: moved, ward: 'mau' }, merged], { id: 'phuong-ba/x' }, 'ba', 'x'],
])('the first identity of a document %s', (_, movedFrom, example, ward, id) => {
  const portal = portalOf({ directives: [example] }, { movedFrom });
  expect(firstIdentityOf(portal.directives[0]!, portal)).toEqual({ ward, id });
});
