import { Random } from './edit.ts';
import { WardFiles } from './ward-files.ts';

/** How many documents the small ward has: enough for a list of two pages. */
const fewDocuments = 64;

const units = [
  ['cong-an', 'Công an phường'],
  ['van-hoa-xa-hoi', 'Phòng Văn hóa - Xã hội phường'],
  ['van-phong', 'Văn phòng HĐND và UBND phường'],
] as const;
const fields = ['y-te', 'giao-duc', 'moi-truong'];
const topics = ['sach-duong', 'an-toan'];
const kinds = [
  ['cong-van', 'UBND-VX'],
  ['thong-bao', 'TB-UBND'],
  ['quyet-dinh', 'QĐ-UBND'],
] as const;

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * A ward of short documents from 2024 to November 2026 that are closely linked: each cites others by their codes, and
 * some replace or amend others, are drafts, are published later, or are withdrawn.
 * @param model the files of the model ward, whose attachments it takes
 */
export function makeLinkedWard(model: WardFiles, random: Random, count = fewDocuments): WardFiles {
  const news = Math.round(count * 0.22);
  const plans = Math.round(count * 0.125);
  const directives = count - news - plans;
  const files = new WardFiles(
    model.paths(/^files\/(?:2026|hinh)\//).map((path) => [path, model.bytes(path)]),
  );
  const attached = files.paths(/\.(?:pdf|docx)$/);
  const pictures = files.paths(/^files\/hinh\/.+\.(?:png|jpg|webp)$/);
  const codes: string[] = [];
  const refs: string[] = [];
  files.put('ward.yaml', wardFile);
  files.put('references.yaml', references);
  files.put('pages/gioi-thieu.md', '---\ntitle: Giới thiệu\n---\nPhường có ba tổ dân phố.\n');

  for (let index = 0; index < directives + plans; index += 1) {
    const isPlan = index >= directives;
    const date = dateAt(isPlan ? (index - directives) / plans : index / directives, random);
    const [type, symbol] = isPlan ? (['ke-hoach', 'KH-UBND'] as const) : random.pick(kinds);
    const code = `${index + 1}/${symbol}`;
    const front = [
      `title: Về việc ${random.pick(subjects)} đợt ${index + 1}`,
      `type: ${type}`,
      `code: ${code}`,
      'issuer: Ủy ban nhân dân phường Liên Kết',
      `issued: ${date}`,
      `published: ${index === 5 ? '2026-11-24' : date}`,
      `fields: [${random.pick(fields)}]`,
      `topics: [${random.chance(0.6) ? random.pick(topics) : ''}]`,
      `summary: Bà con xem việc của đợt ${index + 1}.`,
    ];
    if (isPlan) front.push(`topic: ${random.pick(topics)}`, `period: { from: ${date}, until: 2026-12-31 }`);
    if (index === 7) front.push('draft: true');
    if (index === 9) front.push(`withdrawn: { on: ${date}, reason: Ban hành nhầm. }`);
    if (index > 10 && random.chance(0.2)) front.push(`replaces: [${random.pick(refs)}]`);
    else if (index > 10 && random.chance(0.2)) front.push(`amends: [${random.pick(codes)}]`);
    if (random.chance(0.2)) front.push('channels: [portal, zalo, radio, notice]');
    if (random.chance(0.2))
      front.push(`attachments: [{ file: ${random.pick(attached).slice('files/'.length)}, title: Bản giấy }]`);
    const ref = `${isPlan ? 'plans' : 'directives'}/${date.slice(0, 4)}/van-ban-${index + 1}`;
    files.put(`${ref}.md`, `---\n${front.join('\n')}\n---\n${bodyOf(index, codes, random)}`);
    codes.push(code);
    refs.push(ref);
  }
  for (let index = 0; index < news; index += 1) {
    const date = dateAt(index / news, random);
    const front = [
      `title: Tin ${random.pick(subjects)} số ${index + 1}`,
      `published: ${date}`,
      `topics: [${random.pick(topics)}]`,
      `implements: [${random.pick(refs)}]`,
    ];
    if (random.chance(0.5))
      front.push(
        `image: ${random.pick(pictures).slice('files/'.length)}`,
        `imageAlt: Ảnh của tin số ${index + 1}`,
      );
    files.put(
      `news/${date.slice(0, 4)}/tin-${index + 1}.md`,
      `---\n${front.join('\n')}\n---\nTheo Văn bản số ${random.pick(codes)}, bà con đã ${random.pick(subjects)}.\n`,
    );
  }
  return files;
}

const subjects = [
  'dọn vệ sinh',
  'khám sức khỏe',
  'tập huấn chữa cháy',
  'thu gom rác',
  'trồng cây',
  'họp tổ dân phố',
];

/** A day of the years 2024 to 2026, at a part of that time from 0 to 1. */
function dateAt(part: number, random: Random): string {
  const month = Math.floor(part * 34);
  return `${2024 + Math.floor(month / 12)}-${pad(1 + (month % 12))}-${pad(1 + random.below(28))}`;
}

function bodyOf(index: number, codes: readonly string[], random: Random): string {
  const cited = codes.length > 0 ? random.pick(codes) : '30/2020/NĐ-CP';
  const tasks = units.map(
    ([, name], at) =>
      `## ${at + 1}. ${name}\n\n- Rà soát việc ${random.pick(subjects)} đợt ${index}-${at} và báo cáo trước ngày ${pad(1 + random.below(28))}/${pad(1 + random.below(12))}/${random.pick([2026, 2026, 2027])}.`,
  );
  return `Thực hiện Văn bản số ${cited} và Nghị định số ${random.pick(['30/2020/NĐ-CP', '118/2025/NĐ-CP', '64/2014/NĐ-CP'])}.\n\n${tasks.join('\n\n')}\n`;
}

const wardFile = `name: Phường Liên Kết
authority: Ủy ban nhân dân phường Liên Kết
city: Thành phố Mẫu
url: https://portal.example/phuong-lien-ket/
contact:
  phone: 1900 0000
units:
${units.map(([id, name]) => `  - id: ${id}\n    name: ${name}\n`).join('')}fields:
${fields.map((id) => `  - id: ${id}\n    name: Lĩnh vực ${id}\n`).join('')}topics:
${topics.map((id) => `  - id: ${id}\n    name: Chuyên mục ${id}\n`).join('')}`;

const references = `30/2020/NĐ-CP:
  title: Về công tác văn thư
  issuer: Chính phủ
  issued: 2020-03-05
`;
