import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { digestOfFile, shortDigest } from '../../cache/digest.ts';
import { stampOf } from '../../cache/stamp.ts';
import { sawAll, traceAsync } from '../../cache/trace.ts';
import type { ReadWard } from '../../content/source.ts';
import { imageKinds } from '../../domain/file-kind.ts';
import { barePicture } from '../../formats/pictures/bare-picture.ts';
import type { Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { attachmentsOf } from '../../site/integrations/attachments.ts';
import { publishedForm } from '../../site/integrations/editing.ts';
import type { Settings } from '../../site/settings.ts';
import { sitemapFiles } from '../../site/sitemap.ts';
import type { CompiledPages } from '../engine/compiled.ts';
import { Explained } from '../process/explain.ts';
import type { FileMaker } from './file-maker.ts';

/** The styles, scripts and fonts of the compiled pages: they belong to the version of the generator. */
export function assets({ folder }: CompiledPages): FileMaker {
  const client = join(folder, 'client');
  return {
    name: 'assets',
    isPage: false,
    given: '',
    plan: () =>
      readdirSync(client, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(client.length + 1))
        .map((name) => ({ file: name.split(sep).join('/'), key: '' })),
    make: ({ file }) => Promise.resolve({ copyOf: join(client, file) }),
  };
}

/** The files that published documents use: pictures without what their cameras have noted, others unchanged. */
export function attachments(portal: Portal, ward: ReadWard): FileMaker {
  return {
    name: 'attachments',
    isPage: false,
    given: '',
    plan: () =>
      attachmentsOf(portal, ward).map(({ path, digest }) => ({ file: routes.file(path), key: digest })),
    async make({ file, key }) {
      const path = file.slice(routes.files.length);
      const { absolute, kind } = ward.source.files.get(path)!;
      const hasChanged = (): Explained =>
        new Explained(`tệp ${absolute} vừa đổi sau khi được kiểm tra; hãy chạy lại`);
      if (kind && imageKinds.includes(kind)) {
        const bytes = await readFile(absolute);
        if (shortDigest(bytes) !== key) throw hasChanged();
        return Buffer.from(barePicture(bytes));
      }
      const read = ward.source.stamps.get(`files/${path}`);
      return {
        copyOf: absolute,
        async verify(copy) {
          if (read !== undefined && stampOf(absolute).settled === read) return;
          if ((await digestOfFile(copy)) !== key) throw hasChanged();
        },
      };
    },
  };
}

/** The editing form, where ward.yaml asks for it. */
export function editingForm(settings: Settings, { ward }: ReadWard): FileMaker {
  const files = ward?.editing ? publishedForm(settings) : Promise.resolve(new Map<string, Buffer>());
  return {
    name: 'editing form',
    isPage: false,
    given: undefined,
    plan: async () => [...(await files)].map(([file, bytes]) => ({ file, key: shortDigest(bytes) })),
    make: async ({ file }) => (await files).get(file)!,
  };
}

/** @param pages the addresses of all pages, below the base path */
export function sitemap(portal: Portal, pages: readonly string[]): FileMaker {
  let traced: ReturnType<typeof make> | undefined;
  const make = () =>
    traceAsync(async () => {
      const files = new Map<string, Buffer>();
      for await (const { name, bytes } of sitemapFiles(portal, pages)) files.set(name, bytes);
      return files;
    });
  return {
    name: 'sitemap',
    isPage: false,
    given: shortDigest(pages.join()),
    async plan() {
      const { value, facts } = await (traced ??= make());
      sawAll(facts);
      return [...value].map(([file, bytes]) => ({ file, key: shortDigest(bytes) }));
    },
    async make({ file }) {
      const { value } = await (traced ??= make());
      return value.get(file)!;
    },
  };
}
