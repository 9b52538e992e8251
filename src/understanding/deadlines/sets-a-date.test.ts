import { describe, expect, it } from 'vitest';
import { readDeadline } from './read-deadline.ts';

/** Ngày ban hành of the papers that these sentences are in. */
const issued = '2026-03-02';

describe('a sentence that sets a deadline', () => {
  it.each<[text: string, due: string, rule: string]>([
    // Công văn.
    [
      'Đề nghị các trường gửi danh sách học sinh về Phòng Văn hóa - Xã hội trước ngày 18/3/2026.',
      '2026-03-18',
      'before a time',
    ],
    [
      'Báo cáo kết quả về Ủy ban nhân dân phường trước 16 giờ 30 phút ngày 20/3/2026 để tổng hợp.',
      '2026-03-20',
      'before a time',
    ],
    ['Văn bản góp ý gửi về Sở Nội vụ trước 17h00, thứ Sáu, ngày 13/3/2026', '2026-03-13', 'before a time'],
    ['Các khu phố nộp bản đăng ký (trước thứ Tư, ngày 11/3/2026)', '2026-03-11', 'before a time'],
    ['Gửi bản mềm qua hộp thư công vụ trước ngày 09-4-2026', '2026-04-09', 'before a time'],
    ['Rà soát hộ có nhà dột nát, xong trước 31.3.2026', '2026-03-31', 'before a time'],
    [
      'Thống kê số cây nguy hiểm trước ngày 05 tháng 4 năm 2026 gửi phòng Kinh tế',
      '2026-04-05',
      'before a time',
    ],
    ['trước ngày 10 tháng 4, các chi bộ gửi biên bản', '2026-04-10', 'before a time'],
    ['Niêm yết danh sách cử tri trước 03/4', '2026-04-03', 'before a time'],
    ['Cấp quà cho các hộ, hoàn thành trước ngày 05/02/2027 (29 tháng Chạp)', '2027-02-05', 'before a time'],
    ['Gửi danh sách đại biểu tham dự trước ngày 20/3/2026', '2026-03-20', 'before a time'],
    ['Các đội đăng ký tham dự trước ngày 20/3/2026', '2026-03-20', 'before a time'],
    ['Lắp đặt biển báo trước tháng 6/2026', '2026-06', 'before a time'],
    ['Phòng Kinh tế báo cáo trước 5/2026', '2026-05', 'before a time'],
    ['Trình Hội đồng nhân dân phường ban hành trước ngày 30/4/2026', '2026-04-30', 'before a time'],
    ['Tham mưu trình cấp có thẩm quyền phê duyệt trước ngày 15/5/2026', '2026-05-15', 'before a time'],
    ['Nộp hồ sơ đăng ký trước ngày 30/6/2026', '2026-06-30', 'before a time'],
    ['Người dân đăng ký trước ngày 25/3/2026 tại nhà văn hóa', '2026-03-25', 'before a time'],
    ['Trả lời bằng văn bản chậm nhất đến 11 giờ ngày 06/3/2026', '2026-03-06', 'at the latest'],
    ['gửi phiếu khảo sát, muộn nhất trong ngày 12/3/2026', '2026-03-12', 'at the latest'],
    ['Bàn giao mặt bằng không quá ngày 30/5/2026', '2026-05-30', 'at the latest'],
    ['Thu hồi giấy tờ cũ, chậm nhất trong quý II/2026', '2026-06', 'at the latest'],
    ['chậm nhất đến hết tháng 8 năm 2026, hai đơn vị ký biên bản bàn giao', '2026-08', 'at the latest'],
    ['Thời hạn gửi báo cáo: trước ngày 20/5/2026', '2026-05-20', 'a time limit'],
    ['Thời hạn nộp bài dự thi đến hết ngày 15/4/2026 (theo dấu bưu điện)', '2026-04-15', 'a time limit'],
    ['Hạn chót đăng ký: 17 giờ ngày 19/3/2026', '2026-03-19', 'a time limit'],
    ['hạn cuối là ngày 30 tháng 4 năm 2026', '2026-04-30', 'a time limit'],
    ['- Thời gian hoàn thành: Quý III, IV năm 2026.', '2026-12', 'a time limit'],
    ['Thời gian hoàn thành: 6 tháng đầu năm 2026', '2026-06', 'a time limit'],
    ['Thời gian thực hiện: Thường xuyên; hoàn thành trước ngày 20/11/2026.', '2026-11-20', 'before a time'],
    ['Lập danh sách học sinh trước ngày 12/3/2026', '2026-03-12', 'before a time'],
    ['Ra quân tổng vệ sinh trước ngày 27/3/2026', '2026-03-27', 'before a time'],
    // Periods.
    ['Tổng vệ sinh các ngõ từ ngày 20/4 đến ngày 24/4/2026', '2026-04-24', 'the end of a period'],
    ['Treo cờ Tổ quốc từ 6 giờ ngày 29/4/2026 đến hết ngày 02/5/2026', '2026-05-02', 'the end of a period'],
    [
      'Từ nay đến hết ngày 31/3/2026, các tổ tự quản kiểm tra bình chữa cháy',
      '2026-03-31',
      'the end of a period',
    ],
    ['Từ tháng 4 đến tháng 6/2026 mở hai đợt cao điểm xử lý vi phạm', '2026-06', 'the end of a period'],
    ['Tiếp nhận ý kiến góp ý đến hết ngày 20/3/2026', '2026-03-20', 'until the end of a time'],
    ['Duy trì các chốt trực đến hết tháng 3/2026', '2026-03', 'until the end of a time'],
    // Kế hoạch.
    ['Sửa chữa nhà văn hóa, hoàn thành vào ngày 30/4/2026', '2026-04-30', 'done by a time'],
    ['Cấp thẻ cho trẻ dưới sáu tuổi, hoàn thành trong tháng 9-10/2026', '2026-10', 'done by a time'],
    ['Số hóa sổ hộ tịch, hoàn thành trong quý III-IV/2026', '2026-12', 'done by a time'],
    ['Số hóa hồ sơ, hoàn thành xong trong tháng 5', '2026-05', 'done by a time'],
    ['Giải quyết dứt điểm trong quý II năm 2026 các đơn tồn đọng', '2026-06', 'done by a time'],
    ['Ký cam kết với các hộ kinh doanh trong 6 tháng đầu năm 2026', '2026-06', 'within a period'],
    ['Tập huấn cho cán bộ trong 9 tháng đầu năm 2026', '2026-09', 'within a period'],
    ['Ra quân phát quang trong các tháng 4, 5/2026', '2026-05', 'within a period'],
    ['Khám sàng lọc cho người cao tuổi trong tháng 4 và tháng 5 năm 2026', '2026-05', 'within a period'],
    ['báo cáo Đảng ủy ngay trong ngày 05/3/2026', '2026-03-05', 'on a day'],
    ['Lắp loa cho 12 khu phố, xong năm 2026', '2026', 'done by a time'],
    ['Chuyển toàn bộ hồ sơ giấy, hoàn thành trong năm 2026', '2026', 'done by a time'],
    ['Chậm nhất hết năm 2027 phải có hệ thống thoát nước', '2027', 'at the latest'],
    ['Bỏ hẳn lò gạch thủ công trước năm 2028', '2028', 'before a time'],
    // Nghị quyết and papers of the Party.
    ['Các chi bộ tổ chức sinh hoạt chuyên đề, hoàn thành trước 15/4/2026', '2026-04-15', 'before a time'],
    ['Giao Ban Xây dựng Đảng thẩm định, bảo đảm hoàn thành trong Quý II/2026.', '2026-06', 'done by a time'],
    ['Phấn đấu hoàn thành trước ngày 30/6/2026 việc xóa nhà tạm', '2026-06-30', 'before a time'],
    ['Phát hiện vi phạm đã nêu, hoàn thành khắc phục trước ngày 01/4/2026', '2026-04-01', 'before a time'],
    ['Công bố 100% thủ tục trên bảng niêm yết trước ngày 31/3/2026', '2026-03-31', 'before a time'],
    ['Hoàn thiện hồ sơ, trình Thường trực xem xét tại phiên họp tháng 7/2026', '2026-07', 'within a period'],
    ['Lập tờ trình, trình tại kỳ họp Hội đồng nhân dân tháng 12/2026', '2026-12', 'within a period'],
    // Several dates.
    ['Tổ chức họp dân ngày 12/3/2026, gửi biên bản trước ngày 16/3/2026', '2026-03-16', 'before a time'],
    [
      'Thực hiện Công văn số 88/UBND-VX ngày 25/02/2026, rà soát trước ngày 10/3/2026',
      '2026-03-10',
      'before a time',
    ],
    [
      'Các tổ báo cáo trước ngày 08/3/2026 để phường tổng hợp, báo cáo thành phố trước ngày 12/3/2026',
      '2026-03-08',
      'before a time',
    ],
    ['Chi trả đợt 1 trước ngày 20/3/2026, đợt 2 trước ngày 20/9/2026', '2026-09-20', 'before a time'],
    ['Trong tháng 3 kiểm tra, lập biên bản; hoàn thành trước ngày 05/4/2026', '2026-04-05', 'before a time'],
    ['Báo cáo 6 tháng đầu năm 2026 trước ngày 10/6/2026', '2026-06-10', 'before a time'],
    ['Kết quả rà soát báo cáo về phòng Kinh tế trong tháng 4/2026', '2026-04', 'within a period'],
    // Words that say something else in other places.
    ['Phấn đấu hoàn thành trong tháng 6/2026 việc gắn biển số nhà', '2026-06', 'done by a time'],
    ['Phấn đấu trong ngày 20/4/2026 dọn xong bãi rác', '2026-04-20', 'on a day'],
    ['Lễ hội diễn ra cả tuần, các tổ nộp danh sách trước ngày 20/4/2026', '2026-04-20', 'before a time'],
    ['Các hộ đã đăng ký sửa nhà xong trước ngày 15/5/2026', '2026-05-15', 'before a time'],
    ['Kho lưu trữ phải hoàn tất đến hết năm 2026', '2026', 'until the end of a time'],
    ['Trình Hội đồng nhân dân tại kỳ họp trước ngày 20/7/2026', '2026-07-20', 'before a time'],
    // A part of a year, in words.
    ['Tập huấn trong ba tháng đầu năm 2027', '2027-03', 'within a period'],
    ['Tập huấn trong sáu tháng đầu năm 2026', '2026-06', 'within a period'],
    ['Tập huấn trong chín tháng đầu năm 2026', '2026-09', 'within a period'],
    // A period with hours, and one that has begun.
    ['Trực chốt từ 7 giờ ngày 20/4/2026 đến 17 giờ ngày 24/4/2026', '2026-04-24', 'the end of a period'],
    ['Từ nay tới ngày 31/3/2026, các tổ tự quản tuần tra', '2026-03-31', 'the end of a period'],
    // Marks that a scan has lost.
    ['hoàn thảnh trước ngảy 15/5/2026', '2026-05-15', 'before a time'],
    ['báo cáo trong thảng 6/2026', '2026-06', 'within a period'],
  ])('%s', (text, due, rule) => expect(readDeadline(text, issued)).toMatchObject({ due, rule }));

  it.each<[text: string, words: string]>([
    [
      'Rà soát hộ nghèo, hoàn thành xong trước ngày 15/5/2026 để bình xét',
      'hoàn thành xong trước ngày 15/5/2026',
    ],
    ['gửi về phòng Kinh tế trước 17h00, thứ Sáu, ngày 13/3/2026.', 'trước 17h00, thứ Sáu, ngày 13/3/2026'],
    ['Nộp bài xong trước Chủ nhật, ngày 26/4/2026', 'xong trước Chủ nhật, ngày 26/4/2026'],
    ['chậm nhất đến hết ngày 30/4/2026 phải xong', 'chậm nhất đến hết ngày 30/4/2026'],
    ['Treo cờ từ ngày 29/4/2026 đến hết ngày 02/5/2026', 'từ ngày 29/4/2026 đến hết ngày 02/5/2026'],
    ['Hoàn thành trong 6 tháng đầu năm 2026 việc đo đạc', 'Hoàn thành trong 6 tháng đầu năm 2026'],
    ['Thời hạn gửi báo cáo: trước ngày 20/5/2026', 'Thời hạn gửi báo cáo: trước ngày 20/5/2026'],
    ['Từ nay đến hết tháng 4/2026, ra quân', 'Từ nay đến hết tháng 4/2026'],
    ['xong trong tháng 9-10/2026 .', 'xong trong tháng 9-10/2026'],
  ])('has the words of the text: %s', (text, words) => expect(readDeadline(text, issued)?.words).toBe(words));

  it.each([
    'về Phòng Kinh tế',
    'cho Sở Y tế',
    'qua Văn phòng',
    'tới Công an phường',
    'đến phòng Kinh tế',
    'về ủy ban',
  ])('what is sent “%s” is work, though it tells of something', (to) =>
    expect(readDeadline(`Kết quả rà soát báo cáo ${to} trong tháng 4/2026`, issued)).toMatchObject({
      due: '2026-04',
      rule: 'within a period',
    }),
  );

  it('is judged by its own clause, and not by words far before it', () => {
    const far = `Lễ hội diễn ra ${'rất vui và '.repeat(40)}`;
    expect(readDeadline(`${far}dọn rác trong tháng 4/2026`, issued)?.due).toBe('2026-04');
  });
});
