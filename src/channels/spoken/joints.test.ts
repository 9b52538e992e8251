import { describe, expect, test } from 'vitest';
import { shortenLong, splitAtJoint, splitList } from './joints.ts';
import { longestSentence } from './words.ts';

const many = 'mười hai hộ dân ở hai bên bờ kênh của phường';
const other = 'hai mươi hộ dân ở hai bên đường vào chợ phường';

/** Two halves of a sentence, and how the second begins. */
describe('a long sentence is split', () => {
  test.each<[joint: string, second: string]>([
    [`: mỗi hộ một cờ cho ${other}`, `Mỗi hộ một cờ cho ${other}`],
    [`: ${other}`, `Nội dung gồm ${other}`],
    [': cờ, hoa, loa, đèn, băng rôn, khẩu hiệu, áp phích, tờ rơi, bạt che', 'Nội dung gồm cờ, hoa, loa, đèn, băng rôn, khẩu hiệu, áp phích, tờ rơi, bạt che'],
    [`, Ủy ban nhân dân phường yêu cầu ${other}`, `Ủy ban nhân dân phường yêu cầu ${other}`],
    [`, Chủ tịch phường đề nghị ${other}`, `Chủ tịch phường đề nghị ${other}`],
    [`, Chủ tịch phường giao ${other}`, `Chủ tịch phường giao ${other}`],
    [`, Chủ tịch phường thông báo ${other}`, `Chủ tịch phường thông báo ${other}`],
    [`, đồng thời ${other}`, `${other[0]!.toUpperCase()}${other.slice(1)}`],
    [`, trong đó ${other}`, `Trong đó ${other}`],
    [`, qua đó ${other}`, `Qua đó ${other}`],
    [`, từ đó ${other}`, `Từ đó ${other}`],
    [`, tuy nhiên ${other}`, `Tuy nhiên ${other}`],
    [`, ngoài ra ${other}`, `Ngoài ra ${other}`],
    [`, đặc biệt ${other}`, `Đặc biệt ${other}`],
    [`, nhất là ${other}`, `Nhất là ${other}`],
    [`, cụ thể ${other}`, `Cụ thể ${other}`],
    [`, rà soát ${other}`, `Rà soát ${other}`],
    [` nhằm giúp ${other}`, `Việc này nhằm giúp ${other}`],
    [` để giúp ${other}`, `Mục đích là giúp ${other}`],
    [` và rà soát ${other}`, `Rà soát ${other}`],
    [`, đúng lịch của ${other}`, `Việc này đúng lịch của ${other}`],
    [`, theo lịch của ${other}`, `Việc này theo lịch của ${other}`],
    [`, mang theo cờ của ${other}`, `Mang theo cờ của ${other}`],
    [`, riêng ${other}`, `Riêng ${other}`],
    [`, ai ở ${other}`, `Ai ở ${other}`],
    [`, người ở ${other}`, `Người ở ${other}`],
    [`, mỗi hộ trong ${other}`, `Mỗi hộ trong ${other}`],
    [`, hộ nghèo trong ${other}`, `Hộ nghèo trong ${other}`],
    [`, trẻ của ${other}`, `Trẻ của ${other}`],
    [`, cử tri của ${other}`, `Cử tri của ${other}`],
    [`, bà con của ${other}`, `Bà con của ${other}`],
    [`, lúc bảy giờ sáng mai ở ${other}`, `Thời gian là lúc bảy giờ sáng mai ở ${other}`],
    [`, vào lúc bảy giờ sáng mai ở ${other}`, `Thời gian là vào lúc bảy giờ sáng mai ở ${other}`],
    [`, từ ngày mai ở ${other}`, `Thời gian là từ ngày mai ở ${other}`],
    [`, gồm ${other}`, `Trong đó có ${other}`],
    [`, bao gồm ${other}`, `Trong đó có ${other}`],
    [`, tại nhà của ${other}`, `Địa điểm là nhà của ${other}`],
    [` gắn với ${other}`, `Việc này gắn với ${other}`],
    [` bằng hình thức mới cho ${other}`, `Việc này được làm bằng hình thức mới cho ${other}`],
    [`, bằng các hình thức mới cho ${other}`, `Việc này được làm bằng các hình thức mới cho ${other}`],
    [`, trên loa của ${other}`, `Việc này được làm trên loa của ${other}`],
    [`, qua loa của ${other}`, `Việc này được làm qua loa của ${other}`],
    [` theo Luật về ${other}`, `Việc này làm theo Luật về ${other}`],
    [` theo Nghị quyết về ${other}`, `Việc này làm theo Nghị quyết về ${other}`],
    [` theo Quyết định về ${other}`, `Việc này làm theo Quyết định về ${other}`],
    [` theo Kế hoạch về ${other}`, `Việc này làm theo Kế hoạch về ${other}`],
    [` theo Thông tư về ${other}`, `Việc này làm theo Thông tư về ${other}`],
    [` theo Chương trình về ${other}`, `Việc này làm theo Chương trình về ${other}`],
    [` theo Đề án về ${other}`, `Việc này làm theo Đề án về ${other}`],
    [` theo Hướng dẫn về ${other}`, `Việc này làm theo Hướng dẫn về ${other}`],
    [` theo chỉ đạo về ${other}`, `Việc này làm theo chỉ đạo về ${other}`],
  ])('at “%s”', (joint, second) => {
    const first = `Các tổ rà soát ${many}`;
    expect(splitAtJoint(`${first}${joint}`)).toEqual([first, second]);
  }); // prettier-ignore

  test.each(['từ tuần sau', 'lúc rạng sáng', 'vào tuần sau', 'tuần sau'])(
    'at “bắt đầu %s” where it is no command',
    (time) => {
      const first = `Các tổ nghỉ khi có mưa ở ${many}`;
      expect(splitAtJoint(`${first}, bắt đầu ${time} ở ${other}`)).toEqual([
        first,
        `Thời gian bắt đầu là ${time.replace(/^(?:từ|lúc|vào) /u, '')} ở ${other}`,
      ]);
    },
  );

  test('at the place that is nearest to its middle', () =>
    expect(splitAtJoint(`Các tổ rà soát ${many}, tuy nhiên ${many}, tuy nhiên ${many} ${many}`)?.[0]).toBe(
      `Các tổ rà soát ${many}, tuy nhiên ${many}`,
    ));

  test('at a joint of few words only if no better one is there', () => {
    expect(splitAtJoint(`Các tổ rà soát kỹ, tuy nhiên ${other}`)).toEqual([
      'Các tổ rà soát kỹ',
      `Tuy nhiên ${other}`,
    ]);
    expect(splitAtJoint(`Các tổ soát, tuy nhiên ${other}`)).toBeUndefined();
    expect(splitAtJoint(`Các tổ rà soát kỹ, tuy nhiên ${many} nhằm giúp ${other}`)?.[0]).toBe(
      `Các tổ rà soát kỹ, tuy nhiên ${many}`,
    );
  });

  test.each([
    `Trong tuần này ở các chợ của phường và các chợ khác, tuy nhiên ${other}`,
    `Các tổ rà soát ${many} triệt để giúp ${other}`,
    `Các tổ rà soát ${many}, theo dõi`,
    `Các tổ rà soát ${many}, gồm cả ${other}`,
    `Các tổ của ${many} mái che của ${other}`,
  ])('but not in “%s”', (sentence) => expect(splitAtJoint(sentence)).toBeUndefined());
});

describe('a list that is too long is split between two things', () => {
  test.each<[list: string, first: string, second: string]>([
    ['Nội dung gồm cờ đỏ sao vàng, hoa sen hồng, loa kéo tay, đèn lồng đỏ', 'Nội dung gồm cờ đỏ sao vàng, hoa sen hồng', 'Ngoài ra là loa kéo tay, đèn lồng đỏ'],
    ['Rà soát cờ đỏ sao vàng, hoa sen hồng, loa kéo tay, đèn lồng đỏ', 'Rà soát cờ đỏ sao vàng', 'Rà soát hoa sen hồng, loa kéo tay, đèn lồng đỏ'],
    ['Các tổ có cờ đỏ sao vàng, hoa sen hồng, loa kéo tay, đèn lồng đỏ', 'Các tổ có cờ đỏ sao vàng', 'Hoa sen hồng, loa kéo tay, đèn lồng đỏ'],
    ['Các tổ có cờ đỏ sao vàng và hoa sen hồng ở đình làng', 'Các tổ có cờ đỏ sao vàng', 'Hoa sen hồng ở đình làng'],
    ['Để vui có cờ đỏ sao vàng, hoa sen hồng, loa kéo tay, rước đèn', 'Để vui có cờ đỏ sao vàng, hoa sen hồng', 'Loa kéo tay, rước đèn'],
  ])('%s', (list, first, second) => expect(splitList(list)).toEqual([first, second])); // prettier-ignore

  test.each([
    'Các tổ có cờ đỏ sao vàng, và Trạm Y tế ở đình làng',
    'Các tổ có cờ đỏ sao vàng, hoặc hoa sen hồng ở đình',
    'Họp có ông Chủ tịch xã, Phó Chủ tịch xã ở đình làng',
    'Họp có ông Chủ tịch xã, Chủ nhiệm nhà văn hóa ở đình',
    'Họp có ông Chủ tịch xã, Bí thư Đảng ủy xã ở đình',
    'Họp ở các tổ dân phố, hai tổ mới ở đình làng',
    'Họp ở các tổ dân phố, tháng sau mới ở đình làng',
    'Họp ở các tổ dân phố, ngày mai mới ở đình làng',
    'Họp ở các tổ dân phố, thứ hai mới ở đình làng',
    'Họp ở các tổ dân phố, số tới mới ở đình làng',
    'Họp ở các tổ dân phố, sáng mai mới ở đình làng',
    'Họp ở các tổ dân phố, chiều mai mới ở đình làng',
    'Họp ở các tổ dân phố, tối mai mới ở đình làng',
    'Họp ở các tổ dân phố, giờ này mới ở đình làng',
    'Các tổ có cờ đỏ và Trạm Y tế ở đình làng',
    'Các tổ cùng các hộ phải, dọn chợ ở đình làng',
    'Trong tuần này ở chợ, dọn cờ hoa ở đình làng',
  ])('but not in “%s”', (list) => expect(splitList(list)).toBeUndefined());
});

const filler = 'từ '.repeat(longestSentence).trim();
const shortened = (text: string): string => shortenLong(`${filler} ${text}`).slice(filler.length);

describe('a sentence that is too long loses words', () => {
  test.each([
    ['dọn chợ theo quy định', ' dọn chợ'],
    ['dọn chợ theo đúng quy định', ' dọn chợ'],
    ['dọn chợ, theo quy định của pháp luật.', ' dọn chợ.'],
    ['dọn chợ theo thẩm quyền', ' dọn chợ'],
    ['dọn chợ theo chức năng, nhiệm vụ', ' dọn chợ'],
    ['dọn chợ theo chức năng nhiệm vụ được giao', ' dọn chợ'],
    ['dọn chợ trong thời gian qua', ' dọn chợ'],
    ['dọn chợ trong thời gian tới', ' dọn chợ'],
    ['dọn chợ trên địa bàn', ' dọn chợ'],
    ['dọn chợ trên địa bàn phường', ' dọn chợ'],
    ['dọn chợ trên địa bàn toàn phường; ghi sổ', ' dọn chợ; ghi sổ'],
    ['các hộ liên quan', ' các hộ'],
    ['các hộ có liên quan', ' các hộ'],
    ['dọn chợ cụ thể', ' dọn chợ'],
    ['dọn chợ theo quy định này', ' dọn chợ theo quy định này'],
    ['quy hoạch, tầm nhìn đến năm hai nghìn không trăm năm mươi', ' quy hoạch'],
    ['quy hoạch tầm nhìn năm hai nghìn không trăm năm mươi', ' quy hoạch'],
    ['Chủ tịch Ủy ban nhân dân phường dọn chợ', ' Chủ tịch phường dọn chợ'],
  ])('“%s”', (text, said) => expect(shortened(text)).toBe(said));

  test.each([
    'tham mưu', 'hướng dẫn', 'tổ chức', 'xây dựng', 'triển khai', 'thực hiện', 'kiểm tra', 'rà soát', 'tổng hợp', 'theo dõi', 'giải quyết', 'xử lý',
    'đẩy nhanh', 'đôn đốc', 'tuyên truyền', 'vận động', 'cung cấp', 'tham gia', 'góp ý',
  ])('the helpers before “%s”', (verb) =>
    expect(shortened(`chủ trì, phối hợp chặt chẽ với các đơn vị ${verb} việc này`)).toBe(` ${verb} việc này`)); // prettier-ignore

  test.each(['các hộ liên quan', 'đơn vị', 'địa phương', 'phường', 'xã', 'tỉnh', 'thành phố'])(
    'helpers that end with “%s”',
    (last) =>
      expect(shortened(`chủ động phối hợp với tổ ${last} rà soát việc này`)).toBe(' rà soát việc này'),
  );

  test('but not a short one', () =>
    expect(shortenLong('Dọn chợ theo quy định')).toBe('Dọn chợ theo quy định'));
});
