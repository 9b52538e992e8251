import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Settings } from '../settings.ts';
import { formAnswers } from './form-questions.ts';

let home: string;
let server: Server;
let origin: string;

const page = '---\ntitle: Giới thiệu\n---\n\nChữ.\n';
const git = (...args: string[]): void => {
  const person = ['-c', 'user.name=Lê Văn Bảy', '-c', 'user.email=bay@phuong.example'];
  execFileSync('git', ['-C', home, ...person, ...args], { stdio: 'ignore' });
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-questions '));
  const ward =
    'name: Phường Ven Sông\nauthority: Ủy ban nhân dân phường Ven Sông\ncity: Thành phố Mẫu\nurl: https://portal.example/ven-song/\n';
  for (const [path, text] of [
    ['ven-song/ward.yaml', ward],
    ['ven-song/pages/gioi-thieu.md', page],
    ['ven-song/pages/lien-he.md', page.replace('Giới thiệu', 'Liên hệ')],
  ] as const) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
  }
  git('init');
  git('add', '--all');
  git('commit', '--message', 'Bắt đầu');
  await writeFile(join(home, 'ven-song/pages/lien-he.md'), page.replace('Giới thiệu', 'Nơi làm việc'));
  const answers = formAnswers({ contentDir: home, ward: 'ven-song' } as Settings);
  server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.slice(1);
    void (answers(path, request, response) ?? response.writeHead(404).end());
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await rm(home, { recursive: true, force: true });
});

const check = (site: string | undefined, name: string, text: string): Promise<Response> => {
  const form = new FormData();
  form.append(name, text);
  const headers = new Headers(site === undefined ? [] : [['Sec-Fetch-Site', site]]);
  return fetch(`${origin}/kiem-tra`, { method: 'POST', body: form, headers });
};

it('answers the form what a build would say of a text, whatever its line ends', async () => {
  const verdict = async (text: string): Promise<unknown> =>
    (await check('same-origin', 'text:pages/gioi-thieu.md', text)).json();
  expect(await verdict(page.replaceAll('\n', '\r\n'))).toEqual({ refusals: [], messages: [] });
  expect(await verdict(page.replace('title', 'tieu-de'))).toMatchObject({
    refusals: expect.arrayContaining([expect.stringMatching(/^dòng \d+: .*title/)]) as string[],
  });
  expect(await (await check('same-origin', 'removed', 'pages/gioi-thieu.md')).json()).toMatchObject({
    refusals: [expect.stringContaining('trang đã đăng')],
  });
});

it.each([
  ['another site', 'cross-site', 403],
  ['another port of this machine', 'same-site', 403],
  ['a program that does not say where it comes from', undefined, 403],
])('does not answer %s', async (_name, site, status) => {
  expect((await check(site, 'text:pages/gioi-thieu.md', page)).status).toBe(status);
});

it('does not answer an address that is opened', async () => {
  expect((await fetch(`${origin}/kiem-tra`)).status).toBe(405);
});

it.each([
  ['the author of the last commit', 'gioi-thieu', 'Lê Văn Bảy'],
  ['nobody where the file has changed since', 'lien-he', ''],
  ['nobody of a file that is not there', 'khong-co', ''],
  ['nobody of a file outside', '../../../../etc/passwd', ''],
])('names %s', async (_name, id, who) => {
  const answer = await fetch(`${origin}/ai-sua?tep=${encodeURIComponent(`content/ven-song/pages/${id}.md`)}`);
  expect(await answer.text()).toBe(who);
});
