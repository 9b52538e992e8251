import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runProcess, startProcess } from './own-process.ts';

let home: string;
const entry = (): string => join(home, 'entry.mjs');

/** A process that answers each message, and throws at the message `throw`. */
const code = `
const leave = () => process.exit(1);
process.once('disconnect', leave);
process.on('message', ({ text }) => {
  if (text === 'throw') throw new Error('hỏng');
  process.send({ text: 'đã nhận ' + text });
});
if (process.argv[2] === 'hang') for (;;);
if (process.argv[2] === 'end') process.off('disconnect', leave).disconnect();
`;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'tiến trình '));
  writeFileSync(entry(), code);
});
afterAll(() => rmSync(home, { recursive: true }));

it('ends well by itself', async () => {
  expect(await runProcess(entry(), { args: ['end'] })).toBeUndefined();
});

it('takes messages until its channel is closed, and that is no failure', async () => {
  const answers: unknown[] = [];
  const answered = Promise.withResolvers<undefined>();
  const { send, close, ended } = startProcess(entry(), {
    args: [],
    onMessage: (message) => {
      if (answers.push(message) === 2) answered.resolve(undefined);
    },
  });
  send({ text: 'một' });
  send({ text: 'hai' });
  await answered.promise;
  close();
  expect(await ended).toBeUndefined();
  expect(answers).toEqual([{ text: 'đã nhận một' }, { text: 'đã nhận hai' }]);
});

it('says why it failed, and takes no more messages', async () => {
  const { send, close, ended } = startProcess(entry(), { args: [] });
  send({ text: 'throw' });
  expect(await ended).toContain('bộ dựng gặp lỗi: hỏng');
  send({ text: 'một' });
  close();
});

it('a step that hangs is ended in its time', async () => {
  vi.stubEnv('CONG_PHUONG_STEP_LIMIT', '0.5');
  try {
    expect(await runProcess(entry(), { args: ['hang'] })).toMatch(
      /^quá 0.5 giây mà một bước chưa xong nên đã dừng/,
    );
  } finally {
    vi.unstubAllEnvs();
  }
});
