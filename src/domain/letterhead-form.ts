import type { DocumentCode } from './document-code.ts';
import { codeKey, findCodes, parseCode } from './document-code.ts';

/** What a title holds that has no place there, in words for the editor: “V/v”, the document's own code. */
export function titleFaults(title: string, code: DocumentCode | undefined): string[] {
  const matter = /(?<![\p{L}])[Vv]\/v[:.]?\s*/u.exec(title);
  const faults: string[] = [];
  if (matter && matter.index < 12)
    faults.push(`bỏ “${matter[0].trim()}”, chỉ viết ${title.slice(matter.index + matter[0].length)}`);
  if (code?.number && findCodes(title).some((found) => codeKey(found.code) === codeKey(code)))
    faults.push('trích yếu nhắc lại số, ký hiệu của chính văn bản; bỏ đi, số đã có ở khóa code');
  return faults;
}

/** Why nobody would find a document by this code, in words for the editor; undefined where it reads as one. */
export const codeFault = (code: string): string | undefined =>
  parseCode(code)
    ? undefined
    : `“${code}” không giống số, ký hiệu nào; dạng thường gặp: 45/KH-UBND, 3197/UBND-VX, 06-CTr/TU, hoặc /UBND-VX khi chưa có số`;
