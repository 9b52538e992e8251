import { createCanvas, loadImage } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chromium } from 'playwright-core';
import { findChromium } from '../build/browser.ts';
import { escapeMarkup } from '../language/markup.ts';
import { pictureOf } from '../recognition/pictures/page-picture.ts';
import { tinos } from './paper-font.ts';
import type { SampleBlock, SamplePaper } from './paper.ts';
import { listed, markOf } from './paper.ts';
import type { PdfPicture } from './picture-pdf.ts';
import { picturePdf } from './picture-pdf.ts';

const style = `@page { size: A4; margin: 20mm 15mm 20mm 30mm }
body { font: 14pt/1.25 Tinos; margin: 0; text-align: justify }
p { margin: 6pt 0 0; text-indent: 1.27cm } table { width: 100%; border-collapse: collapse } td { vertical-align: top; padding: 0 }
td p, .c p { text-indent: 0; margin: 0 } .c, .h td { text-align: center } .h { font-size: 13pt } .n { font-size: 11pt; text-align: left }
.t { margin-top: 8pt; font-size: 12pt } .t td { border: 1px solid; padding: 2pt 4pt }`;

/** Prints papers as PDFs with a browser, in the layout of NĐ 30/2020; `tagged`: with tags, as Word saves them. */
export async function paperPdfs(
  papers: readonly SamplePaper[],
  { tagged = false }: { tagged?: boolean } = {},
): Promise<Uint8Array[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const head = `<!doctype html><html lang="vi"><style>${tinos()}${style}</style>`;
    const pdfs: Uint8Array[] = [];
    for (const paper of papers) {
      await page.setContent(head + htmlOf(paper));
      await page.evaluate(() => document.fonts.ready);
      const number =
        '<div style="font-size:10pt;width:100%;text-align:center"><span class="pageNumber"></span></div>';
      pdfs.push(
        await page.pdf({
          preferCSSPageSize: true,
          tagged,
          displayHeaderFooter: true,
          headerTemplate: number,
          footerTemplate: '<i></i>',
        }),
      );
    }
    return pdfs;
  } finally {
    await browser.close();
  }
}

/** The same PDF as from a scanner: each page is a picture without text. */
export async function scanned(pdf: Uint8Array, dpi = 200): Promise<Uint8Array> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise;
  const pages: PdfPicture[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const picture = await loadImage(Buffer.from(await pictureOf(await document.getPage(number), dpi)));
    const canvas = createCanvas(picture.width, picture.height);
    canvas.getContext('2d').drawImage(picture, 0, 0);
    pages.push({
      bytes: new Uint8Array(canvas.toBuffer('image/jpeg', 80)),
      width: picture.width,
      height: picture.height,
    });
  }
  await document.loadingTask.destroy();
  return picturePdf(pages, dpi);
}

function htmlOf({
  issuer,
  code,
  placeAndDate,
  typeName,
  title,
  to,
  blocks,
  recipients,
  ranks,
  name,
}: SamplePaper): string {
  const b = (text: string): string => `<p><b>${marked(text)}</b></p>`;
  const number = `<p>Số: ${code?.startsWith('/') ? '&emsp;&emsp;' : ''}${marked(code ?? '')}</p>`;
  const subject = typeName ? '' : `<p>V/v ${marked(title ?? '')}</p>`;
  const headTable =
    issuer.length === 0
      ? ''
      : `<table class="h"><tr><td style="width:42%">${issuer.map(b).join('')}<p>&nbsp;</p>${number}${subject}</td><td>${b('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${b('Độc lập - Tự do - Hạnh phúc')}<p>&nbsp;</p><p><i>${spaced(placeAndDate ?? '')}</i></p></td></tr></table>`;
  const titleLines = typeName
    ? `<div class="c"><p>&nbsp;</p>${b(typeName)}${b(title ?? '')}<p>&nbsp;</p></div>`
    : '';
  const addressees =
    to.length === 0
      ? ''
      : to.length === 1
        ? `<div class="c"><p>Kính gửi: ${marked(to[0]!)}.</p></div>`
        : `<div style="margin-left:4cm"><p>Kính gửi:</p>${listed(to).map(paragraphOf).join('')}</div>`;
  const list = listed(recipients).map(paragraphOf).join('');
  const signature = `<table style="break-inside:avoid"><tr><td class="n" style="width:50%"><p><b><i>Nơi nhận:</i></b></p>${list}</td><td class="c">${ranks.map(b).join('')}<p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p>${b(name ?? '')}</td></tr></table>`;
  return headTable + titleLines + addressees + blocks.map(blockHtml).join('') + signature;
}

function blockHtml(block: SampleBlock): string {
  const { kind, text, rows = [] } = block;
  if (kind === 'table')
    return `<table class="t">${rows.map((row) => `<tr>${row.map((cell) => `<td>${marked(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
  if (kind === 'heading') return `<p><b>${marked(text)}</b></p>`;
  return paragraphOf(`${markOf(block)}${text}`);
}

const paragraphOf = (text: string): string => `<p>${marked(text)}</p>`;
const spaced = (text: string): string => marked(text).replace(/ {2,}/g, '&emsp;&emsp;');
const marked = (text: string): string =>
  escapeMarkup(text.replace(/<(https?:[^>]+)>/g, '$1'))
    .split('**')
    .map((part, at) => (at % 2 === 1 ? `<b>${part}</b>` : part))
    .join('');
