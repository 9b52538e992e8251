import { readLog } from '../../proof/log.ts';
import { proofFiles } from '../../proof/names.ts';
import type { PublishTarget } from '../target.ts';

/** Whether a published portal that was signed before is not signed any more, because no key was given. */
export async function hasLostSignature(
  target: Pick<PublishTarget, 'read' | 'signs'>,
  ward: string,
): Promise<boolean> {
  if (target.signs(ward) || (await target.read(ward, proofFiles.signature)) !== undefined) return false;
  const { entries } = readLog((await target.read(ward, proofFiles.log)) ?? '');
  return entries.some(({ key }) => key !== undefined);
}
