import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newKey, privateKeyIn } from '../../proof/keys.ts';
import { layProvenPortal } from '../../publishing/fixtures/proven-portal.ts';
import { portal, start, ward } from '../../publishing/fixtures/small-portal.ts';
import { publishPortal } from '../../publishing/publish-portal.ts';
import { inProcess } from '../../tests/in-process.ts';
import { runVerify } from './verify.ts';

let home: string;
const { pem, publicText } = newKey();
const at = (...names: string[]): string => join(home, ...names);
const folder = (): string => at('công bố', ward);

/** Runs a command as a person does. */
const run = (name: string, ...args: string[]): { status: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/operation/${name}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
};

/** `npm run verify` inside this process. */
async function verify(...args: string[]): Promise<{ status: number | null; text: string }> {
  const { status, out, err } = await inProcess(() => runVerify(args, process.stdout));
  return { status, text: out + err };
}

async function publish(version: number, isSigned = true): Promise<void> {
  await layProvenPortal(at('dựng'), portal(version), `2026-05-0${version}`);
  const key = isSigned ? privateKeyIn(pem) : undefined;
  await publishPortal({ ward, builtDir: at('dựng'), dir: at('công bố'), now: start, key });
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kiểm '));
});
afterEach(() => rmSync(home, { recursive: true }));

it('says in Vietnamese what is right, and what is not', async () => {
  await publish(1);
  expect(run('verify', folder(), '--key', publicText)).toEqual({
    status: 0,
    text:
      `Cổng hoa-sen, công bố lần 1 lúc 7 giờ 30, ngày 05/05/2026; tính đến hết ngày 01/05/2026, từ nội dung ` +
      `${/"digest": "(\w+)"/.exec(readFileSync(join(folder(), '.well-known/portal-manifest.json'), 'utf8'))![1]!}, bộ dựng 0.2.0+thu.\n` +
      'Muốn biết cổng có bị lùi cùng cả nhật ký không, hãy kiểm định kỳ với --remember TỆP.\n' +
      'Đúng như đã công bố: 6 tệp.\n',
  });
  writeFileSync(join(folder(), 'index.html'), 'khác');
  writeFileSync(join(folder(), 'thêm\u202e.html'), '');
  rmSync(join(folder(), 'gioi-thieu/index.html'));
  const { status, text } = run('verify', folder(), '--key', publicText);
  expect(status).toBe(1);
  expect(text.split('\n').slice(2)).toEqual([
    expect.stringMatching(/^bị thêm: thêm.+\.html$/),
    'bị sửa: index.html',
    'bị mất: gioi-thieu/index.html',
    'Không đúng như đã công bố: 3 điểm.',
    '',
  ]);
  expect(text).not.toContain('\u202e');
});

it('says what a portal without a signature, or without the key, is worth', async () => {
  await publish(1, false);
  const unsigned = await verify(folder());
  expect(unsigned).toMatchObject({ status: 0 });
  expect(unsigned.text).toContain('Chưa ai ký bảng kê này');
  const wanted = await verify(folder(), '--key', publicText);
  expect(wanted.status).toBe(1);
  expect(wanted.text).toContain('chưa ký: ');
  await publish(2);
  const own = await verify(folder());
  expect(own.status).toBe(0);
  expect(own.text).toContain(`khóa ghi ngay trên cổng (${publicText})`);
  const other = await verify(folder(), '--key', newKey().publicText);
  expect(other.status).toBe(1);
  expect(other.text).toContain('sai chữ ký: .well-known/portal-manifest.sig');
});

it('finds an old portal with its old log by what it remembers', async () => {
  await publish(1);
  await cp(folder(), at('cũ'), { recursive: true });
  await publish(2);
  const args = [folder(), '--key', publicText, '--remember', at('nhớ.json')];
  expect((await verify(...args)).status).toBe(0);
  await rm(folder(), { recursive: true });
  await cp(at('cũ'), folder(), { recursive: true });
  expect((await verify(folder(), '--key', publicText)).status).toBe(0);
  const { status, text } = await verify(...args);
  expect(status).toBe(1);
  expect(text).toContain('bị lùi: cổng là bản công bố lần 1, trong khi đã có lần 2\n');
  writeFileSync(at('nhớ.json'), '{');
  expect(await verify(...args)).toMatchObject({
    status: 1,
    text: expect.stringContaining('bị hỏng') as string,
  });
});

it('a new key signs for its public one, and takes the place of none', async () => {
  const made = run('new-key', at('khóa.pem'));
  expect(made.status).toBe(0);
  expect(statSync(at('khóa.pem')).mode & 0o777).toBe(0o600);
  const before = readFileSync(at('khóa.pem'), 'utf8');
  expect(run('new-key', at('khóa.pem'))).toMatchObject({
    status: 2,
    text: expect.stringContaining('đã có tệp') as string,
  });
  expect(readFileSync(at('khóa.pem'), 'utf8')).toBe(before);
  await layProvenPortal(at('dựng'), portal(1), '2026-05-01');
  await publishPortal({
    ward,
    builtDir: at('dựng'),
    dir: at('công bố'),
    now: start,
    key: privateKeyIn(before),
  });
  expect(run('verify', folder(), '--key', at('khóa.pem.pub')).status).toBe(0);
});

it.each([
  ['a folder that is not there', ['không có'], /không có thư mục/],
  ['another protocol', ['file:///etc'], /không phải địa chỉ http/],
  ['a key that is none', ['src', '--key', 'abc'], /không phải khóa công khai/],
  ['a private key', ['src', '--key', pem], /không phải khóa công khai/],
])('%s ends the call', async (_what, args, message) => {
  const { status, text } = await verify(...args);
  expect(status).toBe(2);
  expect(text).toMatch(message);
});
