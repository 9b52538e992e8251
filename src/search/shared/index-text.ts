/**
 * A text for Pagefind, in the index and in queries: NFC, with `ḍ` (U+1E0D) for đ.
 *
 * Pagefind removes only the marks that Unicode decomposes: `a` finds á and ạ, and `d` finds ḍ, but `duong` would not
 * find “đường”, because đ does not decompose. No Vietnamese word has a ḍ. A ḍ of another language becomes `d` and a
 * combining dot.
 */
export const toIndexText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ḍḌ]/g, (letter) => letter.normalize('NFD'))
    .replaceAll('đ', 'ḍ')
    .replaceAll('Đ', 'Ḍ');

/** Undoes `toIndexText`. The result is in NFC. */
export const fromIndexText = (text: string): string =>
  text.replaceAll('ḍ', 'đ').replaceAll('Ḍ', 'Đ').normalize('NFC');
