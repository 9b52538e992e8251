import type { ReadWard } from '../../../content/source.ts';
import { userRefused } from '../../../domain/address-user.ts';
import { readWardLink } from '../../../domain/ward/ward-link.ts';
import type { Problem, Rule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { fileProblem } from '../files/file-problem.ts';

/** A shortcut of ward.yaml that leads to a document, a file or an address that does not exist. */
export const shortcutTarget: Rule = {
  name: 'shortcut-target',
  severity: 'error',
  *inWard({ ward, source: { wardFile } }, around) {
    if (!ward || !wardFile) return;
    for (const [index, { link }] of ward.shortcuts.entries()) {
      const problem = problemOf(link, ward, around);
      if (problem)
        yield { file: wardFile.file, position: wardFile.at(['shortcuts', index, 'link']), ...problem };
    }
  },
};

function problemOf(
  link: string,
  ward: NonNullable<ReadWard['ward']>,
  around: Surroundings,
): Problem | undefined {
  const { target } = readWardLink(link, ward.url);
  if (target.kind === 'external') return undefined;
  if (target.kind === 'refused' && target.reason === 'user') return { message: `lối tắt ${userRefused}` };
  if (target.kind === 'file') return fileProblem(around, target.path);
  const message = `lối tắt dẫn tới “${link}”, mà trên cổng không có`;
  if (target.kind === 'address') {
    if (around.isAddress(target.path)) return undefined;
    const near = around.nearestAddress(target.path);
    return near === undefined
      ? { message: `${message}; ${forms}` }
      : { message, fixes: [{ kind: 'did-you-mean', text: near }] };
  }
  if (target.kind !== 'document') return { message: `lối tắt không dẫn tới “${link}” được; ${forms}` };
  if (around.document(target.ref)) return undefined;
  const near = around.nearestDocument(target.ref);
  return near === undefined
    ? { message: `${message}; ${forms}` }
    : { message, fixes: [{ kind: 'did-you-mean', text: `${near}.md` }] };
}

const forms =
  'viết tệp của phường như pages/lien-he.md, địa chỉ trên cổng như don-vi/cong-an/, hoặc địa chỉ đầy đủ bắt đầu bằng https://';
