import { statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { isOwnName, targetOf } from '../../serving/local/request.ts';
import { hiddenNames } from '../../serving/rules/answers.ts';

/** What the pages of a preview load besides the portal, by its path in the project. */
const loaded = [
  // Vite's own script, and modules without a file.
  /^@(?:vite|id)\//,
  /^node_modules\/.*\.(?:js|mjs|css)$/,
  // The styles and scripts of pages.
  /^src\/(?:cache|components|layouts|pages|styles|search|strings|language|domain|portal)\/.*\.(?:ts|css|astro|woff2)$/,
];

/** A question to Vite for a file as it is. */
const asItIs = /[?&]raw\b/;

/** Vite's handlers for its own tools: any page of the web could let one of them open a file in an editor. */
const tool = /^__/;

const hidden = new RegExp(`^${hiddenNames}`);

/** The status that refuses a request; undefined for one that is answered. */
export function refusal({ url, headers }: IncomingMessage, root: string, base: string): number | undefined {
  const { path, query, host = headers.host } = targetOf(url ?? '');
  if (!isOwnName(host)) return 403;
  if (path === undefined) return 400;
  const inProject = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  if (loaded.some((pattern) => pattern.test(inProject))) return asItIs.test(query) ? 404 : undefined;
  if (hidden.test(inProject) || tool.test(inProject) || inProject.startsWith('@fs/')) return 404;
  return isFile(join(root, inProject)) ? 404 : undefined;
}

/**
 * Where a browser that asks for a page is sent on to: from the address of the machine to the ward, and to the same address
 * with the slash that every page has. Undefined for all others, the questions of the form among them.
 */
export function redirection(
  { url = '', method, headers }: IncomingMessage,
  base: string,
): string | undefined {
  if (method !== 'GET' || !headers.accept?.includes('text/html')) return undefined;
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  if (path === '/') return `${base}${query}`;
  const isPage = path.startsWith(base) && /^[^@.]*[^@./]$/.test(path);
  return isPage || `${path}/` === base ? `${path}/${query}` : undefined;
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENAMETOOLONG') return false;
    throw error;
  }
}
