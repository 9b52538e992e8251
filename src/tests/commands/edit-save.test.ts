import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../portal/browser.ts';
import type { Editing } from './edit-form.ts';
import { answerPicker, key, openForm, put, read, signIn, startEditing } from './edit-form.ts';
import { longestWait, takeTurn } from './take-turn.ts';

const ward = 'phuong-mau';
let home: string;
let content: string;
let browser: Browser;
let editing: Editing;
let endTurn: () => Promise<void>;

beforeAll(async () => {
  endTurn = await takeTurn();
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-edit '));
  content = join(home, 'content');
  await cp('content/phuong-mau', join(content, ward), { recursive: true });
  editing = await startEditing(content, ward, 4395);
  browser = await openBrowser();
}, longestWait);
afterAll(async () => {
  await browser.close();
  editing.child.kill();
  await endTurn();
  await rm(home, { recursive: true, force: true });
});

test('saving a document changes the line that was edited, and nothing else', async () => {
  const { page, violations } = await openForm(browser, editing, content);
  const added = '# lời ghi chú\nplace: "Mẫu"\nkhoa-la: {a: 1, b: [x, "y"]}\n';
  const strange = 'directives/2026/an-toan-cong-truong';
  const texts = new Map<string, string>();
  for (const id of [
    strange,
    'directives/2026/ket-luan-phien-hop-thang-10',
    'directives/2026/huong-dan-nop-ho-so-tai-nha',
    'directives/2026/ngung-cap-nuoc-thang-11',
    'plans/2026/tuyen-truyen-nghi-quyet-72',
    'news/2026/ba-mau-thung-rac',
    'pages/lien-he',
  ])
    texts.set(id, await readFile(`content/phuong-mau/${id}.md`, 'utf8'));
  texts.set(strange, texts.get(strange)!.replace('place: Mẫu\n', added));
  expect(texts.get(strange)).toContain(added);
  await put(page, `content/${ward}/${strange}.md`, Buffer.from(texts.get(strange)!).toString('base64'));
  await signIn(page);
  for (const [id, before] of texts) {
    const [collection, ...rest] = id.split('/');
    await page.goto(`${editing.address}#/collections/${collection}/entries/${rest.join('/')}`);
    await expect.poll(() => key(page, 'title').locator('textarea').inputValue()).not.toBe('');
    await page.waitForTimeout(1_000);
    const button = page.getByRole('button', { name: 'Lưu', exact: true });
    expect(await button.isDisabled(), `${id} before any change`).toBe(true);
    await key(page, 'title').locator('textarea').fill('Tên mới');
    await button.click();
    await expect
      .poll(() => read(page, `content/${ward}/${id}.md`), { message: id })
      .toBe(before.replace(/^title: .*$/m, 'title: Tên mới'));
    await page.locator('button', { hasText: 'Tạo mới' }).waitFor();
  }
  expect(violations).toEqual([]);
  await page.context().close();
});

test('a folder of another ward is refused in Vietnamese; so is a browser without a folder picker', async () => {
  const page = await (await browser.newContext()).newPage();
  const messages: string[] = [];
  page.on('dialog', (dialog) => {
    messages.push(dialog.message());
    void dialog.accept();
  });
  await answerPicker(page);
  await page.goto(editing.address);
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  await expect.poll(() => messages).toEqual([expect.stringContaining(`không có content/${ward}`)]);
  await page.addInitScript('delete window.showDirectoryPicker');
  await page.reload();
  await expect.poll(() => messages.at(-1)).toContain('Chrome, Edge hoặc Cốc Cốc');
  await page.context().close();
});
