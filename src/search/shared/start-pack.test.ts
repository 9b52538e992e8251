import { expect, it } from 'vitest';
import { readPack, writePack } from './start-pack.ts';

it('a pack gives back the list and each file, empty ones and ends of lines too', () => {
  const list = { digest: '1', shards: [{ name: 'phường', pages: 1, catalog: '2' }] };
  const files = new Map([
    ['a/b', new Uint8Array([1, 10, 0, 255])],
    ['trống', new Uint8Array()],
    ['c', new TextEncoder().encode('“đường”\n')],
  ]);
  expect(readPack(new Uint8Array(writePack({ list, files })))).toEqual({ list, files });
});
