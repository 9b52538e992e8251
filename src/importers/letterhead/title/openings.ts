import { vocabulary } from '../../vocabulary.ts';

/** Words that the text below a title begins with, whatever comes after them. */
export const openings = vocabulary([
  ['căn cứ', 'Căn cứ Luật Tổ chức chính quyền địa phương;'],
  ['xét', 'Xét Tờ trình số 12/TTr-UBND của Ủy ban nhân dân phường;'],
  ['thực hiện', 'Thực hiện Kế hoạch số 15/KH-UBND, phường tổ chức như sau:'],
  ['trên cơ sở', 'Trên cơ sở ý kiến của các tổ dân phố, phường thông báo:'],
  ['theo đề nghị', 'Theo đề nghị của Chánh Văn phòng;'],
  ['theo nội dung', 'Theo nội dung đã thống nhất, các đơn vị triển khai:'],
  ['theo chỉ đạo', 'Theo chỉ đạo của Thường trực Đảng ủy, phường mời họp.'],
  ['theo kế hoạch', 'Theo kế hoạch đã đề ra, phường tổ chức phun thuốc.'],
  ['theo thông báo', 'Theo thông báo của Điện lực, điện sẽ ngừng.'],
  ['theo nghị quyết', 'Theo Nghị quyết của Hội đồng nhân dân phường;'],
  ['theo nghị định', 'Theo Nghị định của Chính phủ, mức hỗ trợ là:'],
  ['theo quyết định', 'Theo Quyết định của Ủy ban nhân dân thành phố;'],
  ['theo chương trình', 'Theo chương trình công tác, phường làm việc với:'],
  ['theo công văn', 'Theo Công văn số 45/SYT-NVY của Sở Y tế;'],
  ['theo tinh thần', 'Theo tinh thần cuộc họp giao ban, các tổ:'],
  ['để triển khai', 'Để triển khai kịp thời, phường đề nghị:'],
  ['để thực hiện', 'Để thực hiện tốt công tác hè, phường yêu cầu:'],
  ['để tổ chức', 'Để tổ chức Ngày hội, phường giao:'],
  ['để chủ động', 'Để chủ động ứng phó mưa bão, phường yêu cầu:'],
  ['để tăng cường', 'Để tăng cường quản lý vỉa hè, phường yêu cầu:'],
  ['để bảo đảm', 'Để bảo đảm an toàn, các hộ không đốt rác.'],
  ['để đảm bảo', 'Để đảm bảo an toàn, các hộ không đốt rác.'],
  ['để kịp thời', 'Để kịp thời hỗ trợ, các tổ lập danh sách.'],
  ['để tiếp tục', 'Để tiếp tục phong trào, phường phát động:'],
  ['để nâng cao', 'Để nâng cao chất lượng, phường yêu cầu:'],
  ['để phục vụ', 'Để phục vụ kỳ họp, phường đề nghị:'],
  ['để chuẩn bị', 'Để chuẩn bị kỳ họp, phường đề nghị:'],
  ['để góp', 'Để góp phần giữ gìn trật tự, phường đề nghị:'],
  ['nhằm', 'Nhằm nâng cao ý thức, phường tổ chức:'],
  ['sáng ngày', 'Sáng ngày 12/3, tại hội trường, phường họp.'],
  ['chiều ngày', 'Chiều ngày 12/3, tại hội trường, phường họp.'],
  ['từ ngày', 'Từ ngày 12/3, chợ mở cửa trở lại.'],
  ['vừa qua', 'Vừa qua, trên địa bàn xảy ra một vụ cháy.'],
  ['trong thời gian', 'Trong thời gian qua, các tổ đã làm tốt.'],
  ['trong những', 'Trong những ngày qua, trời mưa to.'],
  ['trong năm', 'Trong năm 2025, phường đã hoàn thành.'],
  ['trong tháng', 'Trong tháng 3, phường tiếp 12 lượt công dân.'],
  ['trong quý', 'Trong quý I, phường tiếp 40 lượt công dân.'],
  ['sau khi', 'Sau khi nghe báo cáo, Chủ tịch kết luận.'],
  ['nhân dịp', 'Nhân dịp năm mới, phường chúc bà con.'],
  ['hiện nay', 'Hiện nay, thời tiết diễn biến phức tạp.'],
  ['thời gian qua', 'Thời gian qua, các tổ đã làm tốt.'],
  ['thời gian gần đây', 'Thời gian gần đây, rác bị đổ trộm.'],
  ['tiếp theo', 'Tiếp theo Thông báo số 12/TB-UBND, phường bổ sung.'],
  ['tiếp tục thực hiện', 'Tiếp tục thực hiện Chỉ thị số 05, các tổ:'],
  ['hưởng ứng', 'Hưởng ứng Tháng Thanh niên, phường phát động:'],
  ['được sự', 'Được sự đồng ý của Đảng ủy, phường tổ chức.'],
  ['hôm nay', 'Hôm nay, ngày 12/3/2026, chúng tôi gồm:'],
  ['trân trọng', 'Trân trọng kính mời ông, bà đến dự.'],
  ['đồng chí', 'Đồng chí Nguyễn Văn An được giao nhiệm vụ.'],
  ['ông', 'Ông Nguyễn Văn An được cử tham gia.'],
  ['bà', 'Bà Nguyễn Thị Hoa được cử tham gia.'],
  ['qua', 'Qua kiểm tra, phường ghi nhận:'],
  ['trước', 'Trước tình hình mưa bão, phường yêu cầu:'],
  ['hội nghị lần thứ', 'Hội nghị lần thứ năm Ban Chấp hành họp ngày 3/4.'],
  ['kính thưa', 'Kính thưa toàn thể bà con,'],
  ['kèm theo', '(Kèm theo Quyết định số 12/QĐ-UBND)'],
  ['ban hành kèm theo', '(Ban hành kèm theo Quyết định số 12/QĐ-UBND)'],
]);

/** Words before a colon that begin a line of an invitation or a notice. */
export const labels = vocabulary([
  ['thời gian', 'Thời gian: 8 giờ 00 ngày 12/3/2026.'],
  ['thời hạn', 'Thời hạn: trước ngày 12/3/2026.'],
  ['địa điểm', 'Địa điểm: Hội trường phường.'],
  ['thành phần', 'Thành phần: Tổ trưởng các tổ dân phố.'],
  ['nội dung', 'Nội dung: Bàn việc vệ sinh.'],
  ['chủ trì', 'Chủ trì: Chủ tịch Ủy ban nhân dân phường.'],
  ['chủ tọa', 'Chủ tọa: Ông Nguyễn Văn An.'],
  ['trang phục', 'Trang phục: Áo dài.'],
  ['hình thức', 'Hình thức: Họp trực tuyến.'],
  ['đối tượng', 'Đối tượng: Trẻ em dưới 6 tuổi.'],
  ['phạm vi', 'Phạm vi: Các tổ dân phố 1, 2.'],
  ['lý do', 'Lý do: Thay ống nước.'],
  ['khu vực', 'Khu vực: Tổ dân phố số 3.'],
  ['người nhận', 'Người nhận: Các hộ dân.'],
  ['nơi nhận', 'Nơi nhận: Các hộ dân.'],
  ['khách mời', 'Khách mời: Đại diện các tổ.'],
  ['đơn vị', 'Đơn vị: Tổ dân phố số 3.'],
  ['họ và tên', 'Họ và tên: …'],
]);

/** What an office does in the sentence that begins with its name. */
export const officeVerbs: readonly (readonly [verb: string, example: string])[] = [
  ['nhận được', 'Ủy ban nhân dân phường nhận được đơn của tổ 3.'],
  ['ban hành', 'Ủy ban nhân dân phường ban hành Kế hoạch như sau'],
  ['thông báo', 'Ủy ban nhân dân phường thông báo lịch tiếp công dân'],
  ['công bố', 'Ủy ban nhân dân phường công bố danh sách'],
  ['đề nghị', 'Ban Thường vụ Đảng ủy đề nghị các chi bộ'],
  ['yêu cầu', 'Chủ tịch Ủy ban nhân dân phường yêu cầu các tổ'],
  ['kính', 'Hội Nông dân xã kính mời các hội viên'],
  ['trân trọng', 'Ủy ban nhân dân phường trân trọng gửi lời chúc'],
  ['mời', 'Đảng ủy phường mời các đồng chí'],
  ['báo cáo', 'Ủy ban nhân dân phường báo cáo kết quả như sau'],
  ['trình', 'Ủy ban nhân dân phường trình Hội đồng nhân dân'],
  ['xây dựng', 'Trạm Y tế phường xây dựng kế hoạch như sau'],
  ['tổ chức', 'Hội Phụ nữ phường tổ chức Ngày hội áo dài'],
  ['giao', 'Ủy ban nhân dân phường giao các bộ phận'],
  ['hướng dẫn', 'Công an phường hướng dẫn các hộ kinh doanh'],
  ['phát động', 'Đoàn Thanh niên phường phát động đợt thi đua'],
  ['triển khai', 'Ủy ban nhân dân phường triển khai như sau'],
  ['tiếp nhận', 'Công an phường tiếp nhận hồ sơ'],
  ['sẽ', 'Trường Tiểu học Hoa Sen sẽ tuyển sinh'],
  ['đã', 'Hội đồng nhân dân phường đã họp'],
  ['có', 'Văn phòng Đảng ủy có ý kiến như sau'],
];

/** The first words of an office's name. */
export const officeNames = vocabulary([
  ['ủy ban nhân dân', 'Ủy ban nhân dân phường thông báo'],
  ['ubnd', 'UBND phường thông báo'],
  ['hội đồng nhân dân', 'Hội đồng nhân dân phường đã họp'],
  ['hđnd', 'HĐND phường đã họp'],
  ['chủ tịch', 'Chủ tịch Ủy ban nhân dân phường yêu cầu'],
  ['đảng ủy', 'Đảng ủy phường mời'],
  ['thường trực', 'Thường trực Đảng ủy phường mời'],
  ['ban thường vụ', 'Ban Thường vụ Đảng ủy đề nghị'],
  ['ban chấp hành', 'Ban Chấp hành Hội Nông dân phát động'],
  ['ban chỉ đạo', 'Ban Chỉ đạo phường yêu cầu'],
  ['ban chỉ huy', 'Ban Chỉ huy Quân sự phường thông báo'],
  ['ban quản lý', 'Ban Quản lý chợ thông báo'],
  ['ban', 'Ban Xây dựng Đảng hướng dẫn'],
  ['ủy ban', 'Ủy ban Mặt trận Tổ quốc phường phát động'],
  ['hội', 'Hội Nông dân xã kính mời'],
  ['đoàn', 'Đoàn Thanh niên phường phát động'],
  ['công đoàn', 'Công đoàn phường tổ chức'],
  ['liên đoàn', 'Liên đoàn Lao động tỉnh tổ chức'],
  ['công an', 'Công an phường hướng dẫn'],
  ['trường', 'Trường Mầm non Hoa Sen sẽ tuyển sinh'],
  ['trạm y tế', 'Trạm Y tế phường tổ chức'],
  ['trung tâm', 'Trung tâm Phục vụ hành chính công thông báo'],
  ['văn phòng', 'Văn phòng Đảng ủy có ý kiến'],
  ['phòng', 'Phòng Kinh tế thông báo'],
  ['sở', 'Sở Y tế đề nghị'],
  ['chi bộ', 'Chi bộ tổ dân phố số 3 mời'],
  ['điện lực', 'Điện lực thành phố thông báo'],
]);

/** A sentence that begins with an office's name and says what it does: the verb; undefined for any other line. */
export function whatOfficeDoes(text: string): string | undefined {
  const line = text.replace(/^[^\p{L}]+/u, '');
  if (!/^\p{Lu}/u.test(line) || officeNames.beginning(line) === undefined) return undefined;
  const name = /^[^,;:.]{6,90}/u.exec(line)?.[0].toLowerCase() ?? '';
  return officeVerbs
    .map(([verb]) => verb)
    .find((verb) => name.includes(` ${verb} `) || name.endsWith(` ${verb}`));
}

const labelled = /^[^\p{L}]*[\p{L} ,()]{3,30}:/u;

/** Whether a line begins with a label and a colon: `Thời gian: …`. */
export const isLabelled = (text: string): boolean =>
  labelled.test(text) && labels.beginning(text) !== undefined;
