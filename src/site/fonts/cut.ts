import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = `${[...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('')}đ`;
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, place) => String.fromCharCode(0x20 + place)).join('');
/** The signs of texts and of the interface; the first one is the space that does not break a line. */
const signs = '\u00a0–—‘’“”…•·«»‹›§°²³½×÷±≤≥−₫№′″←→↑↓';

/** All characters of the fonts: what Vietnamese pages are written with. Other text has the reader's own font. */
const characters = ascii + vietnamese + vietnamese.toUpperCase() + signs;

/** The weights that pages use, and the place of the whole font of each. */
const weights = {
  400: '400Regular/BeVietnamPro_400Regular.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
} as const;
type FontWeight = keyof typeof weights;

/**
 * Be Vietnam Pro with the characters of Vietnamese pages alone, as WOFF2. Left out are hints, which screens of today do
 * not use, and all features but kerning and digits of equal width.
 */
export async function cutFont(weight: FontWeight): Promise<Uint8Array> {
  const whole = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/be-vietnam-pro/${weights[weight]}`,
  );
  return subsetFont(await readFile(whole), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'tnum'],
  });
}
