import { describe, expect, it } from 'vitest';
import { officeText } from './office-text.ts';
import { writeZip } from './zip.ts';

const lines = (name: string, xml: string): string[] =>
  officeText(writeZip(new Map([[name, new TextEncoder().encode(xml)]])));
const word = (body: string): string[] =>
  lines('word/document.xml', `<w:document xmlns:w="x" xmlns:v="y"><w:body>${body}</w:body></w:document>`);

describe('the lines of an office file', () => {
  it.each<[string, string[], string[]]>([
    [
      'paragraphs',
      word('<w:p><w:r><w:t>Một</w:t></w:r></w:p><w:p><w:r><w:t>hai</w:t></w:r></w:p>'),
      ['Một', 'hai'],
    ],
    ['runs of one paragraph', word('<w:p><w:t>M</w:t><w:t>ẬT</w:t></w:p>'), ['MẬT']],
    [
      'a broken line, a tab',
      word('<w:p><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:p>'),
      ['a', 'b\tc'],
    ],
    ['CDATA', word('<w:p><w:t><![CDATA[MẬT]]></w:t></w:p>'), ['MẬT']],
    ['CDATA with marks in it', word('<w:p><w:t><![CDATA[a > b < MẬT]]></w:t></w:p>'), ['a > b < MẬT']],
    ['entities', word('<w:p><w:t>M&#7852;T &amp; M&#x1EAC;T</w:t></w:p>'), ['MẬT & MẬT']],
    ['a watermark', word('<w:p><v:textpath string="MẬT"/></w:p>'), ['MẬT']],
    ['a watermark in single quotes', word("<w:p><v:textpath style='a>b' string='MẬT'/></w:p>"), ['MẬT']],
    ['a “>” in an attribute', word('<w:p w:note="a > MẬT"><w:t>x</w:t></w:p>'), ['x']],
    [
      'other prefixes, or no prefix',
      [
        ...lines(
          'word/document.xml',
          '<ns0:document xmlns:ns0="x"><ns0:p>a</ns0:p><ns0:p>b</ns0:p></ns0:document>',
        ),
        ...lines('content.xml', '<d><p>c</p><h>d</h></d>'),
      ],
      ['a', 'b', 'c', 'd'],
    ],
    [
      'cells of Excel',
      lines('xl/sharedStrings.xml', '<sst><si><t>a</t></si><si><t>b</t></si></sst>'),
      ['a', 'b'],
    ],
    [
      'properties',
      lines(
        'docProps/core.xml',
        '<c:p xmlns:c="x" xmlns:d="y"><d:title>MẬT</d:title><d:creator>An</d:creator></c:p>',
      ),
      ['MẬT', 'An'],
    ],
    [
      'VML as Excel writes it',
      lines('xl/drawings/vmlDrawing1.vml', '<xml><div>a<br>MẬT</div></xml>'),
      ['a', 'MẬT'],
    ],
    ['parts that nobody sees', lines('word/fontTable.xml', '<a>MẬT</a>'), []],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it('of a part in UTF-16', () => {
    const xml = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a><p>MẬT</p></a>', 'utf16le');
    expect(officeText(writeZip(new Map([['word/document.xml', xml]])))).toEqual(['MẬT']);
  });

  it.each(['<a><p>x</a>', '<a>&own;</a>', '<!DOCTYPE a [<!ENTITY own "MẬT">]><a>&own;</a>', '<a><p>MẬT'])(
    'never passes a damaged part as clean: %s',
    (xml) => expect(() => lines('word/document.xml', xml)).toThrow('XML'),
  );
});
