import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runDev } from './dev.ts';
import { runEdit } from './edit.ts';
import { chooseWard } from './known-ward.ts';
import { stopped } from './terminal/ask.ts';

const enter = '\r';
const interrupt = '\u0003';

let content: string;

beforeEach(async () => {
  content = join(await mkdtemp(join(tmpdir(), 'các phường ')), 'nội dung');
  await mkdir(content);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(join(content, '..'), { recursive: true });
});

async function addWards(...wards: (readonly [id: string, name: string])[]): Promise<void> {
  for (const [id, name] of wards) {
    await mkdir(join(content, id));
    const told = ['authority: Ủy ban nhân dân', 'city: Thành phố Hải An', 'url: https://portal.example/'];
    await writeFile(join(content, id, 'ward.yaml'), [`name: ${name}`, ...told, ''].join('\n'));
  }
}
const [hoaSen, anBinh, bacHa] = [
  ['hoa-sen', 'Phường Hoa Sen'],
  ['an-binh', 'Phường An Bình'],
  ['bac-ha', 'Xã Bắc Hà'],
] as const;

/** A world in which keys are pressed one after the other; without keys it is no terminal. */
function worldOf(keys?: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (text: Buffer) => (shown += text.toString()));
  const press = async () => {
    for (const key of keys ?? []) {
      await new Promise((next) => setTimeout(next, 80));
      input.write(key);
    }
  };
  return {
    world: { input, output, isTerminal: keys !== undefined, now: 0 },
    press,
    shown: () => shown,
  };
}

async function choose(named: readonly string[], keys?: readonly string[]) {
  const { world, press, shown } = worldOf(keys);
  const [ward] = await Promise.all([chooseWard('edit', content, named, world), press()]);
  return { ward, shown: shown() };
}

/** Calls that end: what they tell on stderr, and their status. */
async function ending(call: () => Promise<unknown>): Promise<{ told: string; status: number }> {
  const ended = { told: '', status: -1 };
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((ended.told += String(text))));
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    ended.status = Number(status);
    throw new Error('exit');
  });
  await expect(call()).rejects.toThrow('exit');
  return { ...ended, told: ended.told.replaceAll(content, 'content') };
}

describe('which ward a call means', () => {
  it('is the only one there is, or the one that is named', async () => {
    await addWards(hoaSen);
    expect((await choose([])).ward).toBe('hoa-sen');
    await addWards(anBinh);
    expect((await choose(['hoa-sen'])).ward).toBe('hoa-sen');
  });

  it('is asked for in a terminal: a list of two, a search from three on', async () => {
    await addWards(hoaSen, anBinh);
    const two = await choose([], ['\u001b[B', enter]);
    expect(two.ward).toBe('hoa-sen');
    expect(two.shown).toContain('Phường nào?');
    expect(two.shown).toContain('Phường An Bình (an-binh)');
    await addWards(bacHa);
    const three = await choose([], ['hoa s', enter]);
    expect(three.ward).toBe('hoa-sen');
    expect(three.shown).toContain('Tìm:');
    expect((await choose([], [interrupt])).ward).toBe(stopped);
  });

  it.each([
    ['dev', runDev],
    ['edit', runEdit],
  ])('%s without one, outside a terminal, lists them and ends with status 2', async (name, run) => {
    await addWards(hoaSen, anBinh);
    expect(await ending(() => run(['--content', content], worldOf().world))).toEqual({
      told: `Lỗi: có nhiều phường, hãy nêu một phường, như: npm run ${name} -- an-binh\nCác phường: an-binh, hoa-sen.\nXem cách dùng: npm run ${name} -- --help\n`,
      status: 2,
    });
  });

  it.each([
    ['dev', runDev],
    ['edit', runEdit],
  ])('%s stopped at the question ends as Ctrl+C does', async (_, run) => {
    await addWards(hoaSen, anBinh);
    const { world, press } = worldOf([interrupt]);
    const [status] = await Promise.all([run(['--content', content], world), press()]);
    expect(status).toBe(130);
  });

  it('is none where there is none: how to begin one is told', async () => {
    const { told, status } = await ending(() => choose([]));
    expect(told).toContain('trong content/ chưa có phường nào. Tạo phường trước: npm run new -- ward');
    expect(status).toBe(2);
  });
});
