import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpretWard } from '../../../content/interpret.ts';
import { readWard } from '../../../content/read-ward.ts';
import { parseMarkdownFile } from '../../../content/yaml/front-matter.ts';
import { holdStamp, isStamped, isStampedName } from '../../../domain/secrecy/secrecy-stamp.ts';
import type { MadeMore, MadePage } from '../../../formats/fixtures/made-pdf.ts';
import { madePdf, stream } from '../../../formats/fixtures/made-pdf.ts';
import { heldLines } from '../../../formats/held-lines.ts';
import { writeZip } from '../../../formats/zip.ts';
import { fixtures, now } from '../../../tests/check-fixture.ts';
import { checkWard } from '../../check-ward.ts';

/** A row of a set: a text, and what carries it. */
interface Row {
  in: string;
  text: string | string[];
  beside?: string;
  side?: 'left' | 'right';
  rotated?: true;
  field?: true;
  annotation?: true;
  outline?: true;
  'attached-file-name'?: true;
}

const rowsOf = (set: string): Row[] =>
  readFileSync(new URL(`./sets/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

const ward = await readWard(join(fixtures, 'private-phone/content'), 'phuong-thu');

/** Whether the check finds a stamp in a document with this front matter and body. */
function isRefused(front: object, body: string): boolean {
  const all = {
    ...{ title: 'Tổng vệ sinh', type: 'cong-van', issuer: 'Ủy ban nhân dân phường Thử' },
    ...{ issued: '2026-08-20', published: '2026-08-21' },
    ...front,
  };
  const text = `---\n${JSON.stringify(all)}\n---\n\n${body}\n`;
  const documents = [{ ...ward.documents[0]!, ...parseMarkdownFile(text) }];
  return checkWard(interpretWard({ ...ward, documents }), { now }).some(
    ({ rule }) => rule === 'secrecy-stamp',
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const packed = (part: string, xml: string): Uint8Array =>
  writeZip(new Map([[part, new TextEncoder().encode(xml)]]));

/** The paragraph of a text: a tab and a new line are elements of Word. */
const paragraph = (texts: readonly string[]): string =>
  `<w:p>${texts
    .map(
      (text) =>
        `<w:r><w:t>${escaped(text).replaceAll('\t', '</w:t><w:tab/><w:t>').replaceAll('\n', '</w:t><w:br/><w:t>')}</w:t></w:r>`,
    )
    .join('')}</w:p>`;

/** Files of office programs that carry texts, by carriers. */
const packages: Record<string, (text: string) => Uint8Array> = {
  'docx-header': (text) => packed('word/header1.xml', `<w:hdr>${paragraph([text])}</w:hdr>`),
  'docx-textbox': (text) =>
    packed(
      'word/document.xml',
      `<w:body><w:p><w:txbxContent>${paragraph([text])}</w:txbxContent></w:p></w:body>`,
    ),
  'docx-wordart': (text) =>
    packed('word/header2.xml', `<w:hdr><w:p><v:textpath string="${escaped(text)}"/></w:p></w:hdr>`),
  'docx-comment': (text) => packed('word/comments.xml', `<w:comments>${paragraph([text])}</w:comments>`),
  'docx-footnote': (text) => packed('word/footnotes.xml', `<w:footnotes>${paragraph([text])}</w:footnotes>`),
  'docx-property': (text) =>
    packed('docProps/core.xml', `<cp><dc:subject>${escaped(text)}</dc:subject></cp>`),
  'docx-custom-xml': (text) => packed('customXml/item7.xml', `<a><b>${escaped(text)}</b></a>`),
  'xlsx-cell': (text) => packed('xl/sharedStrings.xml', `<sst><si><t>${escaped(text)}</t></si></sst>`),
  'xlsx-sheet-name': (text) =>
    packed('xl/workbook.xml', `<workbook><sheets><sheet name="${escaped(text)}"/></sheets></workbook>`),
  'xlsx-header': (text) =>
    packed(
      'xl/worksheets/sheet1.xml',
      `<w><headerFooter><oddHeader>&amp;C${escaped(text)}</oddHeader></headerFooter></w>`,
    ),
  'pptx-notes': (text) =>
    packed(
      'ppt/notesSlides/notesSlide1.xml',
      `<p:notes><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></p:notes>`,
    ),
};

const hex = (text: string): string => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

function pdfOf({ text, beside, side, rotated, field, annotation, outline, ...row }: Row): Uint8Array {
  const words = String(text);
  const page: MadePage = [{ text: 'Kính gửi các tổ dân phố', x: 50, y: 400 }];
  let more: MadeMore = {};
  if (field)
    more = { page: `/Annots[<</Type/Annot/Subtype/Widget/Rect[50 50 250 90]/FT/Tx/T(a)/V${hex(words)}>>]` };
  else if (annotation)
    more = { page: `/Annots[<</Type/Annot/Subtype/Text/Rect[50 50 250 90]/Contents${hex(words)}>>]` };
  else if (outline)
    more = {
      catalog: '/Outlines 200 0 R',
      objects: ['<</First 201 0 R/Last 201 0 R/Count 1>>', `<</Title${hex(words)}/Parent 200 0 R>>`],
    };
  else if (row['attached-file-name'])
    more = {
      catalog: '/Names<</EmbeddedFiles<</Names[(a) 201 0 R]>>>>',
      objects: [
        stream('0', '/Type/EmbeddedFile'),
        `<</Type/Filespec/F${hex(words)}/UF${hex(words)}/EF<</F 200 0 R>>>>`,
      ],
    };
  else {
    page.push({
      text: words,
      x: side === 'left' ? 330 : 50,
      y: 700,
      ...(rotated && { angle: 45, size: 40, x: 100, y: 200 }),
    });
    if (beside !== undefined) page.push({ text: beside, x: side === 'left' ? 50 : 330, y: 700 });
  }
  return madePdf([page], more);
}

/** Whether the gate refuses what carries a text. */
async function refuses(row: Row): Promise<boolean> {
  const text = String(row.text);
  switch (row.in) {
    case 'body':
      return isRefused({}, `Đoạn đầu của văn bản này.\n\n${text}\n\nĐoạn cuối.`);
    case 'title':
      return isRefused({ title: text }, 'Thân.');
    case 'front':
      return isRefused({ summary: text }, 'Thân.');
    case 'alt':
      return isRefused({}, `![${text}](../../files/a.png)`);
    case 'link-title':
      return isRefused({}, `[tệp](https://portal.example/a "${text}")`);
    case 'ward':
      return isStamped(text);
    case 'file-name':
    case 'folder-name':
      return isStampedName(text);
    case 'pdf':
      return holdStamp(await heldLines(pdfOf(row)));
    case 'docx':
    case 'docx-split':
      return holdStamp(
        await heldLines(packed('word/document.xml', `<w:body>${paragraph([row.text].flat())}</w:body>`)),
      );
    default:
      return holdStamp(await heldLines(packages[row.in]!(text)));
  }
}

async function judged(
  set: string,
  wanted: boolean,
): Promise<{ share: number; count: number; wrong: string[] }> {
  const rows = rowsOf(set);
  const wrong: string[] = [];
  for (const row of rows) if ((await refuses(row)) !== wanted) wrong.push(`${row.in}: ${String(row.text)}`);
  return { share: wrong.length / rows.length, count: rows.length, wrong };
}

describe('of papers that were written down without looking at the rules', () => {
  it('97 of 100 with a stamp are refused', async ({ task }) => {
    const { share, count, wrong } = await judged('stamped', true);
    task.meta.figures = { stamps: count, stampsFound: count - wrong.length };
    expect(share, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('99 of 100 without one pass', async ({ task }) => {
    const { share, count, wrong } = await judged('innocent', false);
    task.meta.figures = { innocents: count, innocentsPassed: count - wrong.length };
    expect(share, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
