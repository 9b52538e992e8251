import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A process with a fixed amount of work like that of a build: text is cut, changed, joined, packed and digested. */
const sentence =
  'Ủy ban nhân dân phường giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, báo cáo kết quả trước ngày 30/6/2026.';
const digest = createHash('sha256');
for (let round = 0; round < 60; round += 1) {
  const rows = Array.from({ length: 2_000 }, (_, at) => ({
    title: `${sentence} (${round * at})`,
    words: sentence
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^a-zđ\d]+/),
  }));
  rows.sort((a, b) => a.title.localeCompare(b.title, 'vi'));
  const page = rows.map(
    ({ title, words }) => `<li>${title.replaceAll('&', '&amp;')} ${words.join(' ')}</li>`,
  );
  const again = JSON.parse(JSON.stringify(page)) as string[];
  digest.update(gzipSync(again.join('\n'), { level: 6 }));
}
process.stdout.write(`${digest.digest('hex')}\n`);
