import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Tinos under its own name, as CSS: it has the widths of Times New Roman, in which NĐ 30/2020 has papers set. Without it
 * a paper breaks its lines by whatever serif a machine has.
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
