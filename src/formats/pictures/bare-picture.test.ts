import { crc32 } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { barePicture } from './bare-picture.ts';
import { exifOf, orientationIn } from './orientation.ts';

/** What a camera and its programs note, each at its own place. */
const secret = 'Nguyễn Văn Máy Ảnh 20.8449 N';
const isIn = (bytes: Uint8Array, text = secret): boolean => Buffer.from(bytes).includes(text);

const scene = createCanvas(24, 12);
scene.getContext('2d').fillRect(0, 0, 8, 4);

/** EXIF that turns the picture, and notes a place behind what it says. */
const exif = (orientation: number): Buffer => Buffer.concat([exifOf(orientation), Buffer.from(secret)]);

const segment = (marker: number, head: string, content: Buffer | string): Buffer => {
  const body = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(content)]);
  const bytes = Buffer.concat([Buffer.from([0xff, marker, 0, 0]), body]);
  bytes.writeUInt16BE(body.length + 2, 2);
  return bytes;
};

function jpeg(orientation: number): Buffer {
  const plain = scene.toBuffer('image/jpeg');
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, 'Exif\0\0', exif(orientation)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', `<x:xmpmeta>${secret}</x:xmpmeta>`),
    segment(0xed, 'Photoshop 3.0\0', secret),
    segment(0xe2, 'MPF\0', secret),
    segment(0xfe, '', secret),
    plain.subarray(2),
    Buffer.from(`SEFT${secret}`),
  ]);
}

const pngChunk = (name: string, content: Buffer | string): Buffer => {
  const named = Buffer.concat([Buffer.from(name), Buffer.from(content)]);
  const bytes = Buffer.concat([Buffer.alloc(4), named, Buffer.alloc(4)]);
  bytes.writeUInt32BE(named.length - 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
};

function png(orientation: number): Buffer {
  const plain = scene.toBuffer('image/png');
  return Buffer.concat([
    plain.subarray(0, 33),
    pngChunk('eXIf', exif(orientation)),
    pngChunk('tEXt', `Author\0${secret}`),
    pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${secret}`),
    pngChunk('prVt', secret),
    plain.subarray(33),
    Buffer.from(secret),
  ]);
}

const riffChunk = (name: string, content: Buffer | string): Buffer => {
  const body = Buffer.from(content);
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};

function webp(orientation: number): Buffer {
  const pixels = scene.toBuffer('image/webp').subarray(12);
  const isExtended = pixels.toString('latin1', 0, 4) === 'VP8X';
  const extended = Buffer.from(isExtended ? pixels.subarray(0, 18) : riffChunk('VP8X', Buffer.alloc(10)));
  extended[8] = extended[8]! | 0x0c;
  extended.writeUIntLE(23, 12, 3);
  extended.writeUIntLE(11, 15, 3);
  return Buffer.concat([
    riffChunk(
      'RIFF',
      Buffer.concat([
        Buffer.from('WEBP'),
        extended,
        isExtended ? pixels.subarray(18) : pixels,
        riffChunk('EXIF', exif(orientation)),
        riffChunk('XMP ', secret),
        riffChunk('note', secret),
      ]),
    ),
    Buffer.from(secret),
  ]);
}

async function pixelsOf(bytes: Uint8Array) {
  const image = await loadImage(Buffer.from(bytes));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return { width: image.width, height: image.height, data: Buffer.from(canvas.data()).toString('base64') };
}

/** How a picture is to be turned, by the only EXIF that is in it. */
function orientationOf(bytes: Uint8Array): number {
  const all = Buffer.from(bytes);
  const at = all.indexOf('MM\0*');
  return at < 0 ? 1 : orientationIn(all.subarray(at));
}

describe.each([
  ['JPEG', jpeg],
  ['PNG', png],
  ['WebP', webp],
] as const)('a bare %s', (_, made) => {
  it.each([1, 6, 8])('has no note, and the pixels and orientation %s of before', async (orientation) => {
    const before = made(orientation);
    expect(isIn(before)).toBe(true);
    const bare = barePicture(before);
    expect(isIn(bare)).toBe(false);
    expect(isIn(bare, secret.slice(0, 6))).toBe(false);
    expect(orientationOf(bare)).toBe(orientation);
    expect(await pixelsOf(bare)).toEqual(await pixelsOf(before));
  });

  it('stays as it is', () => {
    const bare = barePicture(made(6));
    expect(Buffer.from(barePicture(bare)).equals(bare)).toBe(true);
  });

  it('is made of whatever bytes, in a moment', () => {
    const whole = made(6);
    for (let length = 0; length < whole.length; length += 7)
      expect(isIn(barePicture(whole.subarray(0, length)))).toBe(false);
    const broken = Buffer.concat([whole.subarray(0, 40), Buffer.alloc(1_000_000, 0xff)]);
    const started = performance.now();
    barePicture(broken);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a JPEG', () => {
  it('keeps its colours, each scan, and the numbers between them', () => {
    const plain = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, 'JFIF\0', Buffer.alloc(9)),
      segment(0xe2, 'ICC_PROFILE\0', 'sRGB'),
      segment(0xee, 'Adobe', Buffer.alloc(7)),
      segment(0xda, '', 'a'),
      Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]),
      segment(0xc4, '', 'b'),
      segment(0xda, '', 'c'),
      Buffer.from([4, 0xff, 0xd9]),
    ]);
    expect(Buffer.from(barePicture(plain)).equals(plain)).toBe(true);
  });

  it('has no note between two scans', () => {
    const noted = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xda, '', 'a'),
      Buffer.from([1]),
      segment(0xfe, '', secret),
      segment(0xda, '', 'c'),
      Buffer.from([4, 0xff, 0xd9]),
    ]);
    expect(isIn(barePicture(noted))).toBe(false);
  });
});

it('leaves what is no picture as it is', () => {
  const other = Buffer.from(`%PDF-1.4 ${secret}`);
  expect(barePicture(other)).toBe(other);
});
