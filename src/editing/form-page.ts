import type { CmsConfig } from '@sveltia/cms';
import { escapeMarkup, jsonForScript } from '../language/markup.ts';
import { editing } from '../strings/editing.ts';
import type { FileShape } from './entry-format.ts';
import type { GitHost } from './git-host.ts';
import { noticeStyle } from './notice.ts';

/** The data on the form's page that its script reads. */
export interface FormPage {
  config: CmsConfig;
  /** The form of the files, by the name of their format. */
  formats: Record<string, FileShape>;
  /** The ward's folder in the repository, if the form works with a folder of this machine. */
  folder?: string | undefined;
}

/** The id of the element with the data: a script of a type that no browser runs. */
export const dataId = 'bieu-mau';

/** The HTML page of the form: its script and the data of the script. */
export const formPage = ({ config, formats, folder }: FormPage): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeMarkup(config.app_title ?? '')}</title>
<style>${folder === undefined ? noOverwriting : localStyle}</style>
<script type="application/json" id="${dataId}">${jsonForScript({ config, formats, folder })}</script>
<script type="module" src="form.js"></script>
</head>
<body>
<noscript><p>${editing.noScript}</p></noscript>
</body>
</html>
`;

/** Hides the button that saves over what somebody else has written. */
const noOverwriting = 'button[data-label="Vẫn lưu"] { display: none !important; }';

/** Hides the sign-in by token, too: on this machine there is no host to sign in to. */
const localStyle = `${noOverwriting}
button[data-label="Đăng nhập bằng mã truy cập"] { display: none !important; }
[role=alertdialog] .error { white-space: pre-line; }
${noticeStyle}`;

/**
 * The content security policy of the form, for this page only: Sveltia has its styles and icons as data and its pictures
 * as blobs, and connects only to the host of the repository.
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
