import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readWardOnce } from '../../content/memo.ts';
import type { ReadWard } from '../../content/source.ts';
import type { Collection } from '../../domain/schema/document.ts';
import { collections } from '../../domain/schema/document.ts';
import { formFolder } from '../../domain/sections.ts';
import { formFiles } from '../../editing/bundle.ts';
import { formConfig, formatsOf } from '../../editing/form-config.ts';
import { formPage, formPolicy } from '../../editing/form-page.ts';
import { routes } from '../../portal/routes.ts';
import type { Settings } from '../settings.ts';
import { formAnswers } from './form-questions.ts';
import { wardsFolder } from './wards-folder.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves the editing form at `/admin/` in the live preview of `npm run edit`. It is no page of Astro, since the live
 * preview would reload the form whenever a file is saved.
 */
export function editingForm(settings: Settings): AstroIntegration {
  return {
    name: 'cong-phuong-editing',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev' && settings.form) updateConfig({ vite: { plugins: [formServer(settings)] } });
      },
    },
  };
}

/** Serves the form at its address, and redirects to it from `/admin/`. */
function formServer(settings: Settings): Plugin {
  const below = `${settings.base}${routes.form}`;
  const answers = formAnswers(settings);
  const handle = (
    request: IncomingMessage,
    response: ServerResponse,
    next: (fault?: unknown) => void,
  ): void => {
    const { url = '/' } = request;
    const path = url.split(/[?#]/)[0]!;
    if (path === `/${formFolder}` || path === `/${formFolder}/` || path === below.slice(0, -1))
      response.writeHead(302, { Location: below }).end();
    else if (path.startsWith(below)) {
      const file = path.slice(below.length);
      (answers(file, request, response) ?? answer(settings, file, response)).catch(next);
    } else next();
  };
  return {
    name: 'cong-phuong-editing',
    enforce: 'post',
    // Before all handlers of Astro, which answer 404 to every address outside the base path.
    configureServer: (server) => () => void server.middlewares.stack.unshift({ route: '', handle }),
  };
}

/** The files of the form of a published portal, by their paths below its folder. */
export async function publishedForm(settings: Settings): Promise<Map<string, Buffer>> {
  const page = Buffer.from(await pageOf(settings));
  const others = [...(await formFiles())].map(([path, bytes]): [string, Buffer] => [
    path,
    Buffer.from(bytes),
  ]);
  return new Map(
    [['index.html', page] as const, ...others].map(([path, bytes]) => [routes.form + path, bytes]),
  );
}

/** Answers with one file of the form. The page is made for each request, from the newest reading of the ward. */
async function answer(settings: Settings, path: string, response: ServerResponse): Promise<void> {
  const name = path === '' ? 'index.html' : path;
  const body = name === 'index.html' ? await pageOf(settings) : (await formFiles()).get(name);
  if (body === undefined) return void response.writeHead(404).end();
  response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
  response.setHeader('Content-Security-Policy', formPolicy());
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}

async function pageOf({ contentDir, ward: id, base, form = false }: Settings): Promise<string> {
  const read = await readWardOnce(contentDir, id);
  if (!read.ward) throw new Error(`${contentDir}/${id}/ward.yaml cannot be read`);
  const place = wardsFolder(contentDir);
  const source = {
    id,
    ward: read.ward,
    contentDir: place.content,
    ids: idsOf(read),
    base,
    localName: form ? place.root : undefined,
  };
  return formPage({
    config: formConfig(source),
    formats: formatsOf(source),
    folder: form ? `${place.content}/${id}` : undefined,
  });
}

const idsOf = ({ documents }: ReadWard): Record<Collection, string[]> =>
  Object.fromEntries(
    collections.map((name) => [
      name,
      documents.filter(({ collection }) => collection === name).map(({ id }) => id),
    ]),
  ) as Record<Collection, string[]>;
