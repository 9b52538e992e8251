import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { paperDocx } from '../../bench/paper-docx.ts';
import { paperOf } from '../../bench/paper.ts';
import { serve } from '../../build/serve.ts';
import { readWardOnce } from '../../content/memo.ts';
import { dayOf } from '../../domain/dates/moment.ts';
import type { Directive } from '../../domain/schema/document.ts';
import { formPolicyOf } from '../../serving/sites.ts';
import { openBrowser, watchPolicy } from '../portal/browser.ts';
import { filesOf, readBuilt } from '../portal/built-site.ts';
import { testContent } from '../test-content.ts';
import type { Editing } from './edit-form.ts';
import { attach, countIn, key, openForm, reach, read, save, signIn, startEditing } from './edit-form.ts';
import { runCommand } from './run-command.ts';
import { longestWait, takeTurn } from './take-turn.ts';

let home: string;
let content: string;
let browser: Browser;
let editing: Editing;
let endTurn: () => Promise<void>;

beforeAll(async () => {
  endTurn = await takeTurn();
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-edit '));
  content = join(home, 'content');
  await cp(join(testContent, 'phuong-mau'), join(content, 'phuong-mau'), { recursive: true });
  editing = await startEditing(content, 'phuong-mau', 4390);
  browser = await openBrowser();
}, longestWait);
afterAll(async () => {
  await browser.close();
  editing.child.kill();
  await endTurn();
  await rm(home, { recursive: true, force: true });
});

describe('npm run edit', () => {
  let page: Page;
  let violations: string[];

  beforeAll(async () => {
    ({ page, violations } = await openForm(browser, editing, content));
    await signIn(page);
  });

  test('lists every collection of the ward, newest first, by number and title', async () => {
    const text = await page.locator('body').innerText();
    for (const [name, folder] of [
      ['Văn bản', 'directives'],
      ['Kế hoạch', 'plans'],
      ['Tin, bài', 'news'],
      ['Trang', 'pages'],
    ] as const)
      expect(text).toContain(`${name}\n${await countIn(join(content, 'phuong-mau', folder))}`);
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
    const file = 'lich-thu-gom-rac.pdf';
    await attach(page, { index: 0, folder: '2026', file, title: 'Lịch: tháng 12' });

    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText(/trường bị lỗi/).waitFor();
    await page.getByRole('button', { name: 'Xem lỗi' }).click();
    await key(page, 'issued').getByText('Đến mức bản giấy cho biết').first().waitFor();
    await key(page, 'issued').locator('input').fill('2026-11-20');
    await save(page);

    const name = 'dang-ky-tiem-chung-dot-cuoi-nam-o-duong-ong-do';
    const made = await read(page, `phuong-mau/directives/2026/${name}.md`);
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

    const saved = join(content, `phuong-mau/directives/2026/${name}.md`);
    await mkdir(dirname(saved), { recursive: true });
    await writeFile(saved, made);
    const checked = runCommand('check', [saved, '--content', content, '--date', '2026-11-22']);
    expect(checked.stdout).toContain('không có lỗi, không có cảnh báo');
    expect(checked.status).toBe(0);
  });

  test('a paper imported without ngày đăng is a draft until the form has confirmed and dated it', async () => {
    const word = join(home, 'Công văn.docx');
    const paper = (await readWardOnce(testContent, 'ai-quoc')).byRef.get(
      'directives/2025/trien-khai-nghi-quyet-y-te',
    )!;
    await writeFile(word, paperDocx(paperOf(paper.data as Directive, paper.body)));
    const id = '2025/trien-khai-y-te';
    const file = join(content, `phuong-mau/directives/${id}.md`);
    const imported = runCommand('import', [word, '--ward', 'phuong-mau', '--content', content, '--id', id]);
    expect(imported.status).toBe(0);
    const draft = await readFile(file, 'utf8');
    expect(draft).toMatch(/^draft: true$/m);
    expect(draft).not.toMatch(/^published:/m);
    const unconfirmed = draft.replace(/^draft:/m, 'unconfirmed: [code, signer]\ndraft:');
    await writeFile(file, unconfirmed);
    const held = runCommand('check', [file, '--content', content]);
    expect(held.stdout).toContain('(undated-publication)');
    expect(held.status).toBe(0);

    const { page, violations } = await openForm(browser, editing, content);
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
    expect(await read(page, `phuong-mau/directives/${id}.md`)).toBe(unconfirmed);
    await refusal.getByRole('button').click();
    await chosen.locator('button').first().click();
    await save(page);

    const today = dayOf(Date.now());
    const saved = await read(page, `phuong-mau/directives/${id}.md`);
    expect(saved).toBe(
      draft.replace(/^draft: true\n/m, '').replace(/^issued: .*\n/m, `$&published: ${today}\n`),
    );
    expect(violations).toEqual([]);
    await page.context().close();
    await writeFile(file, saved);
    const checked = runCommand('check', [file, '--content', content]);
    expect(checked.stdout).toContain('0 lỗi');
    expect(checked.stdout).not.toContain('published');
  });

  test('the form asks nothing of other hosts and breaks no rule of its policy', () => {
    expect(violations).toEqual([]);
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
    const built = runCommand('build', ['phuong-mau', '--content', content, '--out', out(), '--date', date]);
    expect(built.stderr + built.stdout).toContain('phuong-mau');
    expect(built.status).toBe(0);
    const { ward } = await readWardOnce(content, 'phuong-mau');
    server = await serve({
      mounts: [{ base: '/phuong-mau/', dir: join(out(), 'phuong-mau'), formPolicy: formPolicyOf(ward!) }],
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
    const violations = watchPolicy(page, new URL(origin).origin);
    const response = await page.goto(`${origin}admin/`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("connect-src 'self' data: blob: https://git.portal.example;");
    expect(policy).toContain("script-src 'self';");
    expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(Array(2).fill('https://git.portal.example'));
    await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).waitFor();
    expect(await page.locator('meta[name=robots]').first().getAttribute('content')).toContain('noindex');
    expect(violations).toEqual([]);
    await page.close();
    expect((await fetch(origin)).headers.get('content-security-policy')).toContain("style-src 'self';");
  });

  test('holds the paper that was imported, its day filled in by the form', async () => {
    const response = await fetch(`${origin}van-ban/2025/trien-khai-y-te/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('3197/UBND-VX');
  });

  test('names the form in no list for machines but that of all files, and the search does not know it', async () => {
    for (const file of await filesOf(join(out(), 'phuong-mau'))) {
      if (/^[^.].*\.(?:xml|json|csv|ics)$/.test(file))
        expect(await readFile(join(out(), 'phuong-mau', file), 'utf8'), file).not.toContain('admin/');
    }
  });
});

test('a portal whose ward.yaml does not ask has no form', async () => {
  const files = await filesOf(join(inject('built'), 'phuong-mau'));
  expect(files.filter((file) => file.startsWith('admin') || file.includes('form.js'))).toEqual([]);
  expect(await readBuilt('phuong-mau', 'index.html')).not.toContain('admin/');
});
