import { describe, expect, it } from 'vitest';
import { headLength } from './heads.ts';
import { isOwn } from './own.ts';
import { readUnitPhrase } from './unit-phrase.ts';

const issuer = 'Ủy ban nhân dân phường Mẫu';

describe('the issuer and those who speak for it', () => {
  it.each([
    'Ủy ban nhân dân phường Mẫu',
    'UBND phường',
    'Ban Lãnh đạo Ủy ban nhân dân phường Mẫu',
    'Thường trực Ủy ban nhân dân phường Mẫu',
    'Lãnh đạo Ủy ban nhân dân phường Mẫu',
    'Tập thể lãnh đạo Ủy ban nhân dân phường Mẫu',
    'Chủ tịch Ủy ban nhân dân phường Mẫu',
    'Phó Chủ tịch Ủy ban nhân dân phường Mẫu',
    'Đồng chí Chủ tịch Ủy ban nhân dân phường Mẫu',
  ])('%s', (name) => expect(isOwn(name, issuer)).toBe(true));

  it.each([
    ['Ban Thường vụ Đảng ủy xã Mẫu', 'Đảng ủy xã Mẫu'],
    ['Ban Chấp hành Đảng bộ xã Mẫu', 'Đảng bộ xã Mẫu'],
    ['Bí thư Đảng ủy xã Mẫu', 'Đảng ủy xã Mẫu'],
    ['Hiệu trưởng Trường Tiểu học Sen', 'Trường Tiểu học Sen'],
    ['Giám đốc Sở Nội vụ', 'Sở Nội vụ'],
    ['Đảng ủy', 'Ban Chấp hành Đảng bộ xã Mẫu'],
    ['Đảng ủy xã Mẫu', 'Ban Thường vụ Đảng ủy xã Mẫu'],
  ])('%s, of the issuer %s', (name, of) => expect(isOwn(name, of)).toBe(true));

  it.each(['Công an phường', 'Chủ tịch Hội Nông dân xã', 'Thường trực Đảng ủy xã'])('but not %s', (name) =>
    expect(isOwn(name, issuer)).toBe(false),
  );
});

describe('the words that name the kind of a body', () => {
  it.each<[head: string, after: string, loose: boolean]>([
    ['Trạm', ' Y tế', false],
    ['Báo', ' của tỉnh', false],
    ['trạm', ' y tế', true],
    ['Các trạm', ' y tế', false],
    ['Từng trạm', ' y tế', false],
    ['Mỗi trạm', ' y tế', false],
    ['Toàn thể cán bộ', ' xã', false],
    ['Những cán bộ', ' xã', false],
    ['Một số trạm', ' y tế', false],
    ['Tất cả các trạm', ' y tế', false],
    ['Toàn bộ các trạm', ' y tế', false],
    ['Các đồng chí cán bộ', ' xã', false],
    ['Các đ/c cán bộ', ' xã', false],
    ['Các ông, bà tổ trưởng', ' mới', false],
    ['Các đồng chí Ủy', ' viên', false],
    ['Các đồng chí', ' phụ trách', false],
    ['các Sen', ' Hồng', true],
    ['Đồng chí Lê', ' Văn Sen', false],
    ['Đ/c: Lê', ' Văn Sen', false],
    ['Các đồng chí Lê', ' Văn Sen, Trần Thị Lúa', false],
    ['Ông Lê', ' Văn Sen', false],
    ['Bà Lê', ' Thị Sen', false],
    ['quý trường', ' phổ biến', true],
    ['Cơ quan, đơn vị', ' mới', false],
    ['sở, ban', ', ngành', true],
    ['Sở, ban', ', ngành', false],
    ['Ban, ngành', ' xã', false],
    ['Phòng, ban', ' xã', false],
    ['đơn vị, địa phương', ' khác', true],
    ['Tổ Chức', ' Cán bộ', false],
  ])('“%s”%s', (head, after, loose) =>
    expect(headLength(`${head}${after}`, { loose })).toBe(head === 'Tổ Chức' ? 'Tổ'.length : head.length),
  );

  it.each<[text: string, loose: boolean]>([
    ['trạm y tế', false],
    ['quý trường phổ biến', false],
    ['sở, ban, ngành', false],
    ['các Sen Hồng', false],
    ['các trường hợp mới', true],
    ['các giải pháp', true],
    ['Đồng chí sen', false],
    ['Mái che', false],
    ['Tổ chức lễ hội', false],
    ['Phòng, chống cháy', false],
  ])('none in “%s”', (text, loose) => expect(headLength(text, { loose })).toBe(0));
});

describe('the name at the beginning of a text', () => {
  const known = (name: string): boolean => name === 'Tổ Sen';
  it.each<[text: string, name: string, rest: string]>([
    ['Trạm Y tế tiêm vắc xin', 'Trạm Y tế', 'tiêm vắc xin'],
    ['Trạm Y tế (cơ quan thường trực) tiêm vắc xin', 'Trạm Y tế', 'tiêm vắc xin'],
    ['Trạm Y tế, Công an phường tiêm vắc xin', 'Trạm Y tế, Công an phường', 'tiêm vắc xin'],
    ['Trạm Y tế; Công an phường tiêm vắc xin', 'Trạm Y tế; Công an phường', 'tiêm vắc xin'],
    ['Trạm Y tế; tiêm vắc xin', 'Trạm Y tế', '; tiêm vắc xin'],
    ['Trạm Y tế: tiêm vắc xin', 'Trạm Y tế', ': tiêm vắc xin'],
    ['các Sở: Tài chính, Y tế tiêm vắc xin', 'các Sở: Tài chính, Y tế', 'tiêm vắc xin'],
    ['các bộ: Tài chính, Y tế tiêm vắc xin', 'các bộ: Tài chính, Y tế', 'tiêm vắc xin'],
    ['các ban: Tổ chức, Tuyên giáo tiêm vắc xin', 'các ban: Tổ chức, Tuyên giáo', 'tiêm vắc xin'],
    ['các Sở, ngành: Tài chính, Y tế tiêm vắc xin', 'các Sở, ngành: Tài chính, Y tế', 'tiêm vắc xin'],
    ['các ngành: Thuế, Y tế tiêm vắc xin', 'các ngành: Thuế, Y tế', 'tiêm vắc xin'],
    ['các phòng: Tài chính, Y tế tiêm vắc xin', 'các phòng: Tài chính, Y tế', 'tiêm vắc xin'],
    ['các xã: Sen, Lúa tiêm vắc xin', 'các xã: Sen, Lúa', 'tiêm vắc xin'],
    ['các huyện: Sen, Lúa tiêm vắc xin', 'các huyện: Sen, Lúa', 'tiêm vắc xin'],
    ['các phường: Sen, Lúa tiêm vắc xin', 'các phường: Sen, Lúa', 'tiêm vắc xin'],
    ['các đơn vị: Sen, Lúa tiêm vắc xin', 'các đơn vị: Sen, Lúa', 'tiêm vắc xin'],
    ['các cơ quan: Sen, Lúa tiêm vắc xin', 'các cơ quan: Sen, Lúa', 'tiêm vắc xin'],
    ['các trường: Sen, Lúa tiêm vắc xin', 'các trường: Sen, Lúa', 'tiêm vắc xin'],
    ['Công an phường cùng Trạm Y tế tuần tra', 'Công an phường', 'cùng Trạm Y tế tuần tra'],
    ['Công an phường cùng với Trạm Y tế tuần tra', 'Công an phường', 'cùng với Trạm Y tế tuần tra'],
    ['Công an phường phối hợp với Trạm Y tế tuần tra', 'Công an phường', 'phối hợp với Trạm Y tế tuần tra'],
    ['Công an phường nhặt rác', 'Công an phường', 'nhặt rác'],
    ['Công an phường Sen nhặt rác', 'Công an phường Sen', 'nhặt rác'],
    ['Tổ dân phố số 5 nhặt rác', 'Tổ dân phố số 5', 'nhặt rác'],
    ['Tổ dân phố số 5a nhặt rác', 'Tổ dân phố số 5a', 'nhặt rác'],
    ['Chi bộ khu phố 3 và Chi đoàn khu phố 3 nhặt rác', 'Chi bộ khu phố 3 và Chi đoàn khu phố 3', 'nhặt rác'],
    ['Công an phường và Trạm Y tế tiêm vắc xin', 'Công an phường và Trạm Y tế', 'tiêm vắc xin'],
    ['Tổ Sen nhặt rác', 'Tổ Sen', 'nhặt rác'],
    ['Trạm Y tế – Cơ quan thường trực Tổ: tiêm', 'Trạm Y tế', ': tiêm'],
    ['Trạm Y tế - đơn vị đầu mối: tiêm', 'Trạm Y tế', ': tiêm'],
    ['Trạm Y tế - bộ phận chủ trì: tiêm', 'Trạm Y tế', ': tiêm'],
    ['Trạm Y tế - cơ quan tham mưu: tiêm', 'Trạm Y tế', ': tiêm'],
    ['các trường trong tiêm vắc xin', 'các trường', 'tiêm vắc xin'],
    ['các trường về tiêm vắc xin', 'các trường', 'tiêm vắc xin'],
    ['Văn phòng nhặt rác', 'Văn phòng', 'nhặt rác'],
    ['các trường học nhặt rác ở chợ', 'các trường học', 'nhặt rác ở chợ'],
    ['Công an phường - Trạm Y tế tiêm vắc xin', 'Công an phường - Trạm Y tế', 'tiêm vắc xin'],
    ['Ủy ban nhân dân xã nhặt rác', 'Ủy ban nhân dân xã', 'nhặt rác'],
    ['Từng Ban rà soát hồ sơ', 'Từng Ban', 'rà soát hồ sơ'],
    ['Mỗi Ban rà soát hồ sơ', 'Mỗi Ban', 'rà soát hồ sơ'],
    ['Những Ban rà soát hồ sơ', 'Những Ban', 'rà soát hồ sơ'],
    ['Các Ban rà soát hồ sơ', 'Các Ban', 'rà soát hồ sơ'],
    ['Ban quản lý chợ tiêm vắc xin', 'Ban quản lý chợ', 'tiêm vắc xin'],
    ['Tổ tập trung rà soát hồ sơ', 'Tổ', 'tập trung rà soát hồ sơ'],
    ['Tổ chủ trì cuộc họp', 'Tổ', 'chủ trì cuộc họp'],
    ['Phòng Xây dựng và quản lý đô thị tiêm vắc xin', 'Phòng Xây dựng và quản lý đô thị', 'tiêm vắc xin'],
    ['Nhân viên y tế và bảo vệ: trực cổng', 'Nhân viên y tế và bảo vệ', ': trực cổng'],
    ['Ủy ban Kiểm tra Huyện ủy chủ trì', 'Ủy ban Kiểm tra Huyện ủy', 'chủ trì'],
    ['Các tổ của các trường tiểu học nhặt rác', 'Các tổ của các trường tiểu học', 'nhặt rác'],
    ['Các tổ thuộc các trường tiểu học nhặt rác', 'Các tổ thuộc các trường tiểu học', 'nhặt rác'],
    ['Ủy ban nhân dân cùng cấp tiêm vắc xin', 'Ủy ban nhân dân cùng cấp', 'tiêm vắc xin'],
    ['Từng hộ nhặt rác', 'Từng hộ', 'nhặt rác'],
    ['Mỗi hộ nhặt rác', 'Mỗi hộ', 'nhặt rác'],
    ['Những hộ nhặt rác', 'Những hộ', 'nhặt rác'],
    ['Hội Nông dân cùng các tổ nhặt rác', 'Hội Nông dân', 'cùng các tổ nhặt rác'],
    ['các cấp hội cùng các chi đoàn nhặt rác', 'các cấp hội', 'cùng các chi đoàn nhặt rác'],
    ['Trạm Y tế trong tháng 5: tiêm vắc xin', 'Trạm Y tế trong tháng 5', ': tiêm vắc xin'],
    ['Trạm Y tế theo hướng dẫn mới phun thuốc', 'Trạm Y tế', 'theo hướng dẫn mới phun thuốc'],
    ['Công an các xã nhặt rác', 'Công an các xã', 'nhặt rác'],
    [
      'Trưởng thôn, Bí thư chi bộ thôn được giao phụ trách xóm tiêm vắc xin',
      'Trưởng thôn, Bí thư chi bộ thôn được giao phụ trách xóm',
      'tiêm vắc xin',
    ],
  ])('“%s”: %s | %s', (text, name, rest) =>
    expect(readUnitPhrase(text, known, true, true)).toMatchObject({ name, rest }),
  );

  it.each(['phân công', 'giao', 'cử', 'chọn', 'lựa chọn', 'chỉ định', 'ủy quyền'])(
    'those who were chosen do the work: “được %s”',
    (verb) => {
      const name = `Các tổ được ${verb} phụ trách thôn`;
      expect(readUnitPhrase(`${name} tiêm vắc xin`, known, true)).toMatchObject({ rest: 'tiêm vắc xin' });
    },
  );

  it.each([
    ...['Chủ tịch', 'Chủ nhiệm', 'Bí thư', 'Trưởng', 'Phó', 'Giám đốc', 'Chánh', 'Thành viên', 'Ủy viên'],
    ...['Thư ký', 'Đội trưởng', 'Tổ trưởng'],
  ])('the verb after “%s Ban” is work', (leader) => {
    const name = `Đồng chí ${leader} Ban`;
    expect(readUnitPhrase(`${name} rà soát hồ sơ`, known)).toMatchObject({ name, rest: 'rà soát hồ sơ' });
  });

  it('no name is longer than 700 signs', () => {
    const list = (count: number): string => `${'Trạm Y tế, '.repeat(count)}Công an phường`;
    expect(readUnitPhrase(`${list(60)} tuần tra`, known)?.name).toBe(list(60));
    expect(readUnitPhrase(`${list(70)} tuần tra`, known)).toBeUndefined();
  });

  it.each([
    'Trạm Y tế trong năm 2025 đã tiêm vắc xin',
    'Trạm Y tế theo hướng dẫn của Sở',
    'Trạm Y tế được giao phụ trách thôn, tiêm 120 mũi vắc xin',
    'Trạm Y tế được giao phụ trách thôn đã tiêm 120 mũi vắc xin',
  ])('nobody is told to do work: “%s”', (text) =>
    expect(readUnitPhrase(text, () => false, true, true)?.commanded ?? false).toBe(false),
  );

  it.each([
    'Công ty ngắt nước từ 22 giờ để sửa chữa đường ống',
    'Công ty ngắt nước 30 phút sửa chữa đường ống',
    'Mái che tiêm vắc xin',
    'Hội tụ mưa lớn thì tiêm vắc xin',
    'Đơn vị nào chậm báo cáo',
    'Sở dĩ ngõ hẹp mà tổ chức chợ đêm',
  ])('no name in “%s”', (text) => expect(readUnitPhrase(text, known, true)).toBeUndefined());

  it.each([
    'đã tiêm vắc xin',
    'về chợ',
    'tại chợ',
    'trên chợ',
    'của chợ',
    'thuộc chợ',
    'và chợ',
    'theo chợ',
    'để chợ',
    'như chợ',
    'ở chợ',
    'từ chợ',
  ])('“Tổ Sen %s” is no work', (rest) =>
    expect(readUnitPhrase(`Tổ Sen ${rest}`, known)?.commanded ?? false).toBe(false),
  );
});
