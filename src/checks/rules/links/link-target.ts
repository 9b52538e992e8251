import type { ReadDocument, ReadWard } from '../../../content/source.ts';
import { claimedKind } from '../../../domain/file-kind.ts';
import { readLink } from '../../../domain/link.ts';
import { nearest, nearestPath } from '../../../language/nearest.ts';
import type { Portal } from '../../../portal/model.ts';
import { moveIntoFiles } from '../../files-path.ts';
import type { Problem, Rule } from '../../rule.ts';
import { fileProblem } from '../files/file-problem.ts';
import { isAddress } from './portal-address.ts';

/** A link to a file, a section or an address of the portal that does not exist. */
export const linkTarget: Rule = {
  name: 'link-target',
  severity: 'error',
  *find(ward, _today, portal) {
    for (const document of ward.documents) {
      for (const { url, place } of document.facts.links) {
        const problem = linkProblem(ward, document, url, portal);
        if (problem) yield { file: document.file, position: document.inFile(place), ...problem };
      }
    }
  },
};

function linkProblem(
  ward: ReadWard,
  from: ReadDocument,
  url: string,
  portal: () => Portal | undefined,
): Problem | undefined {
  const target = readLink(url, from);
  if (url.trim() === '')
    return { message: 'liên kết chưa có nơi đến; viết nơi đến trong ngoặc tròn, hoặc bỏ ngoặc vuông' };
  if (target.kind === 'file') return fileProblem(ward, target.path);
  if (target.kind === 'section') return sectionProblem(from, target.fragment);
  if (target.kind === 'address') {
    if (isAddress(ward, portal(), target.path)) return undefined;
    if (claimedKind(target.path))
      return { message: `“${url}” không nằm trong files/`, fixes: [moveIntoFiles(ward, from, url)] };
    return {
      message: `không có địa chỉ “${url}” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó`,
    };
  }
  if (target.kind !== 'document') return undefined;
  const other = ward.byRef.get(target.ref);
  if (!other) {
    const near = nearestPath(target.ref, [...ward.byRef.keys()]);
    const message = `không có tệp “${target.ref}.md”`;
    if (near) return { message, fixes: [{ kind: 'did-you-mean', text: `${near}.md` }] };
    return { message: `${message}; kiểm tra lại đường dẫn` };
  }
  return target.fragment ? sectionProblem(other, target.fragment) : undefined;
}

function sectionProblem(document: ReadDocument, fragment: string): Problem | undefined {
  if (fragment === '' || fragment.startsWith('chu-thich-') || fragment === 'footnote-label') return undefined;
  const ids = document.facts.headings.map((heading) => heading.id);
  if (ids.includes(fragment)) return undefined;
  const near = nearest(fragment, ids);
  const message = `không có mục “#${fragment}” trong ${document.file}`;
  if (near) return { message, fixes: [{ kind: 'did-you-mean', text: `#${near}` }] };
  return {
    message: ids.length > 0 ? `${message}; các mục: ${ids.map((id) => `#${id}`).join(', ')}` : message,
  };
}
