import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createCanvas } from '@napi-rs/canvas';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paperDocx } from '../../bench/paper-docx.ts';
import { checkWard, hasErrors } from '../../checks/check-ward.ts';
import { interpretWard } from '../../content/interpret.ts';
import { readWard } from '../../content/read-ward.ts';
import { notice } from '../../importers/fixtures/notice.ts';
import { runImport } from './import.ts';

let home: string;
let file: string;
const content = (): string => join(home, 'content');

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'nhập văn bản '));
  await mkdir(join(content(), 'hoa-sen'), { recursive: true });
  await writeFile(
    join(content(), 'hoa-sen', 'ward.yaml'),
    'name: Phường Hoa Sen\nauthority: Ủy ban nhân dân phường Hoa Sen\ncity: Thành phố Hải An\nurl: https://portal.example/\n',
  );
  file = join(home, 'Thông báo số 12.docx');
  await writeFile(file, paperDocx(notice));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const draft = 'hoa-sen/directives/2026/tong-ve-sinh-moi-truong.md';

interface CommandResult {
  status: number;
  out: string;
  err: string;
}

const importing = (...args: string[]): Promise<CommandResult> => run(args);
async function run(args: string[], env: Record<string, string> = {}): Promise<CommandResult> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const status = await runImport(
    [...args, '--content', content()],
    out,
    err as unknown as NodeJS.WriteStream,
    // In Việt Nam the 22nd has begun.
    { now: Date.parse('2026-11-21T17:30Z'), env },
  );
  return { status, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
}
const written = async (): Promise<string[]> =>
  (await readdir(content(), { recursive: true })).filter((path) => /\.\w+$/.test(path)).sort();

describe('import', () => {
  it('writes a draft that passes the check, and keeps the original', async () => {
    expect((await importing(file, '--ward', 'hoa-sen', '--published', '2026-03-06')).status).toBe(0);
    expect(await written()).toEqual([
      draft,
      'hoa-sen/files/2026/tong-ve-sinh-moi-truong.docx',
      'hoa-sen/ward.yaml',
    ]);
    expect(hasErrors(checkWard(interpretWard(await readWard(content(), 'hoa-sen'))))).toBe(false);
    expect(await readFile(join(content(), draft), 'utf8')).toMatch(
      /^---\ntitle: Tổng vệ sinh môi trường\ntype: thong-bao\n/,
    );
  });

  it('never overwrites', async () => {
    await importing(file, '--ward', 'hoa-sen');
    const before = await readFile(join(content(), draft), 'utf8');
    const taken = ['--ward', 'hoa-sen', '--id', '2026/tong-ve-sinh-moi-truong'];
    const again = await importing(file, ...taken, '--no-attach', '--published', '2026-03-06');
    const named = `đã có ${content()}/${draft}, không ghi đè`;
    expect(again).toMatchObject({ status: 1, err: expect.stringContaining(named) as string });
    expect(again.err).toContain('--id 2026/tong-ve-sinh-moi-truong-2');
    expect(await readFile(join(content(), draft), 'utf8')).toBe(before);
    const plan = await importing(file, ...taken, '--collection', 'plans');
    expect(plan).toMatchObject({ status: 1, err: expect.stringContaining(named) as string });
  });

  it('prints the draft alone and writes nothing with --stdout', async () => {
    const { status, out, err } = await importing(file, '--stdout');
    expect(status).toBe(0);
    expect(out).toMatch(/^---\n[^]*\n---\n\nỦy ban nhân dân phường thông báo/);
    expect(out).not.toContain('attachments');
    expect(out).toMatch(/\ndraft: true\n---\n/);
    expect(err.replace(home, '')).toMatchInlineSnapshot(`
      "/Thông báo số 12.docx: cần xem lại
        ngày đăng: chưa có nên để bản nháp; mở biểu mẫu (npm run edit -- hoa-sen), xem lại, tắt Bản nháp rồi bấm Lưu, hoặc trong tệp .md thêm dòng published: 2026-11-22 (ngày đăng) và xóa dòng draft: true
        đoán từ nội dung: kênh phát hành portal, radio; xem lại
        chữ không đưa vào nội dung: phần đầu 80, quanh chữ ký 7
      "
    `);
    expect(await written()).toEqual(['hoa-sen/ward.yaml']);
  });

  it('without a day of publication leaves a draft, and says so', async () => {
    const dated = await importing(file, '--ward', 'hoa-sen', '--published', '2026-03-06');
    expect(dated.out).toMatch(/\.md: đã viết từ Thông báo số 12\.docx\n$/);
    expect(dated.err).not.toContain('ngày đăng');
    expect(await readFile(join(content(), draft), 'utf8')).not.toContain('draft:');
    const undated = await importing(file, '--ward', 'hoa-sen', '--id', '2026/khac');
    expect(undated.out).toMatch(/\.md: đã viết bản nháp từ Thông báo số 12\.docx\n$/);
    expect(undated.err).toContain('tắt Bản nháp rồi bấm Lưu');
    expect(await readFile(join(content(), 'hoa-sen/directives/2026/khac.md'), 'utf8')).toMatch(
      /\ndraft: true\n---\n/,
    );
  });

  it('holds back a scan of which nothing was read', { timeout: 60_000 }, async () => {
    const blank = join(home, 'ảnh trắng.png');
    await writeFile(blank, new Uint8Array(createCanvas(600, 300).toBuffer('image/png')));
    await importing(blank, '--ward', 'hoa-sen', '--published', '2026-03-06');
    const [path = ''] = (await written()).filter((name) => name.endsWith('.md'));
    expect(await readFile(join(content(), path), 'utf8')).toMatch(
      /\nunconfirmed: \[code, issued, signer\]\ndraft: true\n---\n/,
    );
  });

  it('refuses in a sentence and writes nothing', async () => {
    const lie = join(home, 'giả.docx');
    await writeFile(lie, '%PDF-1.7');
    expect(await importing(lie, '--ward', 'hoa-sen')).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('bên trong là PDF') as string,
    });
    expect(await written()).toEqual(['hoa-sen/ward.yaml']);
  });

  describe('called wrongly', () => {
    const fails = async (args: readonly string[], env: Record<string, string> = {}): Promise<string> => {
      const printed: string[] = [];
      vi.spyOn(process, 'exit').mockImplementation((status) => {
        throw new Error(`exit ${String(status)}`);
      });
      vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
      await expect(run([...args], env)).rejects.toThrow('exit 2');
      vi.restoreAllMocks();
      expect(await written()).toEqual(['hoa-sen/ward.yaml']);
      return printed.join('').split('\n')[0]!;
    };

    it.each([
      [
        ['--published', '22/11/2026'],
        '--published <DATE>: “22/11/2026” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-11-22.',
      ],
      [['--published', '2026-11-22 7:30'], /; hãy viết 2026-11-22T07:30\+07:00\.$/],
      [
        ['--published', '2026-02-31'],
        '--published <DATE>: không có ngày “2026-02-31”: tháng 2/2026 chỉ có 28 ngày.',
      ],
      [
        ['--id', '2026/Y tế.md'],
        '--id <ID>: chỉ gồm chữ thường không dấu a-z, chữ số, “-” và “/”; hãy viết 2026/y-te.',
      ],
      [['--id', '...'], '--id <ID>: chỉ gồm chữ thường không dấu a-z, chữ số, “-” và “/”.'],
      [['--collection', 'news'], '--collection <NAME>: chọn một trong: directives, plans.'],
    ])('with %j', async (args, message) => {
      const printed = await fails([file, ...args]);
      if (typeof message === 'string') expect(printed).toBe(`Lỗi: giá trị không hợp lệ: ${message}`);
      else expect(printed).toMatch(message);
    });

    it.each<[string[], Record<string, string>, string]>([
      [['hoa-sen'], { npm_config_ward: 'true' }, '--ward hoa-sen'],
      [['hoa-sen'], { npm_config_ward: 'true', npm_config_stdout: 'true' }, '--ward hoa-sen --stdout'],
      [[], { npm_config_ward: 'hoa-sen', npm_config_attach: '' }, '--ward hoa-sen --no-attach'],
      [['hoa-sen', '2026/x'], { npm_config_ward: 'true', npm_config_id: 'true' }, '--ward … --id …'],
    ])('without -- before its options: %j', async (args, env, right) => {
      expect(await fails([file, ...args], env)).toBe(
        `Lỗi: thiếu dấu -- sau npm run import; hãy viết: npm run import -- "${file}" ${right}`,
      );
    });

    it('with a name torn at its spaces', async () => {
      expect(await fails([...file.split(' '), '--ward', 'hoa-sen'])).toContain(
        `nhưng có “${file}”: tên có dấu cách thì đặt trong ngoặc kép: npm run import -- "${file}"`,
      );
    });
  });

  describe('of a document that the ward has under another name', () => {
    const own = 'hoa-sen/directives/2026/ve-sinh.md';
    const keep = async (front: string): Promise<void> => {
      await mkdir(join(content(), 'hoa-sen/directives/2026'), { recursive: true });
      await writeFile(join(content(), own), `---\n${front}\n---\n\nChữ.\n`);
    };
    const sameNumber = 'title: Khác\ncode: 012/tb-ubnd\nissuer: Ủy ban nhân dân phường Hoa Sen\nissued: 2026';
    const noNumber =
      'title: V/v tổng vệ sinh môi trường\ncode: /TB-UBND\nissuer: UỶ BAN NHÂN DÂN PHƯỜNG HOA SEN\nissued: 2026-03';

    it.each([
      ['its number', sameNumber, 'cùng số 012/tb-ubnd, cùng cơ quan, cùng năm'],
      ['its title', noNumber, 'cùng trích yếu, cùng cơ quan, cùng thời gian ban hành'],
    ])('writes nothing: %s', async (_, front, why) => {
      await keep(front);
      const { status, out, err } = await importing(file, '--ward', 'hoa-sen', '--published', '2026-03-06');
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(err).toContain(`đã có: ${content()}/${own} (${why}); chưa ghi gì.`);
      expect(err).toContain('nếu khác, thêm --id 2026/tong-ve-sinh-moi-truong vào lệnh');
      expect(await written()).toEqual([own, 'hoa-sen/ward.yaml']);
    });

    it('writes with an id of its own, and says so first', async () => {
      await keep(sameNumber);
      const { status, err } = await importing(file, '--ward', 'hoa-sen', '--id', '2026/tb-12');
      expect(status).toBe(0);
      expect(err.replaceAll(home, '')).toMatch(
        `/Thông báo số 12.docx: CÓ THỂ TRÙNG: đã có: /content/${own} (`,
      );
      expect(await written()).toContain('hoa-sen/directives/2026/tb-12.md');
    });

    it('prints with --stdout, and says so', async () => {
      await keep(noNumber);
      const { status, out, err } = await importing(file, '--stdout');
      expect([status, out.slice(0, 4)]).toEqual([0, '---\n']);
      expect(err).toContain(`CÓ THỂ TRÙNG: đã có: ${content()}/${own}`);
    });

    it('takes no document of the call itself twice, nor minds one that is withdrawn', async () => {
      await keep(`${sameNumber}\nwithdrawn:\n  date: 2026-03-07\n  reason: Sai`);
      const copy = join(home, 'bản sao.docx');
      await writeFile(copy, paperDocx({ ...notice, title: 'Khác' }));
      const { status, err } = await importing(file, copy, '--ward', 'hoa-sen');
      expect(status).toBe(1);
      expect(err).toContain(`bản sao.docx lỗi  đã có: ${content()}/${draft} (cùng số`);
      expect(err.match(/lỗi {2}/g)).toHaveLength(1);
    });
  });

  it('takes place and id from its options', async () => {
    await importing(
      file,
      '--ward',
      'hoa-sen',
      '--collection',
      'plans',
      '--id',
      '2026/ve-sinh',
      '--no-attach',
    );
    expect(await written()).toEqual(['hoa-sen/plans/2026/ve-sinh.md', 'hoa-sen/ward.yaml']);
  });
});
