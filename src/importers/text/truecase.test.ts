import { describe, expect, it } from 'vitest';
import { bodies, bodyKinds, schoolKinds, sectorOffices, sectors } from './capitals/bodies.ts';
import { holidays, lunarFirst, lunarSecond } from './capitals/holidays.ts';
import {
  beforePeople,
  inNoName,
  maybeNamed,
  people,
  places,
  placeWords,
} from './capitals/people-and-places.ts';
import { restoreCapitals, truecase } from './truecase.ts';

const sure = (text: string): object => ({ text, unsure: [] });

describe('the lists', () => {
  it.each([...bodies, ...people, ...places, ...holidays])('%s', (name) =>
    expect(restoreCapitals(`VÀ ${name.toUpperCase()}`, '', 'subject').text).toBe(`Và ${name}`),
  );
  it.each(sectors)('Sở %s', (sector) =>
    expect(restoreCapitals(`SỞ ${sector.toUpperCase()}`, '', 'body')).toEqual(sure(`Sở ${sector}`)),
  );
  it.each(sectorOffices)('%s Y tế', (office) =>
    expect(truecase(`VÀ ${office.toUpperCase()} Y TẾ`, '')).toBe(`Và ${office} Y tế`),
  );
  it.each(bodyKinds)('%s, before a capital', (kind) =>
    expect(truecase(`${kind.toUpperCase()} NƯỚC SẠCH`, '', 'body')).toBe(`${kind} Nước sạch`),
  );
  it.each(schoolKinds)('%s, before a name', (kind) =>
    expect(restoreCapitals(`${kind.toUpperCase()} NƯỚC SẠCH`, '', 'body')).toEqual(sure(`${kind} Nước Sạch`)),
  );
  it.each(placeWords)('%s, before a name', (word) =>
    expect(restoreCapitals(`TẠI ${word.toUpperCase()} NƯỚC SẠCH`, '', 'subject')).toEqual(
      sure(truecase(`TẠI ${word.toUpperCase()}`, '') + ' Nước Sạch'),
    ),
  );
  it.each(beforePeople)('%s, before a person', (word) =>
    expect(truecase(`VÀ ${word.toUpperCase()} TRẦN VĂN SẠCH`, '')).toBe(`Và ${word} Trần Văn Sạch`),
  );
  it.each(maybeNamed)('%s, before what may be a name', (word) => {
    const { text, unsure } = restoreCapitals(`TẠI ${word.toUpperCase()} SẠCH`, '', 'subject');
    expect([text, unsure.at(-1)]).toEqual([`Tại ${word} SẠCH`, 'SẠCH']);
  });
  it.each(inNoName)('“%s” is in no name', (word) =>
    expect(truecase(`TẠI PHƯỜNG ${word.toUpperCase()} SẠCH`, '')).toBe(`Tại phường ${word} sạch`),
  );
  it.each([...lunarFirst, ...lunarSecond])('%s of a lunar year', (word) => {
    const year = lunarFirst.includes(word) ? `${word} Ngọ` : `Bính ${word}`;
    expect(truecase(`NĂM ${year.toUpperCase()}`, '')).toBe(`Năm ${year}`);
  });
});

describe('capitals', () => {
  it.each([
    ['TRUYỀN THÔNG ĐẤT ĐAI', 'thực hiện Luật Đất đai; việc đất đai', 'Truyền thông đất đai'],
    ['PHỔ BIẾN LUẬT ĐẤT ĐAI', 'thực hiện Luật Đất đai', 'Phổ biến Luật Đất đai'],
    ['KHEN NẬM PÀ', 'tặng quà thôn Mường Tè, Nậm Pà', 'Khen Nậm Pà'],
    ['KHEN NẬM PÀ', 'Thôn Nậm Pà đã xong', 'Khen Nậm Pà'],
  ])('of the paper itself: %s, where it has “%s”', (capitals, witness, text) =>
    expect(truecase(capitals, witness)).toBe(text),
  );

  it.each([
    ['TRƯỜNG TIỂU HỌC NGUYỄN AN PHƯỜNG HOA SEN', 'Trường Tiểu học Nguyễn An phường Hoa Sen'],
    ['ỦY BAN NHÂN DÂN PHƯỜNG 7', 'Ủy ban nhân dân Phường 7'],
    ['UỶ BAN NHÂN DÂN QUẬN 1', 'Ủy ban nhân dân Quận 1'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['BCH ĐOÀN TNCS HỒ CHÍ MINH XÃ HOA SEN', 'BCH Đoàn TNCS Hồ Chí Minh xã Hoa Sen'],
    ['CÔNG AN PHƯỜNG HOA SEN', 'Công an phường Hoa Sen'],
    ['HUYỆN ỦY HOA SEN', 'Huyện ủy Hoa Sen'],
    ['TỔ DÂN PHỐ SỐ 5', 'Tổ dân phố số 5'],
  ])('of a body: %s', (capitals, text) => expect(truecase(capitals, '', 'body')).toBe(text));

  it.each([
    ['TP. HCM', 'TP. HCM'],
    ['HẢI AN', 'Hải An'],
  ])('of a place: %s', (capitals, text) => expect(truecase(capitals, '', 'place')).toBe(text));

  it.each([
    ['PHÒNG CHÁY (PCCC) TẠI CAP, QUÝ IV/2026', 'Phòng cháy (PCCC) tại CAP, quý IV/2026'],
    ['HỌP BAN CHQS, BÀN VIỆC TẾT.', 'Họp Ban CHQS, bàn việc Tết.'],
    ['TẠI PHƯỜNG HOA SEN NĂM 2026', 'Tại phường Hoa Sen năm 2026'],
    ['Không in chữ hoa', 'Không in chữ hoa'],
    ['GẶP ÔNG TRẦN VĂN SẠCH VÀ BÀ CON', 'Gặp ông Trần Văn Sạch và bà con'],
  ])('of a subject: %s', (capitals, text) => expect(truecase(capitals, '')).toBe(text));

  it('the paper itself decides before rules, a capital at the beginning of a sentence does not', () =>
    expect(
      restoreCapitals(
        'MỞ CHỢ ĐẦM SEN Ở NGÕ NHỎ',
        'Ngõ nhỏ nào cũng đến. Bà con đến chợ Đầm Sen, mở ở đầu ngõ.',
        'subject',
      ),
    ).toEqual(sure('Mở chợ Đầm Sen ở ngõ nhỏ')));

  it('words of which nothing is sure are told', () =>
    expect(restoreCapitals('KHÁNH THÀNH CHỢ ĐẦM SEN', 'Lễ khánh thành.', 'subject')).toEqual({
      text: 'Khánh thành chợ ĐẦM SEN',
      unsure: ['CHỢ', 'ĐẦM', 'SEN'],
    }));
});
