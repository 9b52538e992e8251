import { describe, expect, it } from 'vitest';
import { readPaper } from './fixtures/hoa-sen.ts';

const rows: [string, string, object][] = [
  [
    'a công văn of an office below another, in two columns, with a list of addressees',
    `UBND TỈNH PHÚ XUYÊN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG                  Độc lập - Tự do - Hạnh phúc

Số: 1234/SNNMT-CCTL                        Phú Xuyên, ngày 05 tháng 3 năm 2026
V/v tăng cường phòng, chống
hạn hán, xâm nhập mặn

                 Kính gửi:
                      - Ủy ban nhân dân các xã, phường;
                      - Công ty TNHH MTV Khai thác
                      công trình thủy lợi Phú Xuyên.

     Thực hiện Công điện số 12/CĐ-TTg ngày 01/3/2026 của Thủ tướng Chính phủ về việc
phòng, chống hạn hán; Sở Nông nghiệp và Môi trường đề nghị các đơn vị thực hiện./.

Nơi nhận:                                             KT. GIÁM ĐỐC
- Như trên;                                          PHÓ GIÁM ĐỐC
- Lưu: VT, CCTL.

                                                      Trần Văn Bình`,
    {
      title: 'Tăng cường phòng, chống hạn hán, xâm nhập mặn',
      type: 'cong-van',
      code: '1234/SNNMT-CCTL',
      issuer: 'Sở Nông nghiệp và Môi trường',
      place: 'Phú Xuyên',
      issued: '2026-03-05',
      to: ['Ủy ban nhân dân các xã, phường', 'Công ty TNHH MTV Khai thác công trình thủy lợi Phú Xuyên'],
      recipients: ['Như trên', 'Lưu: VT, CCTL'],
      signer: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn Bình' },
    },
  ],
  [
    'a Party plan: no quốc hiệu, commas, its own numbers',
    `ĐẢNG BỘ THÀNH PHỐ HẢI AN
ĐẢNG ỦY PHƯỜNG HOA SEN
*
Số: 15-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Hoa Sen, ngày 02 tháng 4 năm 2026

KẾ HOẠCH
thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị
trên địa bàn phường năm 2026
-----

Căn cứ Kế hoạch số 20-KH/TU ngày 15/3/2026 của Ban Thường vụ Thành ủy;

I- MỤC ĐÍCH, YÊU CẦU

1- Mục đích

Nâng cao nhận thức của cán bộ, đảng viên.

Nơi nhận:
- Ban Thường vụ Thành ủy (báo cáo),
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Đặng Thị Mai`,
    {
      title: 'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị trên địa bàn phường năm 2026',
      type: 'ke-hoach',
      code: '15-KH/ĐU',
      issuer: 'Đảng ủy phường Hoa Sen',
      issued: '2026-04-02',
      topics: ['nghi-quyet-57'],
      recipients: ['Ban Thường vụ Thành ủy (báo cáo)', 'Lưu Văn phòng Đảng ủy'],
      signer: { authority: 'T/M BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ', name: 'Đặng Thị Mai' },
      body: expect.stringContaining('## I- MỤC ĐÍCH, YÊU CẦU\n\n### 1- Mục đích\n\nNâng cao') as string,
    },
  ],
  [
    'a resolution with number and day blank, its body named again before the grounds',
    `HỘI ĐỒNG NHÂN DÂN
XÃ TÂN LẬP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:      /NQ-HĐND
Tân Lập, ngày      tháng      năm 2026
NGHỊ QUYẾT
Về việc phê chuẩn quyết toán thu, chi ngân sách xã năm 2025
HỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP
KHÓA XXI, KỲ HỌP THỨ TƯ
Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
QUYẾT NGHỊ:
Điều 1. Phê chuẩn quyết toán thu, chi ngân sách xã năm 2025./.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Lò Văn Pao`,
    {
      title: 'Phê chuẩn quyết toán thu, chi ngân sách xã năm 2025',
      type: 'nghi-quyet',
      code: '/NQ-HĐND',
      issuer: 'Hội đồng nhân dân xã Tân Lập',
      issued: '2026',
      signer: { position: 'CHỦ TỊCH', name: 'Lò Văn Pao' },
    },
  ],
  [
    'an urgent telegram of the chairman himself, whose rank was broken over two lines',
    `CHỦ TỊCH
ỦY BAN NHÂN DÂN
TỈNH HÒA SƠN
Số: 03/CĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Sơn, ngày 22 tháng 7 năm 2026
CÔNG ĐIỆN
Về việc ứng phó bão số 3
Thực hiện Công điện số 12/CĐ-TTg ngày 20/7/2026, các đơn vị trực ban 24/24 giờ./.
Nơi nhận:
- Như trên;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH THƯỜNG
TRỰC
Đã ký
Bùi Đức Hinh`,
    {
      issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Hòa Sơn',
      signer: { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', name: 'Bùi Đức Hinh' },
    },
  ],
  [
    'an urgent telegram and whom it goes to',
    `ỦY BAN NHÂN DÂN
TỈNH HÒA SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 03 /CĐ-UBND
Hòa Sơn, ngày 12 tháng 9 năm 2026
HỎA TỐC
CÔNG ĐIỆN
Về việc chủ động ứng phó với bão số 5

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA SƠN điện:
- Giám đốc các sở;
- Chủ tịch Ủy ban nhân dân các xã, phường.

Yêu cầu các đơn vị khẩn trương triển khai./.

Nơi nhận:
- Như trên;
- Lưu: VT, NN.

CHỦ TỊCH

Phạm Quang Minh`,
    {
      type: 'cong-dien',
      urgency: 'hoa-toc',
      to: ['Giám đốc các sở', 'Chủ tịch Ủy ban nhân dân các xã, phường'],
      body: 'Yêu cầu các đơn vị khẩn trương triển khai./.',
    },
  ],
  [
    'a decision, then the rules it issues, with a heading each chapter',
    `BỘ TƯ PHÁP
CỤC TRỢ GIÚP PHÁP LÝ
-------
Số: 55/QĐ-CTGPL

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hà Nội, ngày 3 tháng 2 năm 2026

QUYẾT ĐỊNH
Ban hành Quy chế tiếp công dân của Cục Trợ giúp pháp lý

CỤC TRƯỞNG CỤC TRỢ GIÚP PHÁP LÝ

Căn cứ Luật Tiếp công dân số 42/2013/QH13;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân./.
Nơi nhận:
- Như Điều 3;
- Lưu: VT, VP (03b).

Q. CỤC TRƯỞNG
(Đã ký)
Vũ Hoàng Hạnh

QUY CHẾ
Tiếp công dân của Cục Trợ giúp pháp lý

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc tiếp công dân.`,
    {
      issuer: 'Cục Trợ giúp pháp lý',
      issued: '2026-02-03',
      recipients: ['Như Điều 3', 'Lưu: VT, VP (03b)'],
      signer: { position: 'Q. CỤC TRƯỞNG', name: 'Vũ Hoàng Hạnh' },
      body: expect.stringContaining(
        './.\n\n## QUY CHẾ Tiếp công dân của Cục Trợ giúp pháp lý\n\n### Chương I QUY ĐỊNH CHUNG\n\n#### Điều 1. Phạm vi điều chỉnh\n\nQuy chế này',
      ) as string,
    },
  ],
];

describe('what a paper says of itself', () => {
  it.each(rows)('%s', (_, text, expected) => expect(readPaper(text)).toMatchObject(expected));

  it('gives the kind of a place no capital within the name of the issuer', () =>
    expect(
      readPaper(
        'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ MƠ ĐÀO\nSố: 8/TB-UBND\nThành phố Mơ Đào, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nLịch tiêm chủng\n\nTiêm chủng vào sáng thứ Bảy.\n',
      ),
    ).toMatchObject({ issuer: 'Ủy ban nhân dân thành phố Mơ Đào', place: 'Thành phố Mơ Đào' }));

  it('asks for no capitals that the place has shown', () => {
    const { issuer, doubts } = readPaper(
      'SỞ Y TẾ\nTRUNG TÂM Y TẾ MƠ ĐÀO\nSố: 8/TB-TTYT\nMơ Đào, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nLịch tiêm chủng\n\nTiêm chủng vào sáng thứ Bảy.\n',
    );
    expect(issuer).toBe('Trung tâm Y tế Mơ Đào');
    expect(doubts.filter(({ field }) => field === 'issuer')).toEqual([]);
  });
});
