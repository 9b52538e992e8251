/** More marks than Unicode’s stream-safe text has on one letter (UAX #15): composing sorts them in the square of the time. */
const piled = /\p{M}{31}/u;

/** Why a text with heaps of marks is not read, in Vietnamese; undefined for all others. */
export function piledMarks(text: string): string | undefined {
  const at = text.search(piled);
  if (at < 0) return undefined;
  const line = text.slice(0, at).split('\n').length;
  return `dòng ${line} có chữ mang hơn 30 dấu chồng lên nhau; xóa và gõ lại chữ ấy`;
}
