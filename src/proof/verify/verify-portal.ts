import type { KeyObject } from 'node:crypto';
import { addAll } from '../../language/lists/long-lists.ts';
import { byText } from '../../language/text.ts';
import type { CheckedProofs, SeenHead } from './check-proofs.ts';
import { checkProofs } from './check-proofs.ts';
import type { PortalSource } from './source.ts';

/** A portal may be published while it is verified: then it is looked at again, so many times in all. */
const most = 3;

/**
 * Compares a portal with what was published. It needs nothing but the public key.
 * @param seen the last publication that was seen before, from somebody's own notes
 */
export async function verifyPortal(
  source: PortalSource,
  { key, seen }: { key?: KeyObject | undefined; seen?: SeenHead | undefined } = {},
): Promise<CheckedProofs> {
  for (let time = 1; ; time += 1) {
    const texts = await source.proofs();
    const checked = checkProofs(texts, key, seen);
    if (checked.manifest) addAll(checked.faults, await source.compare(checked.manifest));
    checked.faults.sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)));
    if (checked.faults.length === 0 || time === most) return checked;
    if ((await source.proofs()).manifest === texts.manifest) return checked;
  }
}
