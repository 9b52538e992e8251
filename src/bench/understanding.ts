import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWardOnce } from '../content/memo.ts';
import type { ReadDocument } from '../content/source.ts';
import { readBody } from '../markdown/read-body.ts';
import { testContent } from '../tests/test-content.ts';
import { readCitations } from '../understanding/citations/citation.ts';
import { readTasks } from '../understanding/tasks/read-tasks.ts';
import type { Unit } from '../understanding/unit.ts';
import { generateWard } from './generate.ts';

/** What a person finds in one of the five real documents. */
interface Truth {
  ward: string;
  ref: string;
  /** The cited codes; laws by their names. */
  cited: string[];
  /** The number of tasks of each unit, as the document names it. */
  tasks: Record<string, number>;
  due: string[];
}

const truths: readonly Truth[] = [
  {
    ward: 'ai-quoc',
    ref: 'directives/2025/trien-khai-nghi-quyet-y-te',
    cited: [
      ...['3197/UBND-VX', '45/2025/NQ-HĐND', '48/2025/NQ-HĐND', '49/2025/NQ-HĐND', '50/2025/NQ-HĐND'],
      ...['54/2025/NQ-HĐND', '55/2025/NQ-HĐND', '57/2025/NQ-HĐND', 'Luật Ngân sách nhà nước'],
    ],
    tasks: {
      'Thủ trưởng các cơ quan, đơn vị, các tổ dân phố': 1,
      'Phòng Văn hóa - Xã hội': 3,
      'Phòng Kinh tế, Hạ tầng và Đô thị': 1,
      'Trung tâm Dịch vụ sự nghiệp công': 1,
      'Ban xây dựng Đảng, Ủy ban kiểm tra Đảng ủy': 1,
      'các cơ quan, đơn vị, các tổ dân phố': 1,
    },
    due: [],
  },
  {
    ward: 'kien-an',
    ref: 'directives/2026/trien-khai-nghi-quyet-148',
    cited: ['7168/VP-TH', '148/NQ-CP', '135/NQ-CP'],
    tasks: {
      'Các phòng, đơn vị thuộc phường': 1,
      'Phòng Kinh tế, hạ tầng và Đô thị phường': 4,
      'Phòng Văn hóa - Xã hội phường': 2,
      'Trung tâm Dịch vụ Sự nghiệp công phường': 2,
      'Văn phòng HĐND và UBND phường': 1,
    },
    due: [],
  },
  {
    ward: 'ai-quoc',
    ref: 'directives/2026/don-doc-nghi-quyet-57',
    cited: ['2093/SKH-CN-CNTT', '57-NQ/TW', '83/KH-UBND', '84/KH-UBND', '108/KH-UBND', '977/UBND-NC'],
    tasks: { 'các cơ quan, đơn vị': 3, 'Văn phòng UBND phường': 1 },
    due: ['2026-06', '2026-06-06'],
  },
  {
    ward: 'bach-dang',
    ref: 'directives/2026/ket-luan-phien-hop-thang-5',
    cited: ['1637/QĐ-UBND'],
    tasks: {
      'Phòng Kinh tế, Hạ tầng và Đô thị phường': 5,
      'Phòng Văn hóa - Xã hội phường': 8,
      'Văn phòng HĐND và UBND phường': 4,
      'Trung tâm Phục vụ hành chính công phường': 4,
      'Trung tâm dịch vụ sự nghiệp công': 1,
      'Công an phường, Ban CHQS phường': 6,
      'Các phòng, cơ quan, đơn vị': 4,
      'các Phó Chủ tịch Ủy ban nhân dân phường': 1,
    },
    due: ['2026-05-13', '2026-05-13', '2026-05-15', '2026-05-15', '2026-05-15', '2026-05-15'],
  },
  {
    ward: 'viet-hung',
    ref: 'plans/tuyen-truyen-nghi-quyet-72',
    cited: [
      '72-NQ/TW',
      '06-CTr/TU',
      '30-KH/BTGDVTU',
      '71-NQ/TW',
      '57-NQ/TW',
      '59-NQ/TW',
      '68-NQ/TW',
      '282/NQ-CP',
    ],
    tasks: {
      'Ủy ban nhân dân Phường': 6,
      'Ban Xây dựng Đảng': 4,
      'Ủy ban Mặt trận Tổ quốc Việt Nam Phường và các tổ chức chính trị – xã hội Phường': 3,
      'Các tổ chức đảng trực thuộc Đảng bộ Phường': 3,
    },
    due: [],
  },
];

const many = 10_000;
/** The longest time that a processor may work for them. */
const mostSeconds = 6;

/**
 * `npm run bench -- understanding`: how much of the five real documents is understood, and how fast 10,000 documents are
 * read. Returns the exit status.
 */
export async function benchUnderstanding(out: NodeJS.WritableStream): Promise<number> {
  let whole = true;
  for (const truth of truths) {
    const document = (await readWardOnce(testContent, truth.ward)).byRef.get(truth.ref)!;
    const tasks = document.tasks.flatMap(({ unitName }) => unitName);
    const wanted = Object.entries(truth.tasks).flatMap(([unit, count]) => Array<string>(count).fill(unit));
    const scores = {
      citations: score(
        truth.cited,
        document.citations.map(({ code }) => code),
      ),
      'tasks with their unit': score(wanted, tasks),
      deadlines: score(
        truth.due,
        document.tasks.flatMap(({ due }) => due ?? []),
      ),
    };
    out.write(`${truth.ward}/${truth.ref}\n`);
    for (const [name, { hit, want, got }] of Object.entries(scores)) {
      whole &&= hit === want && got === want;
      out.write(`  ${name.padEnd(22)} ${hit} of ${want} found, ${got - hit} invented\n`);
    }
  }
  const seconds = await speed(out);
  return whole && seconds <= mostSeconds ? 0 : 1;
}

/** What a document is read by, in the order of a reading. */
const parts = ['Markdown', 'citations', 'tasks and deadlines'] as const;

/** Reads many documents, prints the time of each part, and returns the seconds of all. */
async function speed(out: NodeJS.WritableStream): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
  await generateWard(home, 'do-luong', many);
  const { documents, ward } = await readWardOnce(home, 'do-luong');
  const times = parts.map(() => 0);
  for (let at = 0; at < documents.length; at += readTogether)
    read(documents.slice(at, at + readTogether), ward?.units ?? []).forEach(
      (time, part) => (times[part]! += time),
    );
  await rm(home, { recursive: true });
  const seconds = times.reduce((sum, time) => sum + time) / 1000;
  out.write(`${documents.length} documents analysed in ${seconds.toFixed(1)} s, at most ${mostSeconds} s\n`);
  parts.forEach((part, index) => out.write(`  ${part.padEnd(22)} ${(times[index]! / 1000).toFixed(1)} s\n`));
  return seconds;
}

/** To ask for the time takes as long as to read a few sentences: it is asked for once for so many documents. */
const readTogether = 20;

/** Reads documents as a build does; returns the milliseconds that a processor has worked for each part. */
function read(documents: readonly ReadDocument[], units: readonly Unit[]): number[] {
  const started = worked();
  const read = documents.flatMap(({ body, data }) => (data ? [{ data, ...readBody(body) }] : []));
  const parsed = worked();
  for (const { citable, data } of read) readCitations(citable, data);
  const cited = worked();
  for (const { blocks, data } of read) if ('progress' in data) readTasks({ blocks, front: data, units });
  return [parsed - started, cited - parsed, worked() - cited];
}

/** The milliseconds that a processor has worked for this thread: what else runs on the machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function score(
  truth: readonly string[],
  found: readonly string[],
): { hit: number; want: number; got: number } {
  const left = [...found];
  const hits = truth.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { hit: hits.length, want: truth.length, got: found.length };
}
