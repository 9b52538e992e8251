import type { ReadDocument } from '../../../content/source.ts';
import { claimedKind } from '../../../domain/file-kind.ts';
import { readLink } from '../../../domain/link.ts';
import { nearest } from '../../../language/nearest.ts';
import { moveIntoFiles } from '../../files-path.ts';
import type { Problem, Rule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { fileProblem } from '../files/file-problem.ts';

/** A link to a file, a section or an address of the portal that does not exist. */
export const linkTarget: Rule = {
  name: 'link-target',
  severity: 'error',
  *inDocument(document, around) {
    for (const { url, place } of document.facts.links) {
      const problem = linkProblem(document, url, around);
      if (problem) yield { position: document.inFile(place), ...problem };
    }
  },
};

function linkProblem(from: ReadDocument, url: string, around: Surroundings): Problem | undefined {
  const target = readLink(url, from);
  if (url.trim() === '')
    return { message: 'liên kết chưa có nơi đến; viết nơi đến trong ngoặc tròn, hoặc bỏ ngoặc vuông' };
  if (target.kind === 'file') return fileProblem(around, target.path);
  if (target.kind === 'section') {
    const ids = from.facts.headings.map(({ id }) => id);
    return sectionProblem(from.file, target.fragment, () => ids);
  }
  if (target.kind === 'address') {
    if (around.isAddress(target.path)) return undefined;
    if (claimedKind(target.path))
      return { message: `“${url}” không nằm trong files/`, fixes: [moveIntoFiles(around, from, url)] };
    return {
      message: `không có địa chỉ “${url}” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó`,
    };
  }
  if (target.kind !== 'document') return undefined;
  const { ref, fragment } = target;
  const other = around.document(ref);
  if (!other) {
    const near = around.nearestDocument(ref);
    const message = `không có tệp “${ref}.md”`;
    if (near) return { message, fixes: [{ kind: 'did-you-mean', text: `${near}.md` }] };
    return { message: `${message}; kiểm tra lại đường dẫn` };
  }
  return fragment ? sectionProblem(other.file, fragment, () => around.sections(ref)) : undefined;
}

function sectionProblem(file: string, fragment: string, sections: () => string[]): Problem | undefined {
  if (fragment === '' || fragment.startsWith('chu-thich-') || fragment === 'footnote-label') return undefined;
  const ids = sections();
  if (ids.includes(fragment)) return undefined;
  const near = nearest(fragment, ids);
  const message = `không có mục “#${fragment}” trong ${file}`;
  if (near) return { message, fixes: [{ kind: 'did-you-mean', text: `#${near}` }] };
  return {
    message: ids.length > 0 ? `${message}; các mục: ${ids.map((id) => `#${id}`).join(', ')}` : message,
  };
}
