import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readWardOnce } from '../content/memo.ts';
import { titleSentences } from '../domain/title.ts';
import { testContent } from '../tests/test-content.ts';

/** The wards whose sentences the generated documents consist of. */
const sources = ['ai-quoc', 'kien-an', 'bach-dang', 'viet-hung'];

/** The length of a real directive, about, in characters. */
const bodyLength = 5_000;

const units = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Văn phòng HĐND và UBND',
  'Công an phường',
];
const fields = ['y-te', 'kinh-te', 'giao-duc', 'moi-truong', 'an-ninh'];
const types = ['cong-van', 'thong-bao', 'quyet-dinh', 'ke-hoach', 'bao-cao'] as const;
const symbols = {
  'cong-van': 'UBND-VX',
  'thong-bao': 'TB-UBND',
  'quyet-dinh': 'QĐ-UBND',
  'ke-hoach': 'KH-UBND',
  'bao-cao': 'BC-UBND',
};

/**
 * Writes a ward of `count` documents to `<contentDir>/<ward>/`, over five years, from sentences of the real documents. Of
 * ten documents seven are directives, one is a plan and two are news. The same seed gives the same files.
 * @param announced how many documents, spread over the years, are for every channel
 */
export async function generateWard(
  contentDir: string,
  ward: string,
  count: number,
  { seed = 1, announced = 0 } = {},
): Promise<void> {
  const root = join(contentDir, ward);
  await rm(root, { recursive: true, force: true });
  const random = seeded(seed);
  const sentences = await seedSentences();
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  await save(join(root, 'ward.yaml'), wardFile(ward));
  for (let index = 0; index < count; index += 1) {
    const year = 2022 + Math.floor((index * 5) / count);
    const date = `${year}-${two(1 + Math.floor(random() * 11))}-${two(1 + Math.floor(random() * 28))}`;
    const kind = index % 10;
    const collection = kind < 7 ? 'directives' : kind === 7 ? 'plans' : 'news';
    const type = kind === 7 ? 'ke-hoach' : pick(types);
    const [title = ''] = titleSentences(pick(sentences).slice(0, 140).replace(/["\\]/g, '').trim());
    const front = [
      `title: "${title} (${index})"`,
      ...(collection === 'news'
        ? []
        : [
            `type: ${type}`,
            `code: ${index + 1}/${symbols[type]}`,
            'issuer: Ủy ban nhân dân phường',
            `issued: ${date}`,
          ]),
      `published: ${date}`,
      `fields: [${pick(fields)}]`,
      `summary: "${pick(sentences).slice(0, 200).replace(/["\\]/g, '').trim()}"`,
    ];
    if (announced > 0 && index % Math.floor(count / announced) === 0)
      front.push('channels: [portal, fanpage, zalo, radio, meeting, notice]');
    const body = bodyOf(random, sentences, index, symbols[pick(types)]);
    await save(
      join(root, collection, `${year}/tai-lieu-${index}.md`),
      `---\n${front.join('\n')}\n---\n\n${body}`,
    );
  }
}

function bodyOf(random: () => number, sentences: readonly string[], index: number, symbol: string): string {
  const parts = [
    `Thực hiện Văn bản số ${Math.max(1, index - 3)}/${symbol} của Ủy ban nhân dân phường về việc đã nêu.`,
  ];
  let length = 0;
  for (let section = 1; length < bodyLength; section += 1) {
    const lines = Array.from({ length: 4 }, () => sentences[Math.floor(random() * sentences.length)]!);
    parts.push(
      `## ${section}. ${units[section % units.length]}`,
      lines.map((line) => `- ${line}`).join('\n'),
    );
    length += lines.join('').length;
  }
  return `${parts.join('\n\n')}\n`;
}

/** The sentences of the real documents. */
async function seedSentences(): Promise<string[]> {
  const wards = await Promise.all(sources.map((ward) => readWardOnce(testContent, ward)));
  const documents = wards.flatMap(({ documents: each }) =>
    each.filter(({ collection }) => collection !== 'pages'),
  );
  return documents
    .flatMap(({ facts }) => facts.blocks)
    .filter((block) => block.length > 60 && block.length < 600);
}

const wardFile = (ward: string): string =>
  `name: Phường Đo lường\nauthority: Ủy ban nhân dân phường Đo lường\ncity: Thành phố Mẫu\nurl: https://portal.example/${ward}/\nfields:\n${fields
    .map((id) => `  - { id: ${id}, name: ${id} }`)
    .join('\n')}\n`;

/** A generator of pseudo-random numbers from 0 to 1 (mulberry32), the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function save(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const two = (value: number): string => String(value).padStart(2, '0');
