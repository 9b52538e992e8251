import type { WordContext } from './context.ts';
import { addDoubt } from './context.ts';
import { isSymbolFont, signsOf } from './symbols.ts';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A text as its fonts and its height show it. */
export function shownText(
  text: string,
  { fonts, raised }: { fonts: readonly (string | undefined)[]; raised: boolean },
): string {
  const symbols = fonts.find(isSymbolFont);
  const shown = symbols === undefined ? text : signsOf(text, symbols);
  return raised ? shown.replace(/[0-9]/g, (digit) => raisedDigits.charAt(Number(digit))) : shown;
}

/** An address that a portal may link to; else undefined, and a doubt. */
export function safeAddress(address: string, context: Pick<WordContext, 'doubts'>): string | undefined {
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(address.trim())) return address;
  addDoubt(context, 'có liên kết tới tệp trên máy của người soạn, chỉ giữ chữ; nếu cần, hãy đăng tệp ấy');
  return undefined;
}

/** Says once that a text has letters with a stroke through them, which Markdown of a portal does not have. */
export const addStruckDoubt = (context: Pick<WordContext, 'doubts'>): void =>
  addDoubt(context, 'có chữ bị gạch ngang, vẫn giữ như chữ thường; hãy so với bản gốc');
