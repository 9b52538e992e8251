import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'vite';
import { formWords } from '../strings/editing.ts';

/** What Sveltia loads for widgets and languages that the form has none of. */
const unused =
  /^(?:@shikijs\/.*|leaflet\/.*|terra-draw.*|svgo\/.*|immutable)$|locales\/(?!vi\.json)[\w-]+\.json$|react-dom-|shiki-engine-/;

/**
 * What Sveltia would fetch from elsewhere though its package holds it, or though nobody needs it: fonts, of which its
 * own has no letters with Vietnamese tones, and the questions whether there is a newer version and how the host fares.
 */
const fromElsewhere: [sought: RegExp, instead: string][] = [
  [/@font-face \{[^}]*url\(https:\/\/cdn\.jsdelivr\.net[^}]*\}/g, ''],
  [/"Source Sans 3", system-ui/g, 'system-ui'],
  [/`https:\/\/unpkg\.com\/@sveltia\/cms`/g, '`data:,`'],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, 'data:,'],
  [/https:\/\/status-api\.hostedstatus\.com\/[\w./]+/g, 'data:,'],
];

/** The form's script and what goes with it, by their paths beside its page; made by Vite from the npm package. */
export function formFiles(): Promise<Map<string, Uint8Array>> {
  return (made ??= bundle());
}

let made: Promise<Map<string, Uint8Array>> | undefined;

async function bundle(): Promise<Map<string, Uint8Array>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [leftOut],
    build: {
      write: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('form.ts', import.meta.url)),
        output: {
          entryFileNames: 'form.js',
          chunkFileNames: 'form/[name]-[hash].js',
          assetFileNames: 'form/[name]-[hash][extname]',
        },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = outputs.flatMap((each) => ('output' in each ? each.output : []));
  return new Map(
    files.map((file) => [file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source)]),
  );
}

const leftOut: Plugin = {
  name: 'cong-phuong-form',
  enforce: 'pre',
  resolveId: (id) => (unused.test(id) ? '\0unused' : undefined),
  load: (id) => (id === '\0unused' ? 'export default {};' : undefined),
  transform(code, id) {
    if (id.endsWith('/locales/vi.json')) return inOurWords(code);
    if (!/@sveltia\/cms\/npm\/index\.js$/.test(id)) return undefined;
    return fromElsewhere.reduce((text, [sought, instead]) => {
      if (!sought.test(text))
        this.error(`@sveltia/cms no longer holds ${String(sought)}: see what it fetches now`);
      return text.replace(sought, instead);
    }, code);
  },
};

/** Sveltia's Vietnamese, made whole; it says “chuyên mục” of its collections, which are a ward's topics here. */
function inOurWords(json: string): string {
  const words = JSON.parse(json.replaceAll('Chuyên mục', 'Mục').replaceAll('chuyên mục', 'mục')) as Words;
  for (const [path, text] of Object.entries(formWords)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const at = keys.reduce((words, key) => (words[key] ??= {}) as Words, words);
    at[last] = text;
  }
  return JSON.stringify(words);
}

interface Words {
  [key: string]: string | Words;
}
