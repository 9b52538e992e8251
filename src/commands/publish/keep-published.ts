import type { BuildWatcher } from '../../build/build-wards.ts';
import { listWards } from '../../content/read-ward.ts';
import { isOld } from '../../publishing/age.ts';
import type { PublishedWard } from '../../publishing/publisher.ts';
import type { FollowOrder, FollowWatcher } from '../../publishing/watch/follow.ts';
import { followContent } from '../../publishing/watch/follow.ts';
import { repositoryOf } from '../../publishing/watch/repository.ts';
import { endOfCommand } from '../build.ts';
import { inWords, reportFaults, warnOfAge, warnOfSignature } from './summary.ts';

/**
 * `npm run publish -- --watch`: publishes until it is ended; returns the exit status.
 * @param named the wards of the call; undefined for all that there are
 */
export async function keepPublished(
  order: Omit<FollowOrder, 'wards' | 'repository'>,
  named: readonly string[] | undefined,
  progress: BuildWatcher,
): Promise<number> {
  const end = endOfCommand();
  const repository = await repositoryOf(order.contentDir);
  process.stdout.write(
    repository
      ? `Theo dõi ${order.contentDir} và kho git của nó, công bố lên ${order.target.name}.\n`
      : `Theo dõi ${order.contentDir} (không theo nhánh nào của một kho git khác), công bố lên ${order.target.name}.\n`,
  );
  const wards = async (): Promise<readonly string[]> => named ?? (await listWards(order.contentDir));
  const how = await followContent({ ...order, wards, repository }, journal(order, progress), end);
  if (how === 'ended') return 0;
  process.stderr.write(
    'Bộ dựng đã đổi: chạy npm ci nếu package-lock.json đổi, rồi chạy lại lệnh này (systemd tự chạy lại).\n',
  );
  return 1;
}

/** Prints what is published, and what fails once for each reason: what fails is tried again and again. */
function journal(
  { now, contentDir }: Pick<FollowOrder, 'now' | 'contentDir'>,
  progress: BuildWatcher,
): FollowWatcher {
  const last = new Map<string, string>();
  const isNew = (about: string, text: string): boolean => {
    if (last.get(about) === text) return false;
    last.set(about, text);
    return true;
  };
  return {
    ...progress,
    published(ended) {
      const { ward, end } = ended;
      const text = textOf(ended, contentDir, now());
      if (end !== 'kept') last.delete(ward);
      if (end === 'changed') process.stdout.write(text);
      if (end === 'kept' && isNew(ward, text)) process.stderr.write(text);
    },
    stuck(step, why) {
      const text = why === undefined ? '' : `${stuckWords[step]}: ${why}.\n`;
      if (isNew(`git ${step}`, text)) process.stderr.write(text);
    },
  };
}

function textOf(ended: PublishedWard, content: string, now: number): string {
  const age = ended.date !== undefined && isOld(ended.date, now) ? `${warnOfAge(ended)}\n` : '';
  const signature = ended.hasLostSignature ? `${warnOfSignature(ended)}\n` : '';
  return `${reportFaults([ended])}${ended.ward}: ${inWords(ended, content)}.\n${age}${signature}`;
}

const stuckWords = {
  fetch: 'Không lấy được nội dung mới từ kho git, sẽ thử lại',
  advance:
    'Nội dung ở máy này có thay đổi riêng, không đi theo kho git được; xem bằng git status trong thư mục nội dung',
};
