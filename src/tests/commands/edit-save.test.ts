import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../portal/browser.ts';
import { testContent } from '../test-content.ts';
import type { Editing } from './edit-form.ts';
import { answerPicker, key, openForm, put, reach, read, signIn, startEditing } from './edit-form.ts';
import { longestWait, takeTurn } from './take-turn.ts';

const ward = 'phuong-mau';
let home: string;
let content: string;
let browser: Browser;
let editing: Editing;
/** The form, with the ward's files in a folder of its own. */
let page: Page;
let violations: string[];
let endTurn: () => Promise<void>;

beforeAll(async () => {
  endTurn = await takeTurn();
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-edit '));
  content = join(home, 'content');
  await cp(join(testContent, ward), join(content, ward), { recursive: true });
  editing = await startEditing(content, ward, 4395);
  browser = await openBrowser();
  ({ page, violations } = await openForm(browser, editing, content));
}, longestWait);
afterAll(async () => {
  await browser.close();
  editing.child.kill();
  await endTurn();
  await rm(home, { recursive: true, force: true });
});

test('saving a document changes the line that was edited, and nothing else', async () => {
  const added = 'draft: true\n# lời ghi chú\nplace: "Mẫu"\nkhoa-la: {a: 1, b: [x, "y"]}\n';
  const strange = 'directives/2026/an-toan-cong-truong';
  const texts = new Map<string, string>();
  for (const id of [
    strange,
    'directives/2026/ket-luan-phien-hop-thang-10',
    'plans/2026/tuyen-truyen-nghi-quyet-72',
    'news/2026/ba-mau-thung-rac',
    'pages/lien-he',
  ])
    texts.set(id, await readFile(join(testContent, ward, `${id}.md`), 'utf8'));
  texts.set(strange, texts.get(strange)!.replace('place: Mẫu\n', added));
  expect(texts.get(strange)).toContain(added);
  await writeFile(join(content, ward, `${strange}.md`), texts.get(strange)!);
  await put(page, `${ward}/${strange}.md`, Buffer.from(texts.get(strange)!).toString('base64'));
  await signIn(page);
  const notice = page.locator('#loi-nhan');
  for (const [id, before] of texts) {
    await openDocument(id);
    const button = page.getByRole('button', { name: 'Lưu', exact: true });
    expect(await button.isDisabled(), `${id} before any change`).toBe(true);
    await key(page, 'title').locator('textarea').fill('Tên mới');
    await button.click();
    await expect
      .poll(() => read(page, `${ward}/${id}.md`), { message: id })
      .toBe(before.replace(/^title: .*$/m, 'title: Tên mới'));
    await page.locator('button', { hasText: 'Tạo mới' }).waitFor();
    // A draft is saved with the messages of its mistakes.
    if (id === strange) await notice.getByText(/khoa-la/).waitFor();
    else expect(await notice.count(), id).toBe(0);
  }
  expect(violations).toEqual([]);
});

/** Opens a document in the form; resolves once its fields take what is typed. */
async function openDocument(id: string): Promise<void> {
  const [collection, ...rest] = id.split('/');
  await page.goto(`${editing.address}#/collections/${collection}/entries/${rest.join('/')}`);
  await expect.poll(() => key(page, 'title').locator('textarea').inputValue()).not.toBe('');
  await page.waitForTimeout(1_000);
}

test('what was published is neither overwritten, nor removed, nor saved in a form that no build takes', async () => {
  const id = 'news/2026/ba-mau-thung-rac';
  const path = `${ward}/${id}.md`;
  const before = await read(page, path);
  const title = key(page, 'title').locator('textarea');
  const refused = page.getByRole('alertdialog');
  const saveRefused = async (words: RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await refused.getByText(words).waitFor();
    await refused.getByRole('button').click();
  };

  await openDocument(id);
  const body = (await reach(page, 'body')).locator('textarea').first();
  const text = await body.inputValue();
  await body.fill(`${text}\n\nXem [bài cũ](khong-co.md).`);
  await saveRefused(/cổng sẽ không dựng được với bài này[^]*khong-co\.md/);
  expect(await body.inputValue()).toContain('khong-co.md');
  expect(await read(page, path)).toBe(before);
  await body.fill(text);

  const other = before.replace(/^title: .*$/m, 'title: Ai đó đã sửa');
  await put(page, path, Buffer.from(other).toString('base64'));
  await title.fill('Tên của tôi');
  await saveRefused(/đã được .* sửa lúc .*“title: Ai đó đã sửa”/);
  expect(await title.inputValue()).toBe('Tên của tôi');
  expect(await read(page, path)).toBe(other);
  await put(page, path, Buffer.from(before).toString('base64'));
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(() => read(page, path)).toContain('title: Tên của tôi');

  await page.getByRole('checkbox', { name: /Tên của tôi/ }).click();
  await page.getByRole('button', { name: /Xóa .*bài viết đã chọn/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa', exact: true }).click();
  await page
    .locator('#loi-nhan')
    .getByText(/^Chưa xóa “.*”: bài đã đăng/)
    .waitFor();
  expect(await read(page, path)).toContain('title: Tên của tôi');
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
