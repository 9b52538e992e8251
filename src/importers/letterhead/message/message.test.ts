import { describe, expect, it } from 'vitest';
import { readPaper } from '../../fixtures/hoa-sen.ts';
import { isOfMessage } from '../greeting.ts';
import { withoutCoverNote } from './cover-note.ts';
import { greetingApart } from './greeting-apart.ts';
import { withoutMailHead } from './mail-head.ts';
import { mailLabels } from './mail-words.ts';

const lineOf = (text: string) => ({ text, gap: false, page: 1 });
const greeting = 'Kính gửi Ban Quản lý chợ, Phòng Kinh tế nhận được phản ánh. Đề nghị Ban kiểm tra.';

describe('the lines above a message', () => {
  it.each(mailLabels.listed)('“%s” is a label: %s', (word, line) =>
    expect([
      mailLabels.beginning(line),
      withoutMailHead(['From: An', 'Subject: Chợ', line, 'Chợ mở'].map(lineOf)).lines.length,
    ]).toEqual([word, 1]),
  );
  it.each<[string, string[], string | undefined, number]>([
    ['give the subject', ['Từ: An', 'Chủ đề: Mở chợ', 'Chợ mở.'], 'Mở chợ', 1],
    [
      'give it without the marks of answers',
      ['From: An', 'Subject: RE: Fwd: Mở chợ', 'Chợ mở.'],
      'Mở chợ',
      1,
    ],
    ['may have it blank', ['From: An', 'Subject:', 'Chợ mở.'], undefined, 1],
    ['name their sender', ['Gửi: Bình', 'Chủ đề: Mở chợ', 'Chợ mở.'], undefined, 3],
    ['have a subject', ['Từ: An', 'Gửi: Bình', 'Chợ mở.'], undefined, 3],
    ['are no text', ['Chợ mở.', 'Từ: An', 'Chủ đề: Mở chợ'], undefined, 3],
    ['are not the whole paper', ['Từ: An', 'Chủ đề: Mở chợ'], undefined, 2],
  ])('%s: %j', (_, rows, subject, count) => {
    const found = withoutMailHead(rows.map(lineOf));
    expect([found.subject, found.lines.length]).toEqual([subject, count]);
  });
  it('are named as left out, but for the subject', () =>
    expect(withoutMailHead(['From: An', 'Subject: Chợ', 'Chợ mở'].map(lineOf)).omitted).toEqual([
      { name: 'letterhead', text: 'From: An', page: 1 },
      { name: 'letterhead', text: 'Subject: ', page: 1 },
    ]));
  it('give the title, where the paper has no other', () => {
    const mail = 'From: An\nSubject: Mở chợ\n\nKính gửi các hộ,\nChợ mở từ mai.\n';
    expect(readPaper(mail)).toMatchObject({ title: 'Mở chợ', to: ['các hộ'], body: 'Chợ mở từ mai.' });
    expect(readPaper(mail.replace('\n\n', '\n\nTHÔNG BÁO\nVề việc nghỉ chợ\n')).title).toBe('Nghỉ chợ');
  });
});

describe('the note above a paper that is pasted into a message', () => {
  const head = ['UBND PHƯỜNG HOA SEN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  it.each<[string, string[], string[], number]>([
    ['a greeting', ['Kính gửi anh An, nhờ đăng giúp:'], head, 1],
    ['several lines', ['Chào chị Lan,', 'Em gửi chị thông báo sau ạ.', 'Hoa'], head, 3],
    ['a forwarded head', ['Anh đăng giúp văn bản này nhé.', 'From: An', 'Subject: Chợ'], head, 3],
    ['a letterhead in tabs', ['Kính gửi anh An,'], [head.slice(0, 2).join('\t'), head[2]!], 1],
    ['no sentence', ['Mẫu số 01'], head, 0],
    ['no national heading below', ['Kính gửi anh An,'], ['CHỢ MỞ LẠI', 'Chợ mở từ mai.'], 0],
    ['nothing above', [], head, 0],
    ['too long to be one', Array.from({ length: 16 }, () => 'Em gửi chị thông báo ạ.'), head, 0],
  ])('with %s', (_, above, below, count) => {
    const { lines, omitted } = withoutCoverNote([...above, ...below].map(lineOf));
    expect(lines.map(({ text }) => text)).toEqual([...above, ...below].slice(count));
    expect(omitted).toEqual(above.slice(0, count).map((text) => ({ name: 'cover-note', text, page: 1 })));
  });
  it('does not hide the letterhead', () =>
    expect(
      readPaper(
        `Kính gửi anh An, nhờ anh đăng:\n\n${head.join('\n')}\n\nTHÔNG BÁO\nVề việc nghỉ chợ\n\nChợ nghỉ hai ngày.`,
      ),
    ).toMatchObject({ title: 'Nghỉ chợ', issuer: 'Ủy ban nhân dân phường Hoa Sen', to: [] }));
});

describe('the greeting of a message', () => {
  it.each([
    ['Kính gửi các bác tổ trưởng,', true],
    ['Kính gửi: Các hộ dân,', false],
    ['Kính gửi : Các hộ dân', false],
    ['Kính mời: Các hộ dân', false],
  ])('%s: %s', (text, is) => expect(isOfMessage(text)).toBe(is));
  it('is parted from the sentence behind it', () =>
    expect(greetingApart({ ...lineOf(greeting), markdown: greeting })).toEqual([
      { ...lineOf('Kính gửi Ban Quản lý chợ,'), markdown: 'Kính gửi Ban Quản lý chợ,' },
      {
        ...lineOf('Phòng Kinh tế nhận được phản ánh. Đề nghị Ban kiểm tra.'),
        markdown: 'Phòng Kinh tế nhận được phản ánh. Đề nghị Ban kiểm tra.',
        gap: true,
      },
    ]));
  it.each([
    'Kính gửi: Ban Quản lý chợ, Phòng Kinh tế.',
    'Gửi Ban Quản lý chợ, Phòng Kinh tế nhận được phản ánh.',
  ])('is one line: %s', (text) => expect(greetingApart(lineOf(text))).toEqual([lineOf(text)]));
  it('is one line where it has bold words', () => {
    const line = { ...lineOf(greeting), markdown: `**${greeting}**` };
    expect(greetingApart(line)).toEqual([line]);
  });
  it('ends with its line', () => {
    expect(
      readPaper('Kính gửi các bác tổ trưởng,\n\nTối mai phường họp, mời các bác đến dự\n'),
    ).toMatchObject({
      to: ['các bác tổ trưởng'],
      body: 'Tối mai phường họp, mời các bác đến dự',
    });
  });
});
