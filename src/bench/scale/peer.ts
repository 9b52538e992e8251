import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../cache/project.ts';

/** The templates of a small site with the same pages: a document with its facts, lists of 20, sections, feeds. */
const files: Record<string, string> = {
  'config.toml': `baseURL = "https://portal.example/"
languageCode = "vi"
title = "Phường Đo lường"
paginate = 20
[taxonomies]
field = "fields"
[markup.goldmark.renderer]
unsafe = false
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title>
{{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}</head>
<body><header><a href="{{ "/" | relURL }}">{{ site.Title }}</a><nav>{{ range site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></header>
<main>{{ block "main" . }}{{ end }}</main></body></html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<article data-pagefind-body><h1>{{ .Title }}</h1>
<dl>{{ with .Params.code }}<dt>Số, ký hiệu</dt><dd>{{ . }}</dd>{{ end }}{{ with .Params.issuer }}<dt>Cơ quan</dt><dd>{{ . }}</dd>{{ end }}
{{ with .Params.issued }}<dt>Ngày ban hành</dt><dd>{{ . }}</dd>{{ end }}<dt>Ngày đăng</dt><dd>{{ .Date.Format "02/01/2006" }}</dd>
{{ range .GetTerms "fields" }}<dt>Lĩnh vực</dt><dd><a href="{{ .RelPermalink }}">{{ .Title }}</a></dd>{{ end }}</dl>
<p>{{ .Params.summary }}</p>{{ .Content }}</article>{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.code }} <time>{{ .Date.Format "02/01/2006" }}</time><p>{{ .Params.summary }}</p></li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}{{ end }}
`,
};

/** The command of Hugo (Debian's package); installed where it is missing and this process may install. */
export function findHugo({ install }: { install: boolean }): string | undefined {
  if (spawnSync('hugo', ['version']).status === 0) return 'hugo';
  if (!install || process.getuid?.() !== 0) return undefined;
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'hugo']])
    spawnSync('apt-get', ['--quiet', ...args], { stdio: 'ignore' });
  return spawnSync('hugo', ['version']).status === 0 ? 'hugo' : undefined;
}

/** Hugo's version, for the head of a table. */
export const hugoVersion = (hugo: string): string =>
  /v[\d.]+/.exec(execFileSync(hugo, ['version'], { encoding: 'utf8' }))?.[0] ?? '';

/** Writes a site for Hugo with the documents of a generated ward. */
export async function writeHugoSite(ward: string, site: string): Promise<void> {
  for (const [path, content] of Object.entries(files)) await save(join(site, path), content);
  const entries = await readdir(ward, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
    const from = join(entry.parentPath, entry.name);
    const section = from.slice(ward.length + 1).split('/')[0]!;
    // Hugo has a meaning of its own for `type`.
    const text = (await readFile(from, 'utf8'))
      .replace(/^type:/m, 'kindofdocument:')
      .replace(/^published:/m, 'date:');
    await save(join(site, 'content', section, basename(from)), text);
  }
}

/** The command that builds a site with Hugo and makes its search index with Pagefind. */
export const peerCommand = (hugo: string, site: string): string[] => [
  '/bin/sh',
  '-c',
  'rm -rf "$2/public" && "$1" --quiet --clock 2026-11-22T12:00:00+07:00 --source "$2" && "$3" --silent --site "$2/public"',
  'sh',
  hugo,
  site,
  join(projectRoot(), 'node_modules/.bin/pagefind'),
];

async function save(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
