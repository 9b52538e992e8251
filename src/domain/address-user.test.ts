import { expect, it } from 'vitest';
import { namesUser } from './address-user.ts';

it.each([
  ['https://ten:mat-khau@portal.example/', true],
  ['https://ten@portal.example/', true],
  ['https://:mat-khau@portal.example/', true],
  ['HTTPS://ten:mat-khau@portal.example', true],
  [' https://ten:mat-khau@portal.example', true],
  ['https:ten:mat-khau@portal.example', true],
  ['https:/ten:mat-khau@portal.example', true],
  [String.raw`https:\\ten:mat-khau@portal.example`, true],
  ['ht\ntps://ten:mat-khau@portal.example', true],
  ['ftp://ten:mat-khau@tep.example/a', true],
  ['ssh://git@git.example/a/b', true],
  ['//ten:mat-khau@portal.example/', true],
  ['https://portal.example/@ten', false],
  ['https://portal.example/?thu=a@b.example', false],
  ['https://portal.example#a@b', false],
  ['mailto:ubnd@portal.example', false],
  ['../2026/a@b.md', false],
  ['ubnd/cong', false],
])('%s names a user: %s', (address, names) => expect(namesUser(address)).toBe(names));
