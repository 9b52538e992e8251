import type { FileSource } from '../../content/source.ts';
import type { ReadDocument, ReadWard } from '../../content/source.ts';
import { yearOf } from '../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import type { FileKind } from '../../domain/file-kind.ts';
import { audioKinds, claimedKind, fileKinds, imageKinds } from '../../domain/file-kind.ts';
import { readLink } from '../../domain/link.ts';
import { reservedSections, sections } from '../../domain/sections.ts';
import { nearest, nearestPath } from '../../language/nearest.ts';
import { filesFrom, intoFiles } from '../files-path.ts';
import type { Offence, Rule } from '../model.ts';

const allowedEndings = Object.keys(fileKinds).join(', ');

/** Links lead to the web, to a mailbox, to a telephone or to the portal itself; nothing else is safe to follow. */
export const linkScheme: Rule = {
  name: 'link-scheme',
  severity: 'error',
  *find({ documents }) {
    for (const document of documents) {
      for (const { url, place } of document.facts.links) {
        const target = readLink(url, document);
        if (target.kind !== 'refused') continue;
        const message = {
          scheme: `liên kết “${url.slice(0, 60)}” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng`,
          outside: `liên kết “${url}” dẫn ra ngoài thư mục của phường; chỉ dẫn tới tệp của chính phường`,
          absolute: `liên kết “${url}” bắt đầu bằng “/”; viết đường dẫn tính từ tệp này, như ${filesFrom(document)}x.pdf hoặc ../2025/y.md`,
        }[target.reason];
        yield { file: document.file, position: document.inFile(place), message };
      }
    }
  },
};

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

/** Images come from the ward's own `files/`. */
export const imageFile: Rule = {
  name: 'image-file',
  severity: 'error',
  *find(ward) {
    for (const document of ward.documents) {
      for (const { url, place } of document.facts.images) {
        const target = readLink(url, document);
        const message =
          target.kind === 'file'
            ? whyUnfit(ward, target.path, imageKinds)
            : `ảnh “${url}” phải là tệp trong thư mục files/ của phường; ${intoFiles(ward, document, url)}`;
        if (message) yield { file: document.file, position: document.inFile(place), message };
      }
    }
  },
};

/** Attachments, pictures of news and the emblem are there, of a kind that is published, and are what they claim to be. */
export const attachmentFile: Rule = {
  name: 'attachment-file',
  severity: 'error',
  *find(ward) {
    for (const { file, front, data } of ward.documents) {
      if (!data) continue;
      const attachments = 'attachments' in data ? data.attachments : [];
      for (const [index, { file: path }] of attachments.entries()) {
        const message = whyUnfit(ward, path);
        if (message) yield { file, position: front.at(['attachments', index, 'file']), message };
      }
      if ('image' in data && data.image)
        yield* unfit(ward, file, front.at(['image']), data.image, imageKinds);
      if ('audio' in data && data.audio)
        yield* unfit(ward, file, front.at(['audio']), data.audio, audioKinds);
    }
    const { wardFile } = ward.source;
    if (ward.ward?.emblem && wardFile)
      yield* unfit(ward, wardFile.file, wardFile.at(['emblem']), ward.ward.emblem, imageKinds);
  },
};

function* unfit(
  ward: ReadWard,
  file: string,
  position: Offence['position'],
  path: string,
  kinds: readonly FileKind[],
): Iterable<Offence> {
  const message = whyUnfit(ward, path, kinds);
  if (message) yield { file, position, message };
}

function whyUnfit({ source }: ReadWard, path: string, kinds?: readonly FileKind[]): string | undefined {
  const found = source.files.get(path.normalize('NFC'));
  const claimed = claimedKind(path);
  if (!found) {
    const near = nearestPath(path, [...source.files.keys()]);
    const below = /^files\/(.+)$/.exec(path)?.[1];
    if (below !== undefined)
      return `không có tệp “${path}” trong files/; bỏ “files/” ở đầu, chỉ viết ${below}${source.files.has(below.normalize('NFC')) ? '' : ', và chép tệp ấy vào files/'}`;
    return `không có tệp “${path}” trong files/${near ? `; có phải “${near}”?` : '; chép tệp vào đó, hoặc sửa lại tên'}`;
  }
  if (!claimed) return `tệp “${path}” thuộc loại không được đăng; chỉ đăng ${allowedEndings}`;
  if (kinds && !kinds.includes(claimed))
    return `tệp “${path}” không phải ${kinds === imageKinds ? 'ảnh' : 'bản ghi âm'}; dùng ${kinds.join(', ')}`;
  return whyLying(found, claimed);
}

function whyLying({ path, kind }: FileSource, claimed: string): string | undefined {
  if (kind === claimed) return undefined;
  const truth = kind ? `thật ra là ${fileKinds[kind].label}` : 'không phải loại tệp mà tên nó nói';
  return `tệp “${path}” ${truth}; mở tệp, lưu lại đúng loại ${claimed.toUpperCase()} rồi thay vào`;
}

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
