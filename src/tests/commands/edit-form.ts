import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { watchPolicy } from '../portal/browser.ts';
import { filesOf } from '../portal/built-site.ts';

/** How long the form may take to answer on a busy machine, in milliseconds: a save checks the whole ward before. */
const longestAnswer = 90_000;

/** A running `npm run edit`. */
export interface Editing {
  /** The form's address. */
  address: string;
  child: ChildProcess;
}

/** Runs `npm run edit` as a person does; resolves once the form is served. */
export function startEditing(content: string, ward: string, port: number): Promise<Editing> {
  const args = ['scripts/edit.ts', ward, '--content', content, '--port', String(port), '--no-open'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((ready, fail) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /Biểu mẫu biên tập: (\S+)/.exec(said)?.[1];
        if (address) ready({ address, child });
      });
    child.once('exit', () => fail(new Error(said)));
  });
}

/**
 * Opens the form in a browser context of its own, with the ward's files in a folder.
 * @returns the page, and a list that fills with what its policy forbids.
 */
export async function openForm(
  browser: Browser,
  { address }: Editing,
  content: string,
): Promise<{ page: Page; violations: string[] }> {
  const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  page.setDefaultTimeout(longestAnswer);
  // The first request bundles the form.
  page.setDefaultNavigationTimeout(2 * 60_000);
  const violations = watchPolicy(page, new URL(address).origin);
  await answerPicker(page);
  await page.goto(new URL('/admin/', address).href);
  await seed(page, content);
  return { page, violations };
}

/** Signs in with the folder; resolves once the list of documents is shown. */
export async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  await page.locator('button', { hasText: 'Tạo mới' }).waitFor();
}

/** Answers the folder picker with a folder of the page's origin. */
export const answerPicker = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.showDirectoryPicker = async () => {
      const home = await navigator.storage.getDirectory();
      return home.getDirectoryHandle('kho', { create: true });
    };
  });

/** Puts a ward's files into the folder that the picker answers with, where a repository has them. */
async function seed(page: Page, content: string): Promise<void> {
  const paths = await filesOf(content);
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(content, path), 'base64')] as const),
  );
  for (const [path, base64] of files) await put(page, path, base64);
}

/** Writes one file below `content/` of that folder; its bytes come as base64. */
export const put = (page: Page, path: string, base64: string): Promise<void> =>
  page.evaluate(
    async ([path, base64]) => {
      const home = await navigator.storage.getDirectory();
      let dir = await home.getDirectoryHandle('kho', { create: true });
      const names = ['content', ...path.split('/')];
      for (const name of names.slice(0, -1)) dir = await dir.getDirectoryHandle(name, { create: true });
      const file = await dir.getFileHandle(names.at(-1)!, { create: true });
      const stream = await file.createWritable();
      await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await stream.close();
    },
    [path, base64] as const,
  );

/** A file below `content/` of that folder, as text. */
export const read = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (path) => {
    let dir = await (await navigator.storage.getDirectory()).getDirectoryHandle('kho');
    const names = ['content', ...path.split('/')];
    for (const name of names.slice(0, -1)) dir = await dir.getDirectoryHandle(name);
    return (await (await dir.getFileHandle(names.at(-1)!)).getFile()).text();
  }, path);

/** A key of the form by its path. */
export const key = (page: Page, path: string): Locator =>
  page.locator(`section.field[data-key-path="${path}"]`).first();

/** Brings a key into view: the form makes its fields as they come near. */
export async function reach(page: Page, path: string): Promise<Locator> {
  await page.mouse.move(300, 600);
  for (let turn = 0; turn < 40 && !(await key(page, path).count()); turn += 1) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(50);
  }
  await key(page, path).scrollIntoViewIfNeeded();
  return key(page, path);
}

/** Attaches a file that is in the ward's `files/`. */
export async function attach(
  page: Page,
  { index, folder, file, title }: { index: number; folder: string; file: string; title: string },
): Promise<void> {
  const list = await reach(page, 'attachments');
  await list.getByRole('button', { name: /Thêm/ }).click();
  await list.locator('button', { hasText: 'Duyệt tệp' }).click();
  const choice = page.getByRole('dialog').locator('[role=option]');
  await choice.filter({ hasText: folder }).dblclick();
  await choice.filter({ hasText: file }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chèn' }).click();
  await key(page, `attachments.${index}.title`).locator('input').fill(title);
}

/**
 * Saves, and waits for the list of documents: what the form says of a save is gone after some seconds.
 * @throws with what the form shows, if it stays open
 */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const list = page.locator('button', { hasText: 'Tạo mới' });
  const refusal = page.getByRole('alertdialog');
  await list
    .or(refusal)
    .first()
    .waitFor()
    .catch(() => undefined);
  if (!(await list.isVisible())) throw new Error(`not saved: ${await page.locator('body').innerText()}`);
}

/** How many documents a folder of the ward has. */
export async function countIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.md')).length;
}
