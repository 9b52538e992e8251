import { Refusal } from '../../formats/refusal.ts';

/**
 * Refuses an old Word file that is encrypted, or has macros, or is another program's. The library knows only that it is a
 * file of Office: the rest is in flags and in the names of the streams inside.
 */
export function guardOldWord(bytes: Uint8Array): void {
  if (hasUtf16(bytes, 'EncryptedPackage') || isEncrypted(bytes))
    throw new Refusal('tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại.');
  if (!hasUtf16(bytes, 'WordDocument'))
    throw new Refusal('đuôi tệp là .doc nhưng bên trong không phải văn bản Word.');
  if (hasUtf16(bytes, '_VBA_PROJECT') || hasUtf16(bytes, 'VBA\u0000'))
    throw new Refusal('tệp có macro; hãy mở bằng Word và lưu lại thành .docx không có macro.');
}

/** Whether bytes hold a text in UTF-16, as the names of streams are written. */
export const hasUtf16 = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(text, 'utf16le'));

/** [MS-DOC] FibBase: `fEncrypted` is the lowest bit of the twelfth byte of the block that begins with 0xA5EC. */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 < bytes.length; at += 512)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 1) === 1;
  return false;
}
