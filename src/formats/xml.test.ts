import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '../language/markup.ts';
import { decodeXml, readXml } from './xml.ts';

/** The parts of an XML text, one a line, as its handlers get them. */
function partsOf(xml: string, lenient = false): string[] {
  const parts: string[] = [];
  readXml(
    xml,
    {
      open: ({ prefix, name, attribute }) =>
        void parts.push(`open ${prefix}|${name} ${attribute('val') ?? ''}`.trim()),
      close: (name) => void parts.push(`close ${name}`),
      text: (text) => void parts.push(`text ${text}`),
    },
    { lenient },
  );
  return parts;
}

describe('the parts of an XML text', () => {
  it.each<[string, string, string[]]>([
    ['text', '<a>x</a>', ['open |a', 'text x', 'close a']],
    ['CDATA', '<a><![CDATA[x < y & z]]></a>', ['open |a', 'text x < y & z', 'close a']],
    ['single quotes', '<a val=\'x > "y"\'/>', ['open |a x > "y"', 'close a']],
    ['entities', '<a val="M&#7852;T">M&#x1EAC;T &amp; &lt;</a>', ['open |a MẬT', 'text MẬT & <', 'close a']],
    ['prefixes', '<w:a w:val="x"></w:a>', ['open w|a x', 'close a']],
    ['a prefixed attribute beside a bare one', '<w:a w:val="x" val="y"/>', ['open w|a y', 'close a']],
    ['a comment', '<a>x<!-- > y -->z</a>', ['open |a', 'text x', 'text z', 'close a']],
  ])('%s', (_, xml, parts) => expect(partsOf(xml)).toEqual(parts));

  it('places behind the tags', () => {
    const xml = '<a><b/>đ</a>';
    const places: string[] = [];
    readXml(xml, {
      open: (_, position) => void places.push(xml.slice(0, position)),
      close: (_, position) => void places.push(xml.slice(0, position)),
    });
    expect(places).toEqual(['<a>', '<a><b/>', '<a><b/>', xml]);
  });

  it.each([
    ['an element that is not closed', '<a><b></a>'],
    ['an entity without a declaration', '<a>&x;</a>'],
    ['nothing', ''],
    ['half a file', '<a>x'],
    ['text behind the end', '<a/>x'],
  ])('throws for %s', (_, xml) => expect(() => partsOf(xml)).toThrow('malformed'));

  it.each([true, false])('throws for a document type declaration, lenient: %s', (lenient) =>
    expect(() => partsOf('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', lenient)).toThrow('doctype'),
  );

  it('leniently, reads on behind an element that is not closed', () =>
    expect(partsOf('<a>x<br>y</a>', true)).toContain('text y'));
});

it.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from('<a>MẬT</a>')],
  ['UTF-16 with its mark', Buffer.from('\ufeff<a>MẬT</a>', 'utf16le')],
  ['UTF-16, big end first, with its mark', Buffer.from('\ufeff<a>MẬT</a>', 'utf16le').swap16()],
  ['UTF-16 without its mark', Buffer.from('<a>MẬT</a>', 'utf16le')],
])('decodes %s', (_, bytes) => expect(decodeXml(bytes)).toBe('<a>MẬT</a>'));

it('escapes what XML takes for its own', () =>
  expect(partsOf(`<a val="${escapeMarkup('<"&>')}"/>`)).toEqual(['open |a <"&>', 'close a']));
