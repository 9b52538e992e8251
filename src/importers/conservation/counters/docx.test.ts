import { expect, it } from 'vitest';
import { para, part, plain, run, wordFile } from '../../readers/docx/fixtures/word-file.ts';
import { textOfDocx } from './docx.ts';

const box = (text: string): string => `<wps:txbx><w:txbxContent>${plain(text)}</w:txbxContent></wps:txbx>`;
const choices = (first: string, second: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${first}</w:drawing></mc:Choice><mc:Fallback><w:pict>${second}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

it.each<[string, string, Record<string, string>, string]>([
  [
    'hidden and deleted text',
    para(`${run('a ')}${run('b ', '<w:vanish/>')}<w:del><w:r><w:delText>c</w:delText></w:r></w:del>`),
    {},
    'a b c',
  ],
  [
    'a text box once, behind its paragraph',
    para(run('a ') + choices(box('hộp'), `<v:shape>${box('hộp')}</v:shape>`) + run('b')),
    {},
    'a b hộp',
  ],
  [
    'the alternative for older programs, where the first shows nothing',
    para(choices('<wp:x/>', box('cũ'))),
    {},
    'cũ',
  ],
  [
    'what follows a set of alternatives',
    para(choices(box('x'), box('x')) + run('y')) + plain('z'),
    {},
    'y x z',
  ],
  ['WordArt', para('<w:r><w:pict><v:shape><v:textpath string="MẪU"/></v:shape></w:pict></w:r>'), {}, 'MẪU'],
  [
    'headers, footers, notes and comments',
    plain('a'),
    {
      'header1.xml': part('hdr', plain('b')),
      'footer2.xml': part('ftr', plain('c')),
      'footnotes.xml': part('footnotes', `<w:footnote>${plain('d')}</w:footnote>`),
      'comments.xml': part('comments', `<w:comment>${plain('e')}</w:comment>`),
    },
    'a b c d e',
  ],
  ['no instruction of a field', para('<w:r><w:instrText>PAGE</w:instrText></w:r>' + run('2')), {}, '2'],
])('%s', (_, body, parts, text) => {
  expect(textOfDocx(wordFile(body, parts)).split(/\s+/).filter(Boolean).join(' ')).toBe(text);
});
