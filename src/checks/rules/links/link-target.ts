import type { ReadDocument, ReadWard } from '../../../content/source.ts';
import { yearOf } from '../../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../../domain/dates/moment.ts';
import { claimedKind } from '../../../domain/file-kind.ts';
import { readLink } from '../../../domain/link.ts';
import { reservedSections, sections } from '../../../domain/sections.ts';
import { nearest, nearestPath } from '../../../language/nearest.ts';
import { intoFiles } from '../../files-path.ts';
import type { Rule } from '../../rule.ts';
import { whyUnfit } from '../files/file-fault.ts';

/** A link into the portal leads to something that is there. */
export const linkTarget: Rule = {
  name: 'link-target',
  severity: 'error',
  *find(ward) {
    const addresses = knownAddresses(ward);
    for (const document of ward.documents) {
      for (const { url, place } of document.facts.links) {
        const message = whyLost(ward, document, url, addresses);
        if (message) yield { file: document.file, position: document.inFile(place), message };
      }
    }
  },
};

function whyLost(
  ward: ReadWard,
  from: ReadDocument,
  url: string,
  addresses: ReadonlySet<string>,
): string | undefined {
  const target = readLink(url, from);
  if (url.trim() === '')
    return 'liên kết chưa có nơi đến; viết nơi đến trong ngoặc tròn, hoặc bỏ ngoặc vuông';
  if (target.kind === 'file') return whyUnfit(ward, target.path);
  if (target.kind === 'section') return whyNoSection(from, target.fragment);
  if (target.kind === 'address') {
    if (addresses.has(target.path)) return undefined;
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

/** Addresses that exist whatever the moment, and the lists by year or type of what is there. */
function knownAddresses({ ward, documents }: ReadWard): Set<string> {
  const known = new Set<string>(['']);
  for (const section of [
    ...Object.values(sections),
    'chuyen-muc',
    'linh-vuc',
    'don-vi',
    'nhiem-vu',
    'dan-chieu',
    'tim-kiem',
    'rss',
  ])
    known.add(`${section}/`);
  for (const field of ward?.fields ?? []) known.add(`linh-vuc/${field.id}/`);
  for (const topic of ward?.topics ?? []) known.add(`chuyen-muc/${topic.id}/`);
  for (const unit of ward?.units ?? []) known.add(`don-vi/${unit.id}/`);
  for (const { collection, id, data } of documents) {
    if (collection === 'pages' && !(reservedSections as readonly string[]).includes(id)) known.add(`${id}/`);
    if (collection === 'pages' || !data || !('published' in data) || !data.published || data.draft) continue;
    const issued = 'issued' in data ? data.issued : undefined;
    known.add(`${sections[collection]}/nam/${yearOf(issued ?? dayOf(startOf(data.published)))}/`);
    if ('type' in data) known.add(`${sections[collection]}/loai/${data.type}/`);
  }
  for (const feed of ['', ...Object.values(sections).map((section) => `${section}/`)])
    known.add(`${feed}rss.xml`);
  for (const file of ['van-ban.json', 'van-ban.csv', 'nhiem-vu.json', 'nhiem-vu.csv', 'dan-chieu.json'])
    known.add(`du-lieu/${file}`);
  return known;
}
