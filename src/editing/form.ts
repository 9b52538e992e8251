import './form-language.ts';
import type { EntryCollection } from '@sveltia/cms';
import CMS from '@sveltia/cms';
import { editing } from '../strings/editing.ts';
import { guardFiles } from './before-writing.ts';
import { entryFormat } from './entry-format.ts';
import type { FormPage } from './form-page.ts';
import { dataId } from './form-page.ts';
import { tidy } from './front-lines.ts';

/** The form's script in the browser: Sveltia with this ward's keys, in Vietnamese. */
const { config, formats, folder } = JSON.parse(
  document.getElementById(dataId)?.textContent ?? '{}',
) as FormPage;

/** The day in Việt Nam. */
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The file as it was read, by the tidy text that a save puts in its place: Sveltia adds a line break. */
const readBefore = new Map<string, string | undefined>();

for (const [name, shape] of Object.entries(formats)) {
  const { fromFile, toFile } = entryFormat(shape, today);
  CMS.registerCustomFormat(name, 'md', {
    fromFile,
    toFile: (entry) => {
      const text = withMessage(() => toFile(entry));
      readBefore.set(tidy(text), entry._source);
      return text;
    },
  });
}
for (const collection of config.collections ?? []) publishToday(collection as EntryCollection);
if (folder !== undefined) {
  acceptFolderOf(folder);
  guardFiles(folder, (text) => readBefore.get(tidy(text)));
}
await CMS.init({ config });

/** Sveltia shows the message of a failed save only if it is the cause of an error with this name. */
function withMessage(save: () => string): string {
  try {
    return save();
  } catch (cause) {
    throw new Error('saving_failed', { cause });
  }
}

/** Makes today the default day of publication. */
function publishToday({ fields }: EntryCollection): void {
  const field = fields.find(({ name }) => name === 'published');
  if (field) Object.assign(field, { default: today });
}

/**
 * Accepts a folder if the ward is in it. Sveltia accepts a folder only with a `.git` in it, which a ward's content need
 * not have, and a wrong one with `.git` would show an empty form.
 */
function acceptFolderOf(ward: string): void {
  const pick = window.showDirectoryPicker?.bind(window);
  if (!pick) return void window.alert(editing.noPicker);
  window.showDirectoryPicker = async () => {
    const root = await pick({ id: 'cong-phuong', mode: 'readwrite' });
    if (!(await holds(root, ward))) {
      window.alert(editing.wrongFolder(ward));
      throw new DOMException('not the folder of the ward', 'AbortError');
    }
    const open = root.getDirectoryHandle.bind(root);
    root.getDirectoryHandle = (name, options) =>
      name === '.git' ? Promise.resolve(root) : open(name, options);
    return root;
  };
}

async function holds(root: FileSystemDirectoryHandle, path: string): Promise<boolean> {
  let folder = root;
  for (const name of path.split('/')) {
    const next = await folder.getDirectoryHandle(name).catch(() => undefined);
    if (!next) return false;
    folder = next;
  }
  return true;
}

declare global {
  interface Window {
    showDirectoryPicker?: (options?: object) => Promise<FileSystemDirectoryHandle>;
  }
}
