import type { CmsConfig } from '@sveltia/cms';
import { escapeMarkup } from '../language/markup.ts';
import { editing } from '../strings/editing.ts';
import type { FileShape } from './entry-format.ts';
import type { GitHost } from './git-host.ts';

/** What the form's page holds for its script. */
export interface FormPage {
  config: CmsConfig;
  /** What the files of each format look like. */
  formats: Record<string, FileShape>;
  /** The ward's folder in the repository, where the form works with a folder of this machine. */
  folder?: string | undefined;
}

/** Where the page keeps its data; a script of a type that no browser runs. */
export const dataId = 'bieu-mau';

/** The page of the form: an empty frame, its script, and what the script works with. */
export const formPage = ({ config, formats, folder }: FormPage): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeMarkup(config.app_title ?? '')}</title>
${folder === undefined ? '' : `<style>${localStyle}</style>\n`}<script type="application/json" id="${dataId}">${inScript({ config, formats, folder })}</script>
<script type="module" src="form.js"></script>
</head>
<body>
<noscript><p>${editing.noScript}</p></noscript>
</body>
</html>
`;

/** On this machine there is no host to sign in to. */
const localStyle = 'button[data-label="Đăng nhập bằng mã truy cập"] { display: none !important; }';

/**
 * The policy that the form is served with, and nothing else: it brings its styles and its icons along as data, keeps
 * pictures as blobs, and speaks to the host of the repository alone.
 */
export const formPolicy = (host?: Pick<GitHost, 'connect' | 'images'>): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ['img-src', "'self'", 'data:', 'blob:', ...(host?.images ?? [])].join(' '),
    ['media-src', "'self'", 'blob:'].join(' '),
    "font-src 'self'",
    ['connect-src', "'self'", 'data:', 'blob:', ...(host?.connect ?? [])].join(' '),
    "frame-src 'self' blob:",
    'manifest-src blob:',
  ].join('; ');

const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, String.raw`\u003c`);
