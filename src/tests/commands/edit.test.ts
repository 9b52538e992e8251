import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { paperDocx } from '../../bench/paper-docx.ts';
import { paperOf } from '../../bench/paper.ts';
import { serve } from '../../build/serve.ts';
import { readWardOnce } from '../../content/memo.ts';
import { dayOf } from '../../domain/dates/moment.ts';
import type { Directive } from '../../domain/schema/document.ts';
import { publishedPolicy } from '../../site/integrations/editing.ts';
import { filesOf, readBuilt } from '../portal/built-site.ts';
import { answerPicker, key, put, reach, read, save, seed, startEditing } from './edit-form.ts';

let home: string;
let content: string;
let browser: Browser;
let editing: { address: string; child: ChildProcess };

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-edit '));
  content = join(home, 'content');
  await cp('content/phuong-mau', join(content, 'phuong-mau'), { recursive: true });
  editing = await startEditing(content, 4390);
  browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  editing.child.kill();
  await rm(home, { recursive: true, force: true });
});

describe('npm run edit', () => {
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    page = await open();
    await signIn(page);
  });

  /** A browser of its own, with the ward's files in a folder. */
  const open = async (): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
    watch(page, faults, editing.address);
    await answerPicker(page);
    await page.goto(new URL('/admin/', editing.address).href);
    await seed(page, content);
    return page;
  };
  const signIn = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
    await page.locator('button', { hasText: 'Tạo mới' }).waitFor();
  };

  test('lists every collection of the ward, newest first, by number and title', async () => {
    const text = await page.locator('body').innerText();
    for (const [name, count] of [
      ['Văn bản', 29],
      ['Kế hoạch', 4],
      ['Tin, bài', 10],
      ['Trang', 6],
    ])
      expect(text).toContain(`${name}\n${count}`);
    expect(await page.locator('[role=row]').first().innerText()).toContain('118/UBND-KTHTĐT Phát động');
  });

  test('a new directive made in the form is checked, built and found by search', async () => {
    await page.locator('button', { hasText: 'Tạo mới' }).click();
    await expect.poll(() => key(page, 'published').locator('input').inputValue()).toMatch(/^\d{4}-/);
    // The form takes what is typed only once its fields have all been made.
    await page.waitForTimeout(1_000);
    await key(page, 'title').locator('textarea').fill('Đăng ký tiêm chủng đợt cuối năm ở đường Ông Đồ');
    await key(page, 'type').locator('[role=combobox]').click();
    await page.getByRole('option', { name: 'Thông báo', exact: true }).click();
    await key(page, 'code').locator('input').fill('401/TB-UBND');
    expect(await key(page, 'issuer').locator('input').inputValue()).toBe('Ủy ban nhân dân phường Mẫu');
    await key(page, 'published').locator('input').fill('2026-11-21');
    await key(page, 'issued').locator('input').fill('20/11/2026');
    await (
      await reach(page, 'body')
    )
      .locator('textarea')
      .first()
      .fill(
        'Trạm Y tế phường nhận đăng ký tại nhà văn hóa Bến Sông.\n\n## 1. Thời gian\n\nSáng ngày 29/11/2026.',
      );
    await attach(page, 0, '2026', 'lich-thu-gom-rac.pdf', 'Lịch: tháng 12');

    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText(/trường bị lỗi/).waitFor();
    await page.getByRole('button', { name: 'Xem lỗi' }).click();
    await key(page, 'issued').getByText('Đến mức bản giấy cho biết').first().waitFor();
    await key(page, 'issued').locator('input').fill('2026-11-20');
    await save(page);

    const name = 'dang-ky-tiem-chung-dot-cuoi-nam-o-duong-ong-do';
    const made = await read(page, `content/phuong-mau/directives/2026/${name}.md`);
    expect(made).toMatchInlineSnapshot(`
      "---
      title: Đăng ký tiêm chủng đợt cuối năm ở đường Ông Đồ
      type: thong-bao
      code: 401/TB-UBND
      issuer: Ủy ban nhân dân phường Mẫu
      issued: 2026-11-20
      published: 2026-11-21
      attachments:
        - file: 2026/lich-thu-gom-rac.pdf
          title: "Lịch: tháng 12"
      ---

      Trạm Y tế phường nhận đăng ký tại nhà văn hóa Bến Sông.

      ## 1. Thời gian

      Sáng ngày 29/11/2026.
      "
    `);

    const file = join(content, `phuong-mau/directives/2026/${name}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, made);
    const checked = run('check', file, '--content', content, '--date', '2026-11-22');
    expect(checked.stdout).toContain('không có lỗi, không có cảnh báo');
    expect(checked.status).toBe(0);
  });

  test('a paper imported without ngày đăng is a draft until the form has confirmed and dated it', async () => {
    const word = join(home, 'Công văn.docx');
    const paper = (await readWardOnce('content', 'ai-quoc')).byRef.get(
      'directives/2025/trien-khai-nghi-quyet-y-te',
    )!;
    await writeFile(word, paperDocx(paperOf(paper.data as Directive, paper.body)));
    const id = '2025/trien-khai-y-te';
    const file = join(content, `phuong-mau/directives/${id}.md`);
    const imported = run('import', word, '--ward', 'phuong-mau', '--content', content, '--id', id);
    expect(imported.status).toBe(0);
    const draft = await readFile(file, 'utf8');
    expect(draft).toMatch(/^draft: true$/m);
    expect(draft).not.toMatch(/^published:/m);
    const unconfirmed = draft.replace(/^draft:/m, 'unconfirmed: [code, signer]\ndraft:');
    await writeFile(file, unconfirmed);
    const held = run('check', file, '--content', content);
    expect(held.stdout).toContain('(undated-publication)');
    expect(held.status).toBe(0);

    const page = await open();
    await signIn(page);
    await page.getByRole('button', { name: 'Lọc' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Bản nháp' }).click();
    const drafts = page.locator('main [role=row]', { hasText: paper.data!.title });
    await expect.poll(() => drafts.allInnerTexts()).toEqual([expect.stringContaining('[Bản nháp] /UBND')]);
    await page.goto(`${editing.address}#/collections/directives/entries/${id}`);
    const chosen = key(page, 'unconfirmed').locator('[role=row]');
    await expect.poll(() => chosen.allInnerTexts()).toEqual(['Số, ký hiệu\nclose', 'Người ký\nclose']);
    await page.waitForTimeout(1_000);
    await key(page, 'draft').locator('[role=switch]').click();
    await chosen.locator('button').first().click();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    const refusal = page.getByRole('alertdialog');
    await refusal.getByText('Ô Cần xác nhận còn mục chưa so với bản giấy').waitFor();
    expect(await read(page, `content/phuong-mau/directives/${id}.md`)).toBe(unconfirmed);
    await refusal.getByRole('button').click();
    await chosen.locator('button').first().click();
    await save(page);

    const today = dayOf(Date.now());
    const saved = await read(page, `content/phuong-mau/directives/${id}.md`);
    expect(saved).toBe(
      draft.replace(/^draft: true\n/m, '').replace(/^issued: .*\n/m, `$&published: ${today}\n`),
    );
    await page.context().close();
    await writeFile(file, saved);
    const checked = run('check', file, '--content', content);
    expect(checked.stdout).toContain('0 lỗi');
    expect(checked.stdout).not.toContain('published');
  });

  test('a document opened and saved changes by the line that was changed, and by nothing else', async () => {
    const page = await open();
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
    await put(page, `content/phuong-mau/${strange}.md`, Buffer.from(texts.get(strange)!).toString('base64'));
    await signIn(page);
    for (const [id, before] of texts) {
      const [collection, ...rest] = id.split('/');
      await page.goto(`${editing.address}#/collections/${collection}/entries/${rest.join('/')}`);
      await expect.poll(() => key(page, 'title').locator('textarea').inputValue()).not.toBe('');
      await page.waitForTimeout(1_000);
      const button = page.getByRole('button', { name: 'Lưu', exact: true });
      expect(await button.isDisabled(), `${id} as it was opened`).toBe(true);
      await key(page, 'title').locator('textarea').fill('Tên mới');
      await button.click();
      await expect
        .poll(() => read(page, `content/phuong-mau/${id}.md`), { message: id })
        .toBe(before.replace(/^title: .*$/m, 'title: Tên mới'));
      await page.locator('button', { hasText: 'Tạo mới' }).waitFor();
    }
    await page.context().close();
  });

  test('it asks nothing of other hosts, and breaks no rule of its policy', () => {
    expect(faults).toEqual([]);
  });

  test('a folder that is not the ward’s is refused in Vietnamese; a browser that has no picker is named', async () => {
    const other = await (await browser.newContext()).newPage();
    const said: string[] = [];
    other.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    await answerPicker(other);
    await other.goto(editing.address);
    await other.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
    await expect.poll(() => said).toEqual([expect.stringContaining('không có content/phuong-mau')]);
    await other.addInitScript('delete window.showDirectoryPicker');
    await other.reload();
    await expect.poll(() => said.at(-1)).toContain('Chrome, Edge hoặc Cốc Cốc');
    await other.context().close();
  });
});

describe('a portal whose ward.yaml asks for the form', () => {
  let server: Server;
  let origin: string;
  const out = () => join(home, 'ra');

  beforeAll(async () => {
    const file = join(content, 'phuong-mau/ward.yaml');
    const asking = 'editing:\n  backend: gitea\n  repo: https://git.portal.example/phuong-mau/cong\n';
    await writeFile(file, `${await readFile(file, 'utf8')}${asking}`);
    // The form fills in today's day, which is to come for a machine whose clock is behind the model ward's.
    const [, date = ''] = ['2026-11-22', dayOf(Date.now())].sort();
    const built = run('build', 'phuong-mau', '--content', content, '--out', out(), '--date', date);
    expect(built.stderr + built.stdout).toContain('phuong-mau');
    expect(built.status).toBe(0);
    const { ward } = await readWardOnce(content, 'phuong-mau');
    server = await serve({
      mounts: [{ base: '/phuong-mau/', dir: join(out(), 'phuong-mau'), formPolicy: publishedPolicy(ward!) }],
      port: 0,
    });
    origin = `http://localhost:${(server.address() as AddressInfo).port}/phuong-mau/`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  test('holds the directive made in the form, and search finds it', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}tim-kiem/?q=${encodeURIComponent('tiem chung duong ong do')}`);
    const first = page.locator('#ket-qua li a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(
      '/phuong-mau/van-ban/2026/dang-ky-tiem-chung-dot-cuoi-nam-o-duong-ong-do/',
    );
    await page.close();
  });

  test('has the form under a policy of its own, for that host alone', async () => {
    const page = await browser.newPage({ locale: 'vi-VN' });
    const faults: string[] = [];
    watch(page, faults, origin);
    const response = await page.goto(`${origin}admin/`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("connect-src 'self' data: blob: https://git.portal.example;");
    expect(policy).toContain("script-src 'self';");
    expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(Array(2).fill('https://git.portal.example'));
    await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).waitFor();
    expect(await page.locator('meta[name=robots]').first().getAttribute('content')).toContain('noindex');
    expect(faults).toEqual([]);
    await page.close();
    expect((await fetch(origin)).headers.get('content-security-policy')).toContain("style-src 'self';");
  });

  test('holds the paper that was imported, its day filled in by the form', async () => {
    const response = await fetch(`${origin}van-ban/2025/trien-khai-y-te/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('3197/UBND-VX');
  });

  test('names the form in no list for machines, and the search does not know it', async () => {
    for (const file of await filesOf(join(out(), 'phuong-mau'))) {
      if (/\.(?:xml|json|csv|ics)$/.test(file))
        expect(await readFile(join(out(), 'phuong-mau', file), 'utf8'), file).not.toContain('admin/');
    }
  });
});

test('a portal whose ward.yaml does not ask has no form', async () => {
  const files = await filesOf(join(inject('built'), 'phuong-mau'));
  expect(files.filter((file) => file.startsWith('admin') || file.includes('form.js'))).toEqual([]);
  expect(await readBuilt('phuong-mau', 'index.html')).not.toContain('admin/');
});

/** Attaches a file that lies in `files/`. */
async function attach(page: Page, index: number, folder: string, file: string, title: string): Promise<void> {
  const list = await reach(page, 'attachments');
  await list.getByRole('button', { name: /Thêm/ }).click();
  await list.locator('button', { hasText: 'Duyệt tệp' }).click();
  const choice = page.getByRole('dialog').locator('[role=option]');
  await choice.filter({ hasText: folder }).dblclick();
  await choice.filter({ hasText: file }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chèn' }).click();
  await key(page, `attachments.${index}.title`).locator('input').fill(title);
}

/** Gathers what a page's policy forbids and what it asks of other hosts. */
function watch(page: Page, faults: string[], address: string): void {
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!new RegExp(`^(?:blob:|data:|${origin})`).test(request.url())) faults.push(request.url());
  });
}

/** Runs a command as a person does. */
const run = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { encoding: 'utf8' });
