import { describe, expect, it } from 'vitest';
import { carriedIn } from './carried.ts';
import type { CarriedKind } from './kinds.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const packageOf = (parts: Record<string, string>): Map<string, Uint8Array> =>
  new Map(Object.entries(parts).map(([name, part]) => [name, bytesOf(part)]));
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

describe('text that a style hides', () => {
  const styles = `<w:styles>${[
    '<w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:styleId="Con"><w:basedOn w:val="An"/></w:style>',
    '<w:style w:styleId="Hien"><w:basedOn w:val="An"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>',
    '<w:style w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>',
  ].join('')}</w:styles>`;
  const carried = (body: string): { kinds: CarriedKind[]; body: string } => {
    const files = packageOf({ 'word/styles.xml': styles, 'word/document.xml': body });
    const { kinds, changes } = carriedIn(files);
    return { kinds, body: textOf(changes.get('word/document.xml') ?? bytesOf(body)) };
  };
  const paragraph = (style: string, runs: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

  it.each<[string, string, string]>([
    ['of a run', `<w:p>${run('a')}${run('ẩn', '<w:rStyle w:val="An"/>')}</w:p>`, `<w:p>${run('a')}</w:p>`],
    [
      'of a paragraph',
      paragraph('An', `<w:hyperlink>${run('ẩn')}</w:hyperlink>`),
      paragraph('An', '<w:hyperlink></w:hyperlink>'),
    ],
    ['that goes on another', paragraph('Con', run('ẩn')), paragraph('Con', '')],
    [
      'but for a run that shows itself',
      paragraph('An', run('ẩn') + run('thấy', '<w:vanish w:val="0"/>')),
      paragraph('An', run('thấy', '<w:vanish w:val="0"/>')),
    ],
  ])('%s is taken out', (_what, body, clean) => {
    expect(carried(body)).toEqual({ kinds: ['hidden'], body: clean });
  });

  it.each(['Hien', 'Vong', 'Khac'])('is not that of the style %s', (style) => {
    const body = paragraph(style, run('thấy', `<w:rStyle w:val="${style}"/>`));
    expect(carried(body)).toEqual({ kinds: [], body });
  });
});

describe('an OpenDocument text', () => {
  const style = (name: string, display: string, more = ''): string =>
    `<style:style style:name="${name}"${more}>${display && `<style:text-properties text:display="${display}"/>`}</style:style>`;
  const own = [
    style('An', 'none'),
    style('Con', '', ' style:parent-style-name="Goc"'),
    style('Hien', 'true', ' style:parent-style-name="Goc"'),
  ].join('');
  const carried = (body: string): { kinds: CarriedKind[]; body: string } => {
    const content = (text: string): string =>
      `<o><office:automatic-styles>${own}</office:automatic-styles>${text}</o>`;
    const files = packageOf({ 'styles.xml': `<o>${style('Goc', 'none')}</o>`, 'content.xml': content(body) });
    const { kinds, changes } = carriedIn(files);
    const clean = textOf(changes.get('content.xml') ?? files.get('content.xml')!);
    return { kinds, body: clean.slice(content('').length - '</o>'.length, -'</o>'.length) };
  };
  const paragraph = (name: string, words: string): string =>
    `<text:p text:style-name="${name}">${words}</text:p>`;
  const span = (name: string, words: string): string =>
    `<text:span text:style-name="${name}">${words}</text:span>`;

  it.each<[string, string, string]>([
    ['words by their style', paragraph('Thuong', `a${span('An', 'ẩn')}`), paragraph('Thuong', 'a')],
    [
      'a paragraph by the style that its style goes on',
      `<text:p>a</text:p>${paragraph('Con', 'ẩn')}`,
      '<text:p>a</text:p>',
    ],
    [
      'a section',
      '<text:section text:display="none"><text:p>ẩn</text:p></text:section><text:p>a</text:p>',
      '<text:p>a</text:p>',
    ],
    [
      'a paragraph by a condition',
      '<text:p>ẩn<text:hidden-paragraph text:condition="x" text:is-hidden="true"/></text:p><text:p>a</text:p>',
      '<text:p>a</text:p>',
    ],
  ])('loses %s', (_what, body, clean) => {
    expect(carried(body)).toEqual({ kinds: ['hidden'], body: clean });
  });

  it.each([
    ['a style that shows its words again', paragraph('Hien', 'thấy')],
    [
      'a condition that does not hold',
      '<text:p>thấy<text:hidden-paragraph text:is-hidden="false"/></text:p>',
    ],
    ['a section', '<text:section text:name="An"><text:p>thấy</text:p></text:section>'],
  ])('keeps %s', (_what, body) => {
    expect(carried(body)).toEqual({ kinds: [], body });
  });
});

describe('slides', () => {
  const shape = (type: string, words: string): string =>
    `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody><a:p>${words}</a:p></p:txBody></p:sp>`;
  const own = '<a:r><a:t>đừng nói câu này</a:t></a:r>';
  const number = shape('sldNum', '<a:fld><a:t>2</a:t></a:fld>');

  it('lose what their speaker wrote, and nothing that is printed', () => {
    const name = 'ppt/notesSlides/notesSlide1.xml';
    const { kinds, removable, changes } = carriedIn(
      packageOf({ [name]: `<p:notes>${shape('body', own)}${number}</p:notes>` }),
    );
    expect([kinds, removable]).toEqual([['notes'], ['notes']]);
    expect(textOf(changes.get(name)!)).toBe(`<p:notes>${shape('body', '')}${number}</p:notes>`);
  });

  it.each<[string, string, CarriedKind[]]>([
    [
      'ppt/notesSlides/notesSlide1.xml',
      `<p:notes>${shape('body', '<a:r><a:t> </a:t></a:r>')}${number}</p:notes>`,
      [],
    ],
    ['ppt/slides/slide1.xml', `<p:sld>${shape('body', own)}</p:sld>`, []],
    ['ppt/slides/slide1.xml', `<p:sld show="1">${shape('body', own)}</p:sld>`, []],
    ['ppt/slides/slide1.xml', `<p:sld show="0">${shape('body', own)}</p:sld>`, ['hidden-slides']],
  ])('%s with %s carry %j', (name, xml, kinds) => {
    const carried = carriedIn(packageOf({ [name]: xml }));
    expect([carried.kinds, carried.removable, carried.changes.size]).toEqual([kinds, [], 0]);
  });
});
