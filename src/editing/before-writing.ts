import { formGuard } from '../strings/editing.ts';
import type { FileOnDisk, FormChange, Guarded } from './guard.ts';
import { changedMeanwhile } from './guard.ts';
import { showNotice } from './notice.ts';
import { formQuestions } from './questions.ts';

declare global {
  /** Sveltia calls this before it writes into the folder of this machine: see `bundle.ts`. It throws to refuse. */
  var beforeFormWrites:
    ((root: FileSystemDirectoryHandle | undefined, changes: FormChange[]) => Promise<void>) | undefined;
}

/**
 * Guards the ward's files: none is written that has changed on disk since the form read it, and none that the checks of
 * the build refuse. What the editor has typed stays in the form.
 */
export function guardFiles(folder: string, readBefore: Guarded['readBefore']): void {
  const written = new Map<string, string | Blob>();
  globalThis.beforeFormWrites = async (root, changes) => {
    if (!root) return;
    const own = changes.map(({ path, previousPath, ...change }) => ({
      ...change,
      path: path.normalize('NFC'),
      previousPath: previousPath?.normalize('NFC'),
    }));
    const refusals = await changedMeanwhile(own, {
      ...{ folder, readBefore, written, whoChanged },
      opened: performance.timeOrigin,
      onDisk: (path) => fileIn(root, path),
    });
    if (refusals.length > 0) return refuse(refusals, own);
    const verdict = await askChecks(own, folder);
    if (verdict.refusals.length > 0) return refuse(verdict.refusals, own);
    for (const { path, data } of own) if (data !== undefined) written.set(path, data);
    showNotice(verdict.messages.length > 0 ? [formGuard.savedWith, ...verdict.messages] : []);
  };
}

/** Sveltia shows the message of a refused save itself, of a refused removal it says nothing. */
function refuse(lines: readonly string[], changes: readonly FormChange[]): never {
  if (!changes.some(({ data }) => typeof data === 'string')) showNotice(lines);
  throw new Error(lines.join('\n'));
}

/** Asks the command that serves the form what the build would say. */
async function askChecks(
  changes: readonly FormChange[],
  folder: string,
): Promise<{ refusals: string[]; messages: string[] }> {
  const form = new FormData();
  const add = (path: string, data: string | Blob | undefined): void => {
    const below = path.slice(folder.length + 1);
    if (data === undefined) form.append('removed', below);
    else form.append(`${typeof data === 'string' ? 'text' : 'file'}:${below}`, data);
  };
  for (const { action, path, previousPath, data } of changes) {
    if (previousPath !== undefined) add(previousPath, undefined);
    if (action === 'delete' || data !== undefined) add(path, data);
  }
  const response = await fetch(formQuestions.check, { method: 'POST', body: form }).catch(() => undefined);
  if (!response?.ok) return { refusals: [formGuard.unanswered(response?.status)], messages: [] };
  return (await response.json()) as { refusals: string[]; messages: string[] };
}

async function whoChanged(path: string): Promise<string | undefined> {
  const response = await fetch(`${formQuestions.who}?tep=${encodeURIComponent(path)}`).catch(() => undefined);
  return response?.ok ? (await response.text()) || undefined : undefined;
}

/** A file below a folder; undefined if it is not there. */
async function fileIn(root: FileSystemDirectoryHandle, path: string): Promise<FileOnDisk | undefined> {
  try {
    let folder = root;
    const names = path.split('/');
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    const file = await (await folder.getFileHandle(names.at(-1)!)).getFile();
    return { text: path.endsWith('.md') ? await file.text() : '', modified: file.lastModified };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}
