import { join } from 'node:path';
import type { Plugin } from 'vite';
import { once } from '../cache/memory.ts';
import { projectRoot } from '../cache/project.ts';
import { formWords } from '../strings/editing.ts';

/** Modules of Sveltia for widgets and languages that the form does not use. */
const unused =
  /^(?:@shikijs\/.*|leaflet\/.*|terra-draw.*|svgo\/.*|immutable)$|locales\/(?!vi\.json)[\w-]+\.json$|react-dom-|shiki-engine-/;

/**
 * Requests of Sveltia to other servers, and what replaces each: fonts (its own has no Vietnamese letters), the question
 * for a newer version, and for the state of the host.
 */
const requests: [sought: RegExp, instead: string][] = [
  [/@font-face \{[^}]*url\(https:\/\/cdn\.jsdelivr\.net[^}]*\}/g, ''],
  [/"Source Sans 3", system-ui/g, 'system-ui'],
  [/`https:\/\/unpkg\.com\/@sveltia\/cms`/g, '`data:,`'],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, 'data:,'],
  [/https:\/\/status-api\.hostedstatus\.com\/[\w./]+/g, 'data:,'],
];

/** Where Sveltia writes into a folder of this machine: it asks our guard first. See `before-writing.ts`. */
const writing: [sought: RegExp, instead: string] = [
  /commitChanges:async ([\w$]+)=>([\w$]+\(([\w$]+),\1\))/g,
  'commitChanges:async $1=>(await globalThis.beforeFormWrites?.($3,$1),$2)',
];

/** The form's script and the files that it loads, by their paths relative to the page; Vite bundles them once. */
export const formFiles = once(async (): Promise<Map<string, Uint8Array>> => {
  // Most builds have no form, and Vite takes a third of a second to load.
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [ownForm],
    build: {
      write: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: join(projectRoot(), 'src/editing/form.ts'),
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
});

const ownForm: Plugin = {
  name: 'cong-phuong-form',
  enforce: 'pre',
  resolveId: (id) => (unused.test(id) ? '\0unused' : undefined),
  load: (id) => (id === '\0unused' ? 'export default {};' : undefined),
  transform(code, id) {
    if (id.endsWith('/locales/vi.json')) return withFormWords(code);
    if (!/@sveltia\/cms\/npm\/index\.js$/.test(id)) return undefined;
    return [...requests, writing].reduce((text, [sought, instead]) => {
      if (!sought.test(text))
        this.error(`@sveltia/cms no longer has ${String(sought)}: look at what it does now`);
      return text.replace(sought, instead);
    }, code);
  },
};

/** Completes Sveltia's Vietnamese. It calls its collections “chuyên mục”, which means the topics of a ward here. */
function withFormWords(json: string): string {
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
