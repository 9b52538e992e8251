import { imageSize } from 'image-size';
import { Refusal } from '../../formats/refusal.ts';
import type { Format } from '../model.ts';

/** How a format is called to an editor. */
const labels: Record<string, string> = {
  docx: 'Word (.docx)',
  doc: 'Word đời cũ (.doc)',
  pdf: 'PDF',
  jpg: 'ảnh JPG',
  png: 'ảnh PNG',
  txt: 'văn bản thuần',
  edxml: 'edXML',
  rtf: 'RTF',
  html: 'trang web (HTML)',
  zip: 'tệp nén',
  exe: 'chương trình',
  unknown: 'một thứ không nhận ra',
};

const endings: Record<string, Format> = {
  docx: 'docx',
  doc: 'doc',
  pdf: 'pdf',
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  txt: 'txt',
  edxml: 'edxml',
};

const mostPixels = 120_000_000;

/** The format of a file, where its ending and its bytes agree; anything else is refused in a sentence. */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const claimed = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (!claimed)
    throw new Refusal(
      `chưa đọc được loại tệp “.${ending}”; các loại đọc được: .docx, .doc, .pdf, .jpg, .png, .txt, .edxml. Hãy mở bằng Word và lưu lại thành .docx hoặc .pdf.`,
    );
  if (bytes.length === 0) throw new Refusal('tệp trống, không có gì để đọc.');
  const found = sniff(bytes);
  if (claimed === 'docx' && found === 'doc' && has16(bytes, 'EncryptedPackage'))
    throw new Refusal('tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại.');
  const agrees =
    found === claimed || (claimed === 'edxml' && found === 'html') || (claimed === 'docx' && found === 'zip');
  if (!agrees && !(claimed === 'txt' && found === 'html'))
    throw new Refusal(
      `đuôi tệp là .${ending} nhưng bên trong là ${labels[found] ?? found}; hãy mở tệp và lưu lại đúng loại .${ending}.`,
    );
  if (claimed === 'doc') guardOld(bytes);
  if (claimed === 'jpg' || claimed === 'png') guardPicture(bytes);
  return claimed;
}

function sniff(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'doc';
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpg';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('MZ') && head.includes('\u0000')) return 'exe';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!doctype|html|[a-z]+:envelope)/i.test(head)) return 'html';
  if (/^\u00ff\u00fe|^\u00fe\u00ff/.test(head)) return 'txt';
  return isText(bytes) ? 'txt' : 'unknown';
}

/** Text without its mark may be UTF-16: every second byte is then nearly always zero or one. */
function isText(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, 4096);
  let zeros = 0;
  let controls = 0;
  for (const byte of part) {
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  if (zeros > 0) return zeros > part.length * 0.2 && zeros < part.length * 0.6;
  return controls < part.length * 0.02;
}

/** Old Word: a password is a flag in its first block, macros are streams of their own. */
function guardOld(bytes: Uint8Array): void {
  if (has16(bytes, 'EncryptedPackage') || isEncrypted(bytes))
    throw new Refusal('tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại.');
  if (!has16(bytes, 'WordDocument'))
    throw new Refusal('đuôi tệp là .doc nhưng bên trong không phải văn bản Word.');
  if (has16(bytes, '_VBA_PROJECT') || has16(bytes, 'VBA\u0000'))
    throw new Refusal('tệp có macro; hãy mở bằng Word và lưu lại thành .docx không có macro.');
}

function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 < bytes.length; at += 512)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 1) === 1;
  return false;
}

function guardPicture(bytes: Uint8Array): void {
  let size;
  try {
    size = imageSize(bytes);
  } catch {
    throw new Refusal('ảnh hỏng, không mở được; hãy quét hoặc chụp lại.');
  }
  if (size.width * size.height > mostPixels)
    throw new Refusal('ảnh quá lớn (hơn 120 triệu điểm ảnh); hãy quét lại ở 200–300 dpi.');
}

const has16 = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(text, 'utf16le'));
