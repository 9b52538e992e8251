import type { Plugin } from 'vite';
import { whilePagefindRuns } from '../search/indexing/pagefind-program.ts';

const name = 'virtual:pagefind';
const resolved = `\0${name}`;

/**
 * Pagefind's script for browsers as a module, so that it is part of the script of the search page: loaded by itself it
 * would be one more file to wait for. Pagefind's package has it in its program alone, which writes it beside an index.
 */
export const pagefindScript: Plugin = {
  name: 'pagefind-script',
  resolveId: (id) => (id === name ? resolved : undefined),
  async load(id) {
    if (id !== resolved) return undefined;
    const pagefind = await import('pagefind');
    const { index } = await whilePagefindRuns(pagefind.createIndex());
    const { files = [] } = index ? await whilePagefindRuns(index.getFiles()) : {};
    await pagefind.close();
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (!script) throw new Error('Pagefind has written no pagefind.js');
    // It exports the class in a wrapper with a worker alone, which is 5 kB that nobody needs.
    return `${withoutSegmenter(Buffer.from(script.content).toString())}\nexport { Pagefind };`;
  },
};

const segmenter = 'typeof Intl.Segmenter!=="undefined"';

/**
 * Every search makes a segmenter for each shard, a tenth of its work. Letters of queries are composed: taken one by one
 * they are the same.
 */
function withoutSegmenter(script: string): string {
  if (!script.includes(segmenter)) throw new Error('Pagefind’s script has no segmenter to leave out');
  return script.replaceAll(segmenter, 'false');
}
