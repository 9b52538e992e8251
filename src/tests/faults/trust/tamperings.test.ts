import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Random } from '../../../bench/edits/edit.ts';
import type { ProofFault } from '../../../proof/verify/fault.ts';
import { folderSource } from '../../../proof/verify/folder.ts';
import { verifyPortal } from '../../../proof/verify/verify-portal.ts';
import { History } from './histories.ts';
import { tamperings } from './tamperings.ts';

const count = { tamperings: 1000, histories: 200 };
const minutes = 60_000;
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'giả mạo '));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** A fault as a tampering names it. */
function nameOf(fault: ProofFault): string {
  if (fault.kind === 'rolled-back') return `${fault.kind} to ${fault.to}`;
  if (fault.kind === 'chain') return `${fault.kind} ${fault.number}`;
  return 'path' in fault ? `${fault.kind} ${fault.path}` : fault.kind;
}

test(
  `${count.tamperings} tamperings are found, each by its name`,
  async ({ task }) => {
    const history = new History(join(home, 'lịch sử'));
    const former: string[] = [];
    for (const version of [1, 2, 3, 4]) {
      await history.build(version);
      await history.publish();
      former.push(join(home, `lần ${version}`));
      await cp(history.folder, former.at(-1)!, { recursive: true });
      expect(await history.verify()).toEqual([]);
    }
    const random = new Random(18);
    const names = Object.keys(tamperings);
    const missed: string[] = [];
    const dir = join(home, 'bị sửa');
    for (let nth = 0; nth < count.tamperings; nth += 1) {
      await rm(dir, { recursive: true, force: true });
      await cp(former.at(-1)!, dir, { recursive: true });
      const name = names[nth % names.length]!;
      const wanted = await tamperings[name]!({ dir, former, random });
      const { faults } = await verifyPortal(folderSource(dir), {
        key: history.publicKey,
        seen: history.seen,
      });
      const found = faults.map(nameOf);
      if (!wanted.every((each) => each.split('|').some((one) => found.includes(one))))
        missed.push(`${name}: ${wanted.join()} in ${found.join() || 'nothing'}`);
    }
    expect(missed).toEqual([]);
    task.meta.figures = { tamperings: count.tamperings, tamperingsFound: count.tamperings - missed.length };
  },
  10 * minutes,
);

test(
  `${count.histories} honest histories give no alarm`,
  async ({ task }) => {
    const random = new Random(26);
    const alarms: string[] = [];
    for (let nth = 0; nth < count.histories; nth += 1) {
      const history = new History(join(home, `${nth}`));
      await history.build(1);
      await history.publish();
      const steps: string[] = [];
      for (let left = 2 + random.below(3); left >= 0; left -= 1) {
        const faults = await history.verify();
        if (faults.length > 0) alarms.push(`${nth}, ${steps.join(', ')}: ${faults.map(nameOf).join()}`);
        if (left > 0) steps.push(await history.step(random));
      }
      await rm(join(home, `${nth}`), { recursive: true });
    }
    expect(alarms).toEqual([]);
    task.meta.figures = { histories: count.histories, falseAlarms: alarms.length };
  },
  10 * minutes,
);
