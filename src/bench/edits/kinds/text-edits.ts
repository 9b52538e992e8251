import type { Edit, EditedWard } from '../edit.ts';
import { dayAt, documents, official, pickPage } from '../edit.ts';
import type { OpenPage } from '../ward-files.ts';
import { savePage } from '../ward-files.ts';

const units = [
  'Công an phường',
  'Phòng Văn hóa - Xã hội phường',
  'Văn phòng HĐND và UBND phường',
  'Trung tâm Dịch vụ sự nghiệp công phường',
];

/** Edits of the texts of documents and pages. */
export const textEdits: readonly Edit[] = [
  {
    name: 'sentence',
    weight: 6,
    make: (ward) => change(ward, documents, (page) => changeSentence(page, ward)),
  },
  {
    name: 'title',
    weight: 4,
    make: (ward) =>
      change(ward, documents, ({ front }) => {
        const title = String(front.get('title')).replace(/ \(lần \d+\)$/, '');
        front.set('title', `${title} (lần ${ward.step})`);
      }),
  },
  {
    name: 'summary',
    weight: 2,
    make: (ward) =>
      change(ward, documents, ({ front }) => {
        if (front.has('summary') && ward.random.chance(0.3)) front.delete('summary');
        else front.set('summary', `Bà con xem thông tin mới, lần ${ward.step}.`);
      }),
  },
  { name: 'task-added', weight: 4, make: (ward) => change(ward, official, (page) => addTask(page, ward)) },
  {
    name: 'task-removed',
    weight: 3,
    make: (ward) => change(ward, official, (page) => changeLine(page, ward, () => '')),
  },
  {
    name: 'task-changed',
    weight: 3,
    make: (ward) =>
      change(ward, official, (page) => changeLine(page, ward, (line) => line.replace(taskDay, dayIn(ward)))),
  },
  {
    name: 'citation',
    weight: 3,
    make: (ward) => change(ward, documents, (page) => addCitation(page, ward)),
  },
  {
    name: 'page',
    weight: 3,
    make: (ward) => change(ward, /^pages\/.+\.md$/, (page) => changeSentence(page, ward)),
  },
  {
    name: 'page-title',
    weight: 1,
    make: (ward) =>
      change(ward, /^pages\/.+\.md$/, ({ front }) => front.set('title', `Trang đổi tên lần ${ward.step}`)),
  },
];

/** Changes a random page; returns undefined where `edit` finds nothing to change. */
function change(ward: EditedWard, pattern: RegExp, edit: (page: OpenPage) => void): string | undefined {
  const page = pickPage(ward, pattern);
  if (!page) return undefined;
  edit(page);
  savePage(ward.files, page);
  return page.path;
}

function changeSentence(page: OpenPage, { random, step }: EditedWard): void {
  const sentence = `Câu này được viết thêm lần ${step}, để bà con trong tổ dân phố biết.`;
  const paragraphs = page.body.split('\n\n');
  const own = paragraphs.findIndex((each) => each.startsWith('Câu này được viết thêm'));
  if (own >= 0 && random.chance(0.7)) paragraphs[own] = random.chance(0.4) ? '' : sentence;
  else paragraphs.splice(1 + random.below(paragraphs.length), 0, sentence);
  page.body = `${paragraphs
    .filter((each) => each !== '')
    .join('\n\n')
    .trimEnd()}\n`;
}

function addTask(page: OpenPage, ward: EditedWard): void {
  const { random, step } = ward;
  const task = `- Giao ${random.pick(units)} rà soát hồ sơ lần ${step} và báo cáo kết quả trước ngày ${dayIn(ward)}.`;
  page.body = `${page.body.trimEnd()}\n\n${task}\n`;
}

/** Changes a random line that gives a task by a day. */
function changeLine(page: OpenPage, { random }: EditedWard, edit: (line: string) => string): void {
  const lines = page.body.split('\n');
  const tasks = [...lines.keys()].filter((at) => /^\s*- .*ngày \d/.test(lines[at]!));
  if (tasks.length === 0) return;
  const at = random.pick(tasks);
  lines[at] = edit(lines[at]!);
  page.body = lines.join('\n');
}

const taskDay = /\d{1,2}\/\d{1,2}\/\d{4}/;

/** A day from 20 days before to 60 days after the day of the build, as texts write it. */
function dayIn({ random, now }: EditedWard): string {
  const [year, month, day] = dayAt(now, random.below(80) - 20).split('-');
  return `${day}/${month}/${year}`;
}

function addCitation(page: OpenPage, { files, random, step }: EditedWard): void {
  const codes = files
    .paths(official)
    .flatMap((path) => /^code: "?([^"\n]+)"?$/m.exec(files.text(path))?.[1] ?? [])
    .filter((code) => /^\d/.test(code));
  const code = codes.length > 0 && random.chance(0.7) ? random.pick(codes) : `${step}/2024/NĐ-CP`;
  page.body = `${page.body.trimEnd()}\n\nThực hiện Văn bản số ${code} về việc đã nêu.\n`;
}
