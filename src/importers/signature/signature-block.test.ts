import { describe, expect, it } from 'vitest';
import type { PaperLine } from '../paper.ts';
import { readSignatureBlock } from './signature-block.ts';

const block = (text: string): ReturnType<typeof readSignatureBlock> =>
  readSignatureBlock(
    `Chợ mở lại./.\n${text}`.split('\n').map((line): PaperLine => ({ text: line, gap: false, page: 1 })),
    0,
  );

const list = 'Nơi nhận:\n- Các tổ dân phố;\n- Lưu: VT.';
const signature = 'CHỦ TỊCH\nNguyễn Thị Hoa';

describe('a signature block', () => {
  it.each([
    ['a post that is no known one', `${list}\nTRƯỞNG ĐƠN VỊ\nNguyễn Thị Hoa`, 'TRƯỞNG ĐƠN VỊ'],
    ['a known post', `${list}\n${signature}`, 'CHỦ TỊCH'],
    ['no post where the line above is a mark', `${list}\n(Đã ký)\nNguyễn Thị Hoa`, undefined],
    [
      'a post beside the list',
      'Nơi nhận:\tCHỦ TỊCH\n- Các tổ dân phố;\n- Lưu: VT.\n\tNguyễn Thị Hoa',
      'CHỦ TỊCH',
    ],
    [
      'a post beside the kept copy',
      'Nơi nhận:\n- Các tổ dân phố;\n- Lưu: VT. (30 bản)\tCHỦ TỊCH\nNguyễn Thị Hoa',
      'CHỦ TỊCH',
    ],
  ])('%s', (_, text, position) =>
    expect(block(text).signer).toEqual({ ...(position ? { position } : {}), name: 'Nguyễn Thị Hoa' }),
  );

  it.each([
    ['one below the other', `${list}\nTHƯ KÝ\nVũ Thị Lan\nCHỦ TỌA\nHoàng Văn Tám`],
    ['side by side', 'THƯ KÝ\tCHỦ TỌA\n(Ký tên)\t(Ký tên)\nVũ Thị Lan\tHoàng Văn Tám'],
  ])('two signers, %s', (_, text) => {
    const { signer, otherSigners } = block(text);
    expect(signer).toEqual({ position: 'CHỦ TỌA', name: 'Hoàng Văn Tám' });
    expect(otherSigners).toEqual(['Vũ Thị Lan']);
  });

  it('two signers who are no secretaries: the first one', () => {
    const { signer, otherSigners } = block('CHỦ TỊCH\nVũ Thị Lan\nBÍ THƯ\nHoàng Văn Tám');
    expect([signer?.name, otherSigners]).toEqual(['Vũ Thị Lan', ['Hoàng Văn Tám']]);
  });

  it('the secretary of a meeting, where nobody else signs', () =>
    expect(block('THƯ KÝ\nVũ Thị Lan').signer).toEqual({ position: 'THƯ KÝ', name: 'Vũ Thị Lan' }));

  it('two signatures below each other, without a line of the first in the text', () => {
    const { start, signer } = block('THƯ KÝ\n(Đã ký)\nVũ Thị Lan\nCHỦ TỌA\nHoàng Văn Tám');
    expect([start, signer?.name]).toEqual([1, 'Hoàng Văn Tám']);
  });

  it('no name in the text above the signature', () =>
    expect(block(`Thành phần họp\nVũ Thị Lan\n${signature}`).start).toBe(3));

  it('a post that is no known one beside “Nơi nhận”', () => {
    const found = block('Nơi nhận:\tTRƯỞNG THUẾ CƠ SỞ\n- Các tổ dân phố;\n- Lưu: VT.\n\tNguyễn Thị Hoa');
    expect([found.recipients, found.signer?.position]).toEqual([
      ['Các tổ dân phố', 'Lưu: VT'],
      'TRƯỞNG THUẾ CƠ SỞ',
    ]);
  });

  it('two signers in the cells of a table', () => {
    const table = [['THƯ KÝ\n(Ký tên)\nVũ Thị Lan', 'CHỦ TRÌ\n(Ký tên)\nHoàng Văn Tám']];
    const found = readSignatureBlock(
      [
        { text: 'Họp xong./.', gap: false, page: 1 },
        { text: '', gap: true, page: 1, table },
      ],
      0,
    );
    expect(found.signer).toEqual({ position: 'CHỦ TRÌ', name: 'Hoàng Văn Tám' });
    expect(found.otherSigners).toEqual(['Vũ Thị Lan']);
  });

  it('one signer whose name is printed twice', () =>
    expect(block(`${list}\n${signature}\nCHỦ TỊCH\nNguyễn Thị Hoa`).otherSigners).toEqual([]));

  it.each([
    ['- Lưu: VT. (30 bản)', 'Lưu: VT. (30 bản)'],
    ['- Lưu: VT (VP, 3b).', 'Lưu: VT (VP, 3b)'],
    ['- Lưu: VT, KT (10b)', 'Lưu: VT, KT (10b)'],
  ])('the kept copy %s', (line, kept) =>
    expect(block(`Nơi nhận:\n- Các tổ dân phố;\n${line}\n${signature}`).recipients).toEqual([
      'Các tổ dân phố',
      kept,
    ]),
  );

  it.each([
    ['a note', `${list}\n${signature}\nGhi chú: Chợ nghỉ ngày mưa.`, 6],
    ['a title that is not known', `${list}\n${signature}\nNHỮNG VIỆC CẦN LÀM\nTreo biển.`, 6],
    ['nothing, where the list is below the name', `${signature}\n${list}`, 6],
    ['nothing but the mark of a signing program', `${list}\n${signature}\nKý bởi: Ủy ban nhân dân phường`, 7],
    ['nothing but a second post and name', `${list}\n${signature}\nPHÓ CHỦ TỊCH\nTrần Văn An`, 8],
  ])('ends before %s', (_, text, end) => expect(block(text).end).toBe(end));

  it.each([
    ['an item', 'Các tổ dân phố;\n- Lưu: VT.\nCHỦ TỊCH', ['Các tổ dân phố', 'Lưu: VT'], 'CHỦ TỊCH'],
    [
      'an item with a dash',
      '- Các tổ dân phố;\n- Lưu: VT.\nCHỦ TỊCH',
      ['Các tổ dân phố', 'Lưu: VT'],
      'CHỦ TỊCH',
    ],
    ['a post', 'CHỦ TỊCH\n- Các tổ dân phố;\n- Lưu: VT.', ['Các tổ dân phố', 'Lưu: VT'], 'CHỦ TỊCH'],
    [
      'an item and a post',
      '- Các tổ dân phố; CHỦ TỊCH\n- Lưu: VT.',
      ['Các tổ dân phố', 'Lưu: VT'],
      'CHỦ TỊCH',
    ],
  ])('with %s beside its heading', (_, text, recipients, position) =>
    expect(block(`Nơi nhận: ${text}\nNguyễn Thị Hoa`)).toMatchObject({
      recipients,
      signer: { position, name: 'Nguyễn Thị Hoa' },
    }),
  );

  it.each([
    ['a sentence', 'Mọi ý kiến xin gửi về phòng số 3', ['Mọi ý kiến xin gửi về phòng số 3']],
    ['no crumb of a stamp', 'Hoa Sen 2026', []],
    ['no mark of a signing program', 'Ký bởi: Ủy ban nhân dân phường Hoa Sen', []],
  ])('keeps %s between its lines', (_, line, kept) =>
    expect(block(`${list}\n${line}\n${signature}`).others.map(({ text }) => text)).toEqual(kept),
  );

  it.each([
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'],
    ['Khổng Minh Tâm', 'Khổng Minh Tâm'],
    ['Thạch Sơn', 'Thạch Sơn'],
    ['Hoa Sen ngày', undefined],
    ['Xyz Qwerty', undefined],
    ['Người', undefined],
    ['Một Hai Ba Bốn Năm Sáu', undefined],
  ])('below a post has the name %s: %s', (line, name) =>
    expect(block(`${list}\nCHỦ TỊCH\n${line}`).signer?.name).toBe(name),
  );

  it('ends before a table', () => {
    const lines: PaperLine[] = [
      ...`${list}\n${signature}`.split('\n').map((text) => ({ text, gap: false, page: 1 })),
      { text: '', gap: true, page: 1, table: [['Tổ', 'Số hộ']] },
    ];
    expect(readSignatureBlock(lines, 0).end).toBe(5);
  });

  it('says by which rule it was found', () =>
    expect([list, signature].map((text) => block(text).decisions[0]?.rule)).toEqual([
      'ends-recipients-heading',
      'ends-rank-above-name',
    ]));
});
