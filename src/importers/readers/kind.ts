import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import type { PaperFormat } from '../../domain/paper-format.ts';
import { endingOf, paperFormatList, paperFormatOf } from '../../domain/paper-format.ts';
import { Refusal } from '../../formats/refusal.ts';
import { guardOldWord, hasUtf16 } from './old-word.ts';

/** What a file is by its bytes, and what an editor calls it. */
const labels = {
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
} as const satisfies Record<PaperFormat, string> & Record<string, string>;
type Kind = keyof typeof labels;

const mostPixels = 120_000_000;

/** The format of a file, by its ending. Throws a `Refusal` where its bytes are something else, or must not be read. */
export async function formatOf(name: string, bytes: Uint8Array): Promise<PaperFormat> {
  const ending = endingOf(name);
  const claimed = paperFormatOf(name);
  if (!claimed)
    throw new Refusal(
      `chưa đọc được loại tệp “.${ending}”; các loại đọc được: ${paperFormatList}. Hãy mở bằng Word và lưu lại thành .docx hoặc .pdf.`,
    );
  if (bytes.length === 0) throw new Refusal('tệp trống, không có gì để đọc.');
  const found = await kindOf(bytes);
  if (claimed === 'docx' && found === 'doc' && hasUtf16(bytes, 'EncryptedPackage'))
    throw new Refusal('tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại.');
  if (!agree(claimed, found))
    throw new Refusal(
      `đuôi tệp là .${ending} nhưng bên trong là ${labels[found]}; hãy mở tệp và lưu lại đúng loại .${ending}.`,
    );
  if (claimed === 'doc') guardOldWord(bytes);
  if (claimed === 'jpg' || claimed === 'png') guardPicture(bytes);
  return claimed;
}

function agree(claimed: PaperFormat, found: Kind): boolean {
  if (claimed === 'docx') return found === 'zip';
  if (claimed === 'edxml') return found === 'html';
  return found === claimed || (claimed === 'txt' && found === 'html');
}

/** What the bytes are: by the library, and by hand what it cannot know. */
async function kindOf(bytes: Uint8Array): Promise<Kind> {
  // With more bytes than the four of the signature, the library would name what is inside the package: a .docm, a .jar.
  if ((await fileTypeFromBuffer(bytes.subarray(0, 4)))?.ext === 'zip') return 'zip';
  const known = (await fileTypeFromBuffer(bytes))?.ext;
  if (known === 'cfb') return 'doc';
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // Scanners and mail gateways write lines of their own before a PDF; readers skip 1,024 bytes.
  if (head.includes('%PDF-')) return 'pdf';
  // The library does not know a damaged PNG, for which `guardPicture` has a sentence.
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
  if (known === 'jpg' || known === 'rtf') return known;
  // The library takes any file that begins with “MZ” for a program, but a text may begin with it.
  if (known === 'exe' && head.includes('\u0000')) return 'exe';
  // The library knows neither HTML nor XML without a declaration.
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!doctype|html|[a-z]+:envelope)/i.test(head)) return 'html';
  // The library does not know plain text: it takes what begins with “BM” or with a byte order mark for a picture or sound.
  return isText(bytes) ? 'txt' : 'unknown';
}

/** Text without a mark may be UTF-16: every second byte is then nearly always zero or one. */
function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
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

function guardPicture(bytes: Uint8Array): void {
  let size;
  try {
    size = imageSize(bytes);
  } catch (error) {
    throw new Refusal('ảnh hỏng, không mở được; hãy quét hoặc chụp lại.', { cause: error });
  }
  if (size.width * size.height > mostPixels)
    throw new Refusal('ảnh quá lớn (hơn 120 triệu điểm ảnh); hãy quét lại ở 200–300 dpi.');
}
