/** What a resident does: taps what is called so, or types a query into the search box and presses Enter (two acts). */
export type Act = { tap: string } | { query: string };

/** A question in a resident's words, the way from the home page, and the words of the portal that answer. */
export interface ResidentQuestion {
  question: string;
  acts: readonly Act[];
  answer: string;
}

const tap = (name: string): Act => ({ tap: name });
const query = (words: string): Act => ({ query: words });

const birth = [tap('Đăng ký khai sinh')];
const complaint = [tap('Phản ánh, kiến nghị, khiếu nại')];
const contact = [tap('Giờ làm việc, hỏi ai, gọi số nào')];
const collection = [tap('Xe rác đến ngày nào, giờ nào')];

/** What residents of Phường Mẫu ask on 22/11/2026. */
export const questions: readonly ResidentQuestion[] = [
  // What the first page says.
  {
    question: 'Hôm nay có bị cắt nước không?',
    acts: [],
    answer: 'Nước sạch không ngừng vào ngày 14/11 mà vào thứ Bảy, ngày 28/11/2026.',
  },
  {
    question: 'Ô tô còn qua cầu Mẫu được không?',
    acts: [],
    answer: 'Cấm ô tô qua cầu Mẫu đến hết ngày 28/02/2027 để sửa mặt cầu.',
  },
  {
    question: 'Bao giờ tổ 10 bị cúp điện?',
    acts: [],
    answer: 'Tổ 9 đến tổ 12 mất điện từ 7 giờ 00 đến 11 giờ 00, thứ Năm, ngày 03/12/2026.',
  },
  {
    question: 'Trợ cấp tháng 12 phát hôm nào, ở đâu?',
    acts: [],
    answer: 'Trợ cấp tháng 12 trả tại trụ sở phường thứ Sáu, ngày 04/12/2026, từ 8 giờ 00 đến 16 giờ 00.',
  },
  {
    question: 'Đi khám nghĩa vụ thì mấy giờ có mặt?',
    acts: [],
    answer: 'tập trung lúc 6 giờ 30 tại trụ sở phường để xe đưa đi',
  },
  {
    question: 'Hôm nào họp tổ dân phố?',
    acts: [],
    answer:
      'Mỗi nhà một người đến họp tổ tối thứ Bảy, ngày 12/12 hoặc Chủ nhật, ngày 13/12/2026, lúc 19 giờ 30',
  },
  // The shortcuts.
  {
    question: 'Đẻ con xong đi làm giấy khai sinh ở chỗ nào?',
    acts: birth,
    answer: 'Phòng 101, tầng 1, trụ sở phường, số 0 đường Thí Dụ',
  },
  {
    question: 'Làm khai sinh mang theo những gì?',
    acts: birth,
    answer: 'Giấy chứng sinh do bệnh viện cấp.',
  },
  {
    question: 'Làm khai sinh mất bao nhiêu tiền?',
    acts: birth,
    answer: 'Không mất tiền khi làm trong 60 ngày.',
  },
  {
    question: 'Làm khai sinh qua mạng được không?',
    acts: birth,
    answer: 'Vào Cổng Dịch vụ công quốc gia, chọn “Đăng ký khai sinh”.',
  },
  { question: 'Tổ 6 mấy giờ xe rác đến?', acts: collection, answer: '18 giờ 30' },
  {
    question: 'Vỏ trứng, cơm thừa bỏ thùng nào?',
    acts: collection,
    answer: 'Rác thực phẩm: cơm, rau, vỏ quả, xương, bã chè; để ráo nước, bỏ thùng xanh.',
  },
  {
    question: 'Bỏ cái tủ cũ thì gọi ai?',
    acts: collection,
    answer: 'được lấy vào Chủ nhật đầu tháng, hẹn trước qua số 1900 0000, nhánh 2',
  },
  {
    question: 'Muốn khiếu nại thì nộp đơn ở đâu?',
    acts: complaint,
    answer: 'Nộp đơn tại phòng 203, tầng 2, trụ sở phường',
  },
  {
    question: 'Khiếu nại bao lâu thì được trả lời?',
    acts: complaint,
    answer: 'Khiếu nại lần đầu được giải quyết trong 30 ngày',
  },
  {
    question: 'Đèn đường hỏng gọi số nào?',
    acts: complaint,
    answer: 'Đường, đèn, cống, cây đổ, rác: gọi 1900 0000, nhánh 2.',
  },
  {
    question: 'Đăng ký tạm trú hết bao nhiêu tiền?',
    acts: [tap('Đăng ký tạm trú')],
    answer: '15.000 đồng nộp trực tiếp, 7.000 đồng nộp qua mạng.',
  },
  {
    question: 'Giấy độc thân mấy hôm có?',
    acts: [tap('Xác nhận độc thân (tình trạng hôn nhân)')],
    answer: 'Có kết quả trong 3 ngày làm việc',
  },
  {
    question: 'Thứ Bảy phường có làm việc không?',
    acts: contact,
    answer: 'nhận hồ sơ thêm sáng thứ Bảy, 8 giờ 00 - 11 giờ 00',
  },
  {
    question: 'Hỏi chuyện đất đai, xin phép xây nhà thì gặp phòng nào?',
    acts: contact,
    answer: 'Đất đai, cấp phép xây dựng nhà ở',
  },
  {
    question: 'Số điện thoại công an phường?',
    acts: contact,
    answer: '1900 0000, nhánh 4; việc gấp gọi 113',
  },
  // One tap on what the first page lists.
  {
    question: 'Tổ 6 mất nước từ mấy giờ đến mấy giờ?',
    acts: [tap('Đổi lịch tạm ngừng cấp nước sạch tại cụm Bắc và cụm Giữa')],
    answer: 'Cụm Giữa (tổ 5 đến tổ 8): từ 13 giờ 00 đến 17 giờ 00, thứ Bảy, ngày 28/11/2026.',
  },
  {
    question: 'Cho con đi tiêm phải mang gì?',
    acts: [query('lịch tiêm chủng'), tap('Lịch tiêm chủng mở rộng cho trẻ em tháng 12 năm 2026')],
    answer: 'Mang theo sổ tiêm chủng của trẻ.',
  },
  {
    question: 'Tổ 11 tiêm dại cho chó ở đâu?',
    acts: [tap('Lịch')],
    answer: 'Ở đâu: Nhà văn hóa Xóm Mộc',
  },
  // The search.
  {
    question: 'Ai là tổ trưởng tổ tôi, tổ 5?',
    acts: [query('tổ dân phố số 5'), tap('Tổ dân phố số 5')],
    answer: 'Ông Bùi Văn Họa',
  },
  {
    question: 'Nhà văn hóa tổ 11 ở chỗ nào?',
    acts: [query('to dan pho so 11'), tap('Tổ dân phố số 11')],
    answer: 'Nhà văn hóa Xóm Mộc, số 0 ngõ 9 đường Thí Dụ',
  },
  {
    question: 'Thông báo lịch rác số 86 còn dùng không?',
    acts: [query('86/TB-UBND'), tap('Lịch thu gom chất thải rắn sinh hoạt tại các tổ dân phố')],
    answer: 'Văn bản này đã được thay thế bởi',
  },
  {
    question: 'Chứng thực bản sao bao nhiêu tiền?',
    acts: [query('chứng thực bản sao'), tap('Thủ tục hay hỏi')],
    answer: '2.000 đồng một trang',
  },
  {
    question: 'Hôm nào được gặp chủ tịch phường?',
    acts: [query('tiep cong dan'), tap('Tiếp công dân')],
    answer: 'Thứ Năm hằng tuần',
  },
  {
    question: 'Bao giờ nộp hồ sơ cho con vào lớp 1?',
    acts: [query('vào lớp 1'), tap('Rà soát trẻ đến tuổi đi học và tuyển sinh đầu cấp năm học 2027 - 2028')],
    answer: 'Từ ngày 01/7/2027 đến ngày 05/7/2027, cha mẹ nộp hồ sơ nhập học qua mạng.',
  },
  {
    question: 'Mua bảo hiểm y tế cho cả nhà ở đâu?',
    acts: [query('bảo hiểm y tế hộ gia đình'), tap('Thủ tục hay hỏi')],
    answer: 'nộp ở nhân viên thu tại nhà văn hóa, sáng thứ Hai',
  },
  {
    question: 'Ông bà tôi ốm không đi được thì khám ở đâu?',
    acts: [
      query('khám sức khỏe miễn phí'),
      tap('Triển khai khám sức khỏe định kỳ miễn phí cho người dân trên địa bàn phường'),
    ],
    answer: 'ai không đi được thì bác sĩ đến nhà',
  },
];
