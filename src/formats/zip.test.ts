import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip, writeZip } from './zip.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const one = (content: Uint8Array): Buffer => Buffer.from(writeZip(new Map([['a.xml', content]])));
const directoryOf = (zip: Buffer): number => zip.indexOf(Buffer.from('504b0102', 'hex'));

/** A package of one deflated file, whose directory claims another size. */
function lying(content: Uint8Array, claimed: number): Buffer {
  const zip = one(new Uint8Array(deflateRawSync(content)));
  zip.writeUInt16LE(8, directoryOf(zip) + 10);
  zip.writeUInt32LE(claimed, directoryOf(zip) + 24);
  return zip;
}

function changed(zip: Buffer, change: (zip: Buffer, directory: number) => void): Buffer {
  const copy = Buffer.from(zip);
  change(copy, directoryOf(copy));
  return copy;
}

/** `a.xml` and `b.xml`, the second renamed to the first. */
function twice(): Buffer {
  const zip = Buffer.from(
    writeZip(
      new Map([
        ['a.xml', text('clean')],
        ['b.xml', text('stamped')],
      ]),
    ),
  );
  for (let at = zip.indexOf('b.xml'); at >= 0; at = zip.indexOf('b.xml')) zip.write('a.xml', at);
  return zip;
}

describe('a ZIP package', () => {
  it('is read as it was written, folders left out', () => {
    const files = new Map([
      ['word/document.xml', text('văn bản')],
      ['thư mục/tệp.txt', text('')],
      ['__proto__', text('x')],
    ]);
    const found = readZip(writeZip(new Map([...files, ['word/', text('')]])));
    expect([...found].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['word/document.xml', 'văn bản'],
      ['thư mục/tệp.txt', ''],
      ['__proto__', 'x'],
    ]);
  });

  it('is read compressed', () => {
    const long = strToU8('đoạn văn '.repeat(50_000));
    const files = readZip(zipSync({ a: [long, { level: 9 }], b: [long, { level: 0 }] }));
    expect([files.get('a')!, files.get('b')!].map((content) => Buffer.compare(content, long))).toEqual([
      0, 0,
    ]);
  });

  it('is written with the same bytes every time', () => expect(one(text('x'))).toEqual(one(text('x'))));

  it('is read in full where its directory claims less', () =>
    expect(Buffer.from(readZip(lying(text('<a>MẬT</a>'), 3)).get('a.xml')!).toString()).toBe('<a>MẬT</a>'));
});

describe('refuses a ZIP package', () => {
  const big = Buffer.alloc(200_000_000);

  it.each<[string, Buffer, RegExp]>([
    ['that says how far it grows', lying(big, big.length), /phình quá lớn/],
    ['that claims to stay small and grows beyond 100 MB', lying(big, 10), /phình quá lớn/],
    ['that grows beyond 100 times its size', lying(Buffer.alloc(100_000), 10), /phình quá lớn/],
    ['that is encrypted', changed(one(text('x')), (zip, at) => zip.writeUInt16LE(1, at + 8)), /mật khẩu/],
    [
      'with half of its data',
      changed(lying(text('x'.repeat(99)), 99), (zip, at) => zip.writeUInt32LE(4, at + 20)),
      /tệp hỏng/,
    ],
    [
      'without its data',
      changed(lying(text('x'), 1), (zip, at) => zip.writeUInt32LE(0, at + 20)),
      /tệp hỏng/,
    ],
    [
      'with more data than there is',
      changed(one(text('x')), (zip, at) => zip.writeUInt32LE(9999, at + 20)),
      /tệp hỏng/,
    ],
    [
      'whose entry is somewhere else',
      changed(one(text('x')), (zip, at) => zip.writeUInt32LE(3, at + 42)),
      /tệp hỏng/,
    ],
    [
      'packed in a way that nobody knows',
      changed(one(text('x')), (zip, at) => zip.writeUInt16LE(99, at + 10)),
      /tệp hỏng/,
    ],
    ['whose directory is damaged', changed(one(text('x')), (zip, at) => zip.writeUInt8(0, at)), /tệp hỏng/],
    ['without a directory', one(text('x')).subarray(0, 40), /tệp hỏng/],
    ['with two files of one name', twice(), /tệp hỏng/],
  ])('%s', (_, zip, sentence) => expect(() => readZip(zip)).toThrow(sentence));
});
