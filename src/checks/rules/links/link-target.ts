import type { ReadDocument, ReadWard } from '../../../content/source.ts';
import { claimedKind } from '../../../domain/file-kind.ts';
import { readLink } from '../../../domain/link.ts';
import { nearest, nearestPath } from '../../../language/nearest.ts';
import type { Portal } from '../../../portal/model.ts';
import { intoFiles } from '../../files-path.ts';
import type { Rule } from '../../rule.ts';
import { whyUnfit } from '../files/file-fault.ts';
import { isAddress } from './portal-address.ts';

/** A link into the portal leads to something that is there. */
export const linkTarget: Rule = {
  name: 'link-target',
  severity: 'error',
  *find(ward, _today, portal) {
    for (const document of ward.documents) {
      for (const { url, place } of document.facts.links) {
        const message = whyLost(ward, document, url, portal);
        if (message) yield { file: document.file, position: document.inFile(place), message };
      }
    }
  },
};

function whyLost(
  ward: ReadWard,
  from: ReadDocument,
  url: string,
  portal: () => Portal | undefined,
): string | undefined {
  const target = readLink(url, from);
  if (url.trim() === '')
    return 'liên kết chưa có nơi đến; viết nơi đến trong ngoặc tròn, hoặc bỏ ngoặc vuông';
  if (target.kind === 'file') return whyUnfit(ward, target.path);
  if (target.kind === 'section') return whyNoSection(from, target.fragment);
  if (target.kind === 'address') {
    if (isAddress(ward, portal(), target.path)) return undefined;
    if (claimedKind(target.path)) return `“${url}” không nằm trong files/; ${intoFiles(ward, from, url)}`;
    return `không có địa chỉ “${url}” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó`;
  }
  if (target.kind !== 'document') return undefined;
  const other = ward.byRef.get(target.ref);
  if (!other) {
    const near = nearestPath(target.ref, [...ward.byRef.keys()]);
    return `không có tệp “${target.ref}.md”${near ? `; có phải “${near}.md”?` : '; kiểm tra lại đường dẫn'}`;
  }
  return target.fragment ? whyNoSection(other, target.fragment) : undefined;
}

function whyNoSection(document: ReadDocument, fragment: string): string | undefined {
  if (fragment === '' || fragment.startsWith('chu-thich-') || fragment === 'footnote-label') return undefined;
  const ids = document.facts.headings.map((heading) => heading.id);
  if (ids.includes(fragment)) return undefined;
  const near = nearest(fragment, ids);
  return `không có mục “#${fragment}” trong ${document.file}${near ? `; có phải “#${near}”?` : ids.length > 0 ? `; các mục: ${ids.map((id) => `#${id}`).join(', ')}` : ''}`;
}
