import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The font Tinos as CSS. Its letters are as wide as those of Times New Roman, which NĐ 30/2020 prescribes. Without it the
 * lines of a paper would break by the serif font of the machine.
 */
export function tinos(): string {
  return ['400', '400-italic', '700', '700-italic'].map(faces).join('');
}

function faces(cut: string): string {
  const css = readFileSync(fileOf(`${cut}.css`), 'utf8');
  const blocks = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return blocks
    .filter((block) => /-(?:latin|latin-ext|vietnamese)-\d/.test(block))
    .map((block) =>
      block.replace(/src:[^;]*;/, (source) => {
        const [, file] = /url\(\.\/(files\/[^)]+\.woff2)\)/.exec(source)!;
        return `src: url(data:font/woff2;base64,${readFileSync(fileOf(file!), 'base64')});`;
      }),
    )
    .join('');
}

const fileOf = (path: string): string => fileURLToPath(import.meta.resolve(`@fontsource/tinos/${path}`));
