import { describe, expect, test } from 'vitest';
import { channelSource } from '../../site/channel-source.ts';
import { portalOfWard, seed } from '../fixtures/seeds.ts';
import { fanpageText, meetingText } from './fanpage.ts';
import { noticeOf } from './notice.ts';
import { postLimit } from './post.ts';
import { zaloText } from './zalo.ts';

describe.each(['ai-quoc', 'kien-an', 'bach-dang', 'viet-hung', 'phuong-mau'])(
  'every post of %s',
  async (ward) => {
    const portal = await portalOfWard(ward);

    test.each([
      ['zalo', zaloText],
      ['fanpage', fanpageText],
    ])('%s is within the limit, has its link, and no Markdown', (_, write) => {
      for (const document of portal.documents) {
        const text = write(channelSource(document, portal));
        expect(text.length).toBeLessThanOrEqual(postLimit);
        expect(text).toContain(`https://portal.example/${ward}/${document.path}`);
        expect(text).not.toMatch(/\*\*|^#{1,6} |\]\(|^\s*[*-] /m);
        expect(text).toMatch(/\n#\w+/);
        // A line of work ends where it can stand alone, never in the middle of a sentence.
        for (const line of text.split('\n').filter((each) => each.startsWith('– ')))
          expect(line).toMatch(/[^…;:,](?<! (?:và|của|các|cho|để|theo|với|tại|trong|có|không))$/u);
      }
    });
  },
);

test('seed 000 on Zalo OA', async () => {
  expect(zaloText(await seed('000'))).toMatchInlineSnapshot(`
    "Triển khai thực hiện các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế

    Phường Ái Quốc giao các cơ quan, đơn vị, tổ dân phố phổ biến và thực hiện bảy nghị quyết của Hội đồng nhân dân thành phố Hải Phòng thuộc lĩnh vực y tế: hướng dẫn xác định ai được hưởng chính sách, chi trả hỗ trợ đúng đối tượng, đúng mức, công khai, minh bạch.

    (Công văn của Ủy ban nhân dân phường Ái Quốc)

    Xem toàn văn:
    https://portal.example/ai-quoc/van-ban/2025/trien-khai-nghi-quyet-y-te/

    #NghiQuyetYTe #PhuongAiQuoc
    "
  `);
});

test('seed 000 on the fanpage', async () => {
  expect(fanpageText(await seed('000'))).toMatchInlineSnapshot(`
    "Triển khai thực hiện các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế

    Phường Ái Quốc giao các cơ quan, đơn vị, tổ dân phố phổ biến và thực hiện bảy nghị quyết của Hội đồng nhân dân thành phố Hải Phòng thuộc lĩnh vực y tế: hướng dẫn xác định ai được hưởng chính sách, chi trả hỗ trợ đúng đối tượng, đúng mức, công khai, minh bạch.

    Ai làm gì:
    – Thủ trưởng các cơ quan, đơn vị, các tổ dân phố: tổ chức tuyên truyền, phổ biến, quán triệt và triển khai thực hiện các chính sách liên quan tại các Nghị quyết của HĐND thành phố.
    – Phòng Văn hóa - Xã hội: tham mưu cho Ủy ban nhân dân phường triển khai thực hiện các chính sách liên quan.
    – Phòng Kinh tế, Hạ tầng và Đô thị: hàng năm tổng hợp trình cấp có thẩm quyền bố trí kinh phí từ nguồn ngân sách nhà nước để đảm bảo kinh phí triển khai thực hiện các Nghị quyết trên.
    – Trung tâm Dịch vụ sự nghiệp công: tuyên truyền, phổ biến đầy đủ nội dung các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế trên Cổng thông tin điện tử, Fanpage và đài truyền thanh của phường.
    – Ban xây dựng Đảng, Ủy ban kiểm tra Đảng ủy: nghiên cứu, định hướng công tác tuyên truyền.
    – và 2 việc khác, xem trong văn bản.

    (Công văn của Ủy ban nhân dân phường Ái Quốc)

    Xem toàn văn:
    https://portal.example/ai-quoc/van-ban/2025/trien-khai-nghi-quyet-y-te/

    #NghiQuyetYTe #PhuongAiQuoc
    "
  `);
});

test('seed 001 on Zalo OA', async () => {
  expect(zaloText(await seed('001'))).toMatchInlineSnapshot(`
    "Triển khai thực hiện Nghị quyết Phiên họp Chính phủ thường kỳ tháng 5/2026

    Phường Kiến An giao việc thực hiện Nghị quyết số 148/NQ-CP: tăng trưởng kinh tế, giải ngân đầu tư công, giải phóng mặt bằng, tăng thu ngân sách, tiết kiệm chi, chuẩn bị năm học 2026 - 2027, phòng đuối nước cho trẻ em, khám sức khỏe định kỳ và khám sàng lọc miễn phí theo nhóm đối tượng.

    (Công văn của Ủy ban nhân dân phường Kiến An)

    Xem toàn văn:
    https://portal.example/kien-an/van-ban/2026/trien-khai-nghi-quyet-148/

    #NghiQuyet148 #PhuongKienAn
    "
  `);
});

test('seed 002 on Zalo OA', async () => {
  expect(zaloText(await seed('002'))).toMatchInlineSnapshot(`
    "Đôn đốc thực hiện các nhiệm vụ về Nghị quyết số 57-NQ/TW có thời hạn hoàn thành trong tháng 6/2026

    Phường Ái Quốc đề nghị các cơ quan, đơn vị hoàn thành những nhiệm vụ về Nghị quyết số 57-NQ/TW có thời hạn trong tháng 6/2026, nêu rõ kết quả, khó khăn, vướng mắc và gửi báo cáo về phòng Văn hóa - Xã hội trước ngày 06/6/2026.

    Thời hạn:
    – Tháng 6/2026, các cơ quan, đơn vị: tập trung, khẩn trương triển khai, bảo đảm hoàn thành các nhiệm vụ có thời hạn trong tháng 6/2026
    – 06/06/2026, các cơ quan, đơn vị: báo cáo kết quả thực hiện gửi về phòng Văn hóa - Xã hội trước ngày 06/6/2026 để tổng hợp, báo cáo theo quy định

    (Công văn của Ủy ban nhân dân phường Ái Quốc)

    Xem toàn văn:
    https://portal.example/ai-quoc/van-ban/2026/don-doc-nghi-quyet-57/

    #NghiQuyet57 #PhuongAiQuoc
    "
  `);
});

test('seed 003 at a meeting', async () => {
  expect(meetingText(await seed('003'))).toMatchInlineSnapshot(`
    "Kết luận của đồng chí Nguyễn Hoàng Minh, Chủ tịch UBND phường tại Phiên họp thường kỳ tháng 5 năm 2026

    Chủ tịch phường Bạch Đằng kết luận phiên họp ngày 07/5/2026 và giao việc cho từng đơn vị: đất đai, thu ngân sách, Quỹ khuyến học, an toàn thực phẩm, thủ tục hành chính, an ninh trật tự. Hai việc phải xong trước ngày 13/5/2026, bốn việc trước ngày 15/5/2026.

    Ai làm gì:
    – Phòng Kinh tế, Hạ tầng và Đô thị phường: tập trung rà soát các thửa đất của các đơn vị có văn bản tự nguyện trả lại đất cho địa phương.
    – Phòng Văn hóa - Xã hội phường: thành lập Ban quản lý Quỹ khuyến học, xây dựng Quy chế hoạt động hoàn thành trước ngày 15/5/2026 để tổ chức lễ ra mắt Quỹ khuyến học phường.
    – Văn phòng HĐND và UBND phường: tập trung đổi mới, nâng cao chất lượng công tác ban hành văn bản.
    – Trung tâm Phục vụ hành chính công phường: nâng cao chất lượng giải quyết thủ tục hành chính, phục vụ nhân dân.
    – Trung tâm dịch vụ sự nghiệp công: đẩy nhanh tiến độ Giải phóng mặt bằng các dự án và tổ chức quản lý tốt các dự án đầu tư xây dựng trên địa bàn.
    – Công an phường, Ban CHQS phường: xây dựng Quy chế phối hợp trong công tác đảm bảo an ninh chính trị, trật tự an toàn xã hội, quản lý vật thể bay (thời hạn 13/05/2026).
    – Các phòng, cơ quan, đơn vị: chủ động tham mưu thực hiện tốt các nội dung trong Chương trình công tác năm 2026 thuộc lĩnh vực phụ trách.
    – Các Phó Chủ tịch Ủy ban nhân dân phường: theo lĩnh vực phụ trách, đôn đốc các phòng, cơ quan, đơn vị thực hiện.
    – và 25 việc khác, xem trong văn bản.
    "
  `);
});

test('seed 004 on the fanpage', async () => {
  expect(fanpageText(await seed('004'))).toMatchInlineSnapshot(`
    "Tuyên truyền triển khai thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị và Chương trình hành động số 06-CTr/TU ngày 12/01/2026 của Ban Thường vụ Thành ủy

    Phường Việt Hưng tuyên truyền về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân theo Nghị quyết số 72-NQ/TW và Chương trình số 06-CTr/TU, trên trang thông tin điện tử, Fanpage, Zalo OA, truyền thanh và tại hội nghị, họp tổ dân phố, sinh hoạt chi bộ.

    Ai làm gì:
    – Ủy ban nhân dân Phường: xây dựng và tổ chức thực hiện kế hoạch cụ thể về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân theo chức năng, nhiệm vụ được giao.
    – Ban Xây dựng Đảng: tham mưu Ban Thường vụ Đảng ủy Phường ban hành và tổ chức triển khai Kế hoạch tuyên truyền thực hiện Nghị quyết số 72-NQ/TW và Chương trình hành động số 06-CTr/TU.
    – Ủy ban Mặt trận Tổ quốc Việt Nam Phường và các tổ chức chính trị – xã hội Phường: đẩy mạnh tuyên truyền, vận động đoàn viên, hội viên và Nhân dân thực hiện nghiêm các chủ trương của Đảng, chính sách, pháp luật của Nhà nước về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân.
    – Các tổ chức đảng trực thuộc Đảng bộ Phường: tổ chức quán triệt, triển khai Kế hoạch đến toàn thể đảng viên.
    – và 12 việc khác, xem trong văn bản.

    (Kế hoạch của Ban Thường vụ Đảng ủy phường Việt Hưng)

    Xem toàn văn:
    https://portal.example/viet-hung/ke-hoach/tuyen-truyen-nghi-quyet-72/

    #NghiQuyet72 #PhuongVietHung
    "
  `);
});

test('seed 003 on the notice board', async () => {
  expect(noticeOf(await seed('003'))).toMatchInlineSnapshot(`
    {
      "ask": [
        "Ủy ban nhân dân phường Bạch Đằng",
      ],
      "dates": [
        {
          "label": "Ban hành",
          "text": "tháng 5/2026",
        },
        {
          "label": "Đăng ngày",
          "text": "22/11/2026",
        },
      ],
      "deadlines": [
        {
          "due": "13/05/2026",
          "text": "Công an phường, Ban CHQS phường: xây dựng Quy chế phối hợp trong công tác đảm bảo an ninh chính trị, trật tự an toàn xã hội",
        },
        {
          "due": "13/05/2026",
          "text": "Công an phường, Ban CHQS phường: xây dựng kế hoạch ra mắt và duy trì mô hình “Tổ dân phố không ma túy”",
        },
        {
          "due": "15/05/2026",
          "text": "Phòng Văn hóa - Xã hội phường: thành lập Ban quản lý Quỹ khuyến học, xây dựng Quy chế hoạt động",
        },
        {
          "due": "15/05/2026",
          "text": "Phòng Văn hóa - Xã hội phường: xây dựng quy chế quản lý, thu chi tài chính cho công tác tổ chức lễ hội và tiền công đức",
        },
      ],
      "issuer": "Ủy ban nhân dân phường Bạch Đằng",
      "kind": "Thông báo",
      "say": "Chủ tịch phường Bạch Đằng kết luận phiên họp ngày 07/5/2026 và giao việc cho từng đơn vị: đất đai, thu ngân sách, Quỹ khuyến học, an toàn thực phẩm, thủ tục hành chính, an ninh trật tự. Hai việc phải xong trước ngày 13/5/2026, bốn việc trước ngày 15/5/2026.",
      "size": 10,
      "tables": [],
      "title": "Kết luận của đồng chí Nguyễn Hoàng Minh, Chủ tịch UBND phường tại Phiên họp thường kỳ tháng 5 năm 2026",
      "url": "https://portal.example/bach-dang/van-ban/2026/ket-luan-phien-hop-thang-5/",
    }
  `);
});
