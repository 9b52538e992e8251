import { expect, it } from 'vitest';
import { noWorkRule, reportsTrouble } from './no-work.ts';

it.each<[rule: string, sentences: string[]]>([
  ['quotation', ['“Trạm Y tế phun thuốc.”', '"Trạm Y tế phun thuốc."']],
  ['enclosure', ['(Gửi kèm lịch phun thuốc)', '( Gửi kèm lịch phun thuốc)']],
  ['closing', ['Trân trọng cảm ơn các phòng.']],
  [
    'notice',
    [
      'Phòng Tư pháp thông báo để các tổ biết.',
      'Phòng Tư pháp thông báo đến các tổ được biết.',
      'Phòng Tư pháp thông báo tới các tổ biết, thực hiện.',
      'Phòng Tư pháp thông báo tới các tổ biết và chỉ đạo.',
      'Phòng Tư pháp thông báo lịch trực để các tổ biết để phối hợp thực hiện.',
      'Phòng Tư pháp thông báo lịch trực để các tổ biết, triển khai thực hiện./.',
      'Phòng Tư pháp thông báo lịch trực để các tổ biết, tổ chức thực hiện.',
    ],
  ],
  [
    'execution',
    [
      'Các phòng căn cứ Quyết định này thi hành.',
      'Các phòng căn cứ Nghị quyết này thi hành.',
      'Các phòng chịu trách nhiệm thi hành Quyết định này.',
      'Các phòng chịu trách nhiệm thí hành Quyết định này.',
      'Các phòng tổ chức thi hành Quyết định này.',
    ],
  ],
  [
    'effect',
    [
      'Quy chế này có hiệu lực từ hôm nay.',
      'Quy chế cũ hết hiệu lực.',
      'Tổ công tác tự giải thể sau ngày 31/12/2026.',
      'Ban Chỉ đạo tự giải tán khi xong việc.',
      'Văn bản này thay thế Quyết định số 5.',
      'Văn bản này bãi bỏ Quyết định số 5.',
      'Văn bản này thay thế Nghị quyết số 5.',
      'Văn bản này thay thế Chỉ thị số 5.',
      'Văn bản này thay thế Quy chế số 5.',
      'Văn bản này thay thế Kế hoạch số 5.',
    ],
  ],
  [
    'points',
    [
      'Trồng 20 cây, tối đa 5 điểm.',
      'Trồng 20 cây tối thiểu 5 điểm.',
      'Trồng 20 cây được 5 điểm.',
      'Chậm nộp phí trừ 5 điểm.',
      'Nộp phí sớm cộng 5 điểm.',
      'Nộp phí sớm đạt từ 5,5 điểm.',
      'Trồng 20 cây được 5 điểm cho mỗi chi hội.',
      'Trồng 20 cây được 5 điểm mỗi tháng.',
      'Trồng 20 cây được 5 điểm nếu cây sống.',
      'Trồng 20 cây được 5 điểm khi cây sống.',
      'Trồng 20 cây đạt 5 điểm trở lên.',
      'Trồng 20 cây được 5đ.',
      'Trồng 20 cây được 5đ;',
      'Trồng 20 cây (được 5đ)',
      'Trồng cây ven mương (5 điểm) đủ số.',
      'Trồng cây ven mương (tối đa 5 điểm) đủ số.',
      'Trồng 20 cây ven mương: 5 điểm.',
      'Trồng 20 cây ven mương; tối đa 2.5 điểm',
    ],
  ],
  [
    'quoted law',
    [
      'Theo Điều 5 Luật Chợ, các tổ phải phun thuốc.',
      'Căn cứ khoản 2 Điều 5 Luật Chợ, các tổ phải phun thuốc.',
      'Theo quy định tại điểm a khoản 2 Điều 5 Luật Chợ, các tổ phải phun thuốc.',
      'Theo quy định của Điều 5 Luật Chợ, các tổ phải phun thuốc.',
      'Theo quy định ở Điều 5 Luật Chợ, các tổ phải phun thuốc.',
      '3. Theo Điều 5 Luật Chợ, các tổ phải phun thuốc.',
      '- Theo Điều 5 Luật Chợ, các tổ phải phun thuốc.',
    ],
  ],
  [
    'difficulty',
    [
      'Nếu có vướng mắc, các tổ phản ánh về phường.',
      'Khi gặp vướng mắc, các tổ báo cáo phường.',
      'Trường hợp còn vướng mắc, các tổ thông tin về phường.',
      'Mọi vướng mắc liên hệ Phòng Tư pháp.',
      'Các tổ có vướng mắc trao đổi với Phòng Tư pháp.',
      'Nếu có vướng mắc, các tổ kiến nghị phường.',
      'Nếu có vướng mắc, các tổ gửi về phường.',
      'Nếu có vướng mắc, các tổ thông báo cho phường.',
      'Nếu có vướng mắc, đề nghị các tổ nêu rõ.',
      'Nếu có vướng mắc, các tổ đề xuất cách làm.',
      'Vướng mắc phản ánh về phường.',
      'Quá trình thực hiện, vướng mắc phản ánh về phường.',
      'Trong quá trình triển khai thực hiện, vướng mắc phản ánh về phường.',
      'Trong quá trình tổ chức thực hiện, vướng mắc phản ánh về phường.',
    ],
  ],
])('%s', (rule, sentences) => {
  expect(sentences.map((sentence) => [sentence, noWorkRule(sentence)?.name])).toEqual(
    sentences.map((sentence) => [sentence, rule]),
  );
});

it.each([
  'Trạm Y tế phun thuốc ở chợ.',
  '(Trạm Y tế) phun thuốc.',
  'Gửi kèm lịch phun thuốc.',
  'Trạm Y tế thông báo lịch phun thuốc để các tổ biết, dọn chợ trước.',
  'Các phòng căn cứ Quyết định này lập dự toán.',
  'Trạm Y tế chịu trách nhiệm tổ chức thực hành sơ cứu.',
  'Khi Quy chế có hiệu lực, các tổ dán ở chợ.',
  'Nếu Quy chế có hiệu lực, các tổ dán ở chợ.',
  'Từ ngày Quy chế có hiệu lực, các tổ dán ở chợ.',
  'Các tổ rà soát giấy phép còn có hiệu lực.',
  'Tổ kiểm kê rà soát tài sản, xong việc thì tự giải thể.',
  'Văn phòng nhận hồ sơ khi Ban Chỉ đạo tự giải thể.',
  'Tổ hòa giải tự giải quyết việc nhỏ.',
  'Thay thế 5 bóng đèn ở chợ.',
  'Đặt 5 điểm thu pin ở chợ.',
  'Các tổ đặt tối đa 5 điểm thu pin; gom pin mỗi tuần.',
  'Theo Điều 5 Luật Chợ, đề nghị các tổ phun thuốc.',
  'Theo Điều 5 Luật Chợ, yêu cầu các tổ phun thuốc.',
  'Theo Điều 5 Luật Chợ, giao các tổ phun thuốc.',
  'Theo Điều 5 Luật Chợ, phân công các tổ phun thuốc.',
  'Theo Điều 5 Luật Chợ, kính mời các tổ tới chợ.',
  'Các tổ phun thuốc theo Điều 5 Luật Chợ.',
  'Tháo gỡ vướng mắc, báo cáo phường.',
  'Nếu có vướng mắc, các tổ dừng thi công.',
  'Theo dõi các tổ có vướng mắc, báo cáo phường.',
  'Tổng hợp các việc có vướng mắc, báo cáo phường.',
  'Rà soát các hộ có vướng mắc, báo cáo phường.',
])('no rule for “%s”', (sentence) => expect(noWorkRule(sentence)?.name).toBeUndefined());

it('a written report on difficulties to an office is work', () => {
  expect(reportsTrouble('Nếu có vướng mắc, báo cáo bằng văn bản về Sở Y tế.')).toBe(true);
  expect(reportsTrouble('Nếu có vướng mắc, báo cáo bằng văn bản.')).toBe(false);
  expect(reportsTrouble('Nếu có vướng mắc, báo cáo về Sở Y tế.')).toBe(false);
  expect(reportsTrouble('Các tổ báo cáo bằng văn bản về Sở Y tế.')).toBe(false);
});
