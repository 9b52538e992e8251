import { describe, expect, it } from 'vitest';
import { sha256 } from '../cache/digest.ts';
import type { PortalManifest } from './manifest.ts';
import { manifestText, readManifest } from './manifest.ts';

const [a, b] = [sha256('a'), sha256('b')];

const manifest: PortalManifest = {
  ward: 'hoa-sen',
  date: '2026-05-05T07:30:00+07:00',
  generator: '0.2.0+1f2e',
  content: { digest: a },
  files: new Map([
    ['tep/Mẫu đơn "1".pdf', b],
    ['404.html', a],
    ['1', a],
  ]),
};

it('has one file in a line, in the order of their paths', () => {
  expect(manifestText({ ...manifest, kept: new Map(), packed: new Map([['404.html.br', b]]) })).toBe(`{
  "ward": "hoa-sen",
  "date": "2026-05-05T07:30:00+07:00",
  "generator": "0.2.0+1f2e",
  "content": {
    "digest": "${a}"
  },
  "files": {
    "1": "${a}",
    "404.html": "${a}",
    "tep/Mẫu đơn \\"1\\".pdf": "${b}"
  },
  "kept": {},
  "packed": {
    "404.html.br": "${b}"
  }
}
`);
});

describe('a manifest is read as it was written', () => {
  it.each<[string, Partial<PortalManifest>]>([
    ['of a build', {}],
    ['of a publication', { kept: new Map([['_astro/a.css', a]]), packed: new Map() }],
    ['with a commit', { content: { digest: a, commit: 'c0ffee', uncommitted: true } }],
  ])('%s', (_what, more) => {
    const text = manifestText({ ...manifest, ...more });
    const read = readManifest(text);
    expect(read && manifestText(read)).toBe(text);
  });
});

const text = manifestText(manifest);

describe('is no manifest', () => {
  it.each([
    ['nothing', ''],
    ['a text that was cut', text.slice(0, -2)],
    ['an empty object', '{}'],
    ['another order', text.replace(/( +"1".*\n)( +"404.*\n)/, '$2$1')],
    ['other white space', text.replace('  "files"', ' "files"')],
    ['a path that is there twice', text.replace(/( +"1": )"\w+(",\n)/, `$1"${b}$2$&`)],
    ['a digest of another form', text.replace(`"1": "${a}`, `"1": "${a.toUpperCase()}`)],
    ['a path that leads out', text.replace('"1"', '"../1"')],
    ['a path with an empty name', text.replace('"1"', '"/1"')],
    ['a path with another separator', text.replace('"1"', '"1\\\\2"')],
    ['a key that nobody knows', text.replace('"files"', '"more": 1,\n  "files"')],
  ])('%s', (_what, changed) => {
    expect(changed).not.toBe(text);
    expect(readManifest(changed)).toBeUndefined();
  });
});
