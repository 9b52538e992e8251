/**
 * A text as it is given to Pagefind, in the index and in queries alike: NFC, with `ḍ` for đ.
 *
 * Pagefind folds what Unicode decomposes: á and ạ are found by `a`, and `ḍ` by `d`, but đ is no letter with a mark to
 * Unicode and `duong` would miss “đường”. No Vietnamese word has a ḍ; one from elsewhere is kept apart as `d` + dot.
 */
export const toIndexText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ḍḌ]/g, (letter) => letter.normalize('NFD'))
    .replaceAll('đ', 'ḍ')
    .replaceAll('Đ', 'Ḍ');

/** The text that an indexed one was made from. */
export const fromIndexText = (text: string): string =>
  text.replaceAll('ḍ', 'đ').replaceAll('Ḍ', 'Đ').normalize('NFC');
