import { upperFirst } from '../language/text.ts';
import { findCodes } from './codes/find-codes.ts';
import type { DocumentCode } from './document-code.ts';
import { codeKey, parseCode } from './document-code.ts';
import { leadingMatter } from './title.ts';

/** What does not belong in a title, as sentences for the editor: “V/v”, the code of the document itself. */
export function titleFaults(title: string, code: DocumentCode | undefined): string[] {
  const leading = leadingMatter(title);
  const inside = !leading && title.includes('/v') && /(?<![\p{L}])[Vv]\/v[:.]?\s*/u.exec(title);
  const faults: string[] = [];
  if (leading) faults.push(`bỏ “${leading.words}”, chỉ viết ${leading.rest}`);
  else if (inside && inside.index < 12)
    faults.push(
      `bỏ “${inside[0].trim()}”, chỉ viết ${upperFirst(title.slice(inside.index + inside[0].length))}`,
    );
  if (code?.number && mayHold(title, code) && findCodes(title).some(isSame(code)))
    faults.push('trích yếu nhắc lại số, ký hiệu của chính văn bản; bỏ đi, số đã có ở khóa code');
  return faults;
}

/** Why a text is no code, as a sentence for the editor; undefined if it is one. */
export function codeFault(code: string): string | undefined {
  if (parseCode(code)) return undefined;
  const bare = bareCode(code);
  if (bare !== undefined) return `thừa chữ “Số” ở trước; hãy viết ${bare}`;
  return `“${code}” không giống số, ký hiệu nào; dạng thường gặp: 45/KH-UBND, 3197/UBND-VX, 06-CTr/TU, hoặc /UBND-VX khi chưa có số`;
}

/** The code without the word “Số” before it: `Số: 314/TB-UBND`; undefined if no code follows such a word. */
export function bareCode(text: string): string | undefined {
  const rest = /^\s*(?:số|ký hiệu)(?:,? ?(?:và )?(?:ký )?hiệu)?\s*:?\s*(\S.*?)\s*$/iu.exec(text)?.[1];
  return rest !== undefined && parseCode(rest) ? rest : undefined;
}

/** NĐ 30/2020, Phụ lục I: a number below ten has a zero before it. Undefined if the number of the code is right. */
export const numberFault = (code: string, read = parseCode(code)): string | undefined =>
  /^[1-9]$/.test(read?.number ?? '')
    ? `số nhỏ hơn 10 phải có số 0 phía trước (Nghị định 30/2020/NĐ-CP); hãy viết ${code.replace(/[1-9]/, '0$&')}`
    : undefined;

/** A quick test before `findCodes`, which is slow: whether the title has the last digits of the number. */
const mayHold = (title: string, { number }: DocumentCode): boolean =>
  title.includes(/\d{0,3}$/.exec(number)![0].replace(/^0+/, ''));

const isSame =
  (code: DocumentCode) =>
  (found: { code: DocumentCode }): boolean =>
    codeKey(found.code) === codeKey(code);
