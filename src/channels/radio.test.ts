import { describe, expect, test } from 'vitest';
import { channelSource } from '../data/channel-source.ts';
import type { Seed } from './fixtures/seeds.ts';
import { portalOfWard, seed } from './fixtures/seeds.ts';
import { radioScript, radioText } from './radio.ts';
import { countWords, longestSentence } from './reading-sentences.ts';

const seeds: Seed[] = ['000', '001', '002', '003', '004'];

/** What no reader can say: digits, brackets, addresses, abbreviations, Markdown. */
const unsayable = /[\d()[\]{}<>/*_#|“”"…]|https?|www\.|@|(?<!\p{L})\p{Lu}{2,}/u;

describe.each(['ai-quoc', 'kien-an', 'bach-dang', 'viet-hung', 'phuong-mau'])(
  'every script of %s',
  async (ward) => {
    const portal = await portalOfWard(ward);

    test.each(portal.documents.map((document) => document.ref))('%s can be said', (ref) => {
      const document = portal.documents.find((each) => each.ref === ref)!;
      const script = radioScript(channelSource(document, portal));
      for (const line of radioText(script).split('\n').filter(Boolean)) {
        expect(line).toMatch(/^\p{Lu}.*[^.]\.$/u);
        expect(line).not.toMatch(unsayable);
        expect(countWords(line), line).toBeLessThanOrEqual(longestSentence);
      }
      for (const part of script.parts) expect(countWords(part.flat().join(' '))).toBeLessThanOrEqual(5 * 150);
    });
  },
);

test.each(seeds)('the script of seed %s is the same each time', async (number) => {
  const source = await seed(number);
  expect(radioText(radioScript(source))).toBe(radioText(radioScript(source)));
});

test('seed 000', async () => {
  expect(radioText(radioScript(await seed('000')))).toMatchInlineSnapshot(`
    "Đây là Đài truyền thanh phường Ái Quốc, thành phố Hải Phòng.
    Kính chào bà con và các bạn.
    Sau đây là công văn của Ủy ban nhân dân phường Ái Quốc.
    Công văn nói về việc triển khai thực hiện các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế.

    Trước hết là những điều bà con cần biết.
    Phường Ái Quốc giao các cơ quan, đơn vị, tổ dân phố phổ biến và thực hiện bảy nghị quyết của Hội đồng nhân dân thành phố Hải Phòng thuộc lĩnh vực y tế.
    Hướng dẫn xác định ai được hưởng chính sách, chi trả hỗ trợ đúng đối tượng, đúng mức, công khai, minh bạch.

    Tiếp theo là việc của từng đơn vị.

    Thủ trưởng các cơ quan, đơn vị, các tổ dân phố được giao một việc.
    Tổ chức tuyên truyền, phổ biến, quán triệt và triển khai thực hiện các chính sách liên quan tại các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế đến cán bộ, công chức, viên chức và Nhân dân.

    Phòng Văn hóa Xã hội được giao ba việc.
    Việc thứ nhất là tham mưu cho Ủy ban nhân dân phường triển khai thực hiện các chính sách liên quan tại bảy Nghị quyết năm hai nghìn không trăm hai mươi lăm của Hội đồng nhân dân thành phố.
    Việc thứ hai là rà soát, hướng dẫn việc xác định đối tượng, điều kiện hưởng chính sách.
    Tổ chức thực hiện việc chi trả kinh phí hỗ trợ bảo đảm đúng đối tượng, đúng nội dung, đúng mức chi và đúng quy định của từng Nghị quyết.
    Việc thứ ba là hằng năm, phối hợp với Phòng Kinh tế, Hạ tầng và Đô thị và các cơ quan, đơn vị liên quan xây dựng dự toán kinh phí thực hiện các Nghị quyết, báo cáo Ủy ban nhân dân phường quyết định.

    Phòng Kinh tế, Hạ tầng và Đô thị được giao một việc, đó là hàng năm tổng hợp trình cấp có thẩm quyền bố trí kinh phí từ nguồn ngân sách nhà nước.

    Trung tâm Dịch vụ sự nghiệp công được giao một việc.
    Tuyên truyền, phổ biến đầy đủ nội dung các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế trên Cổng thông tin điện tử, Fanpage và đài truyền thanh của phường.

    Ban xây dựng Đảng, Ủy ban kiểm tra Đảng ủy được giao một việc, đó là nghiên cứu, định hướng công tác tuyên truyền.
    Phối hợp hướng dẫn, kiểm tra, giám sát việc thực hiện.

    Ủy ban nhân dân phường đề nghị các cơ quan, đơn vị, các tổ dân phố nghiêm túc triển khai thực hiện.
    Trong quá trình thực hiện các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực nếu có vướng mắc, kịp thời báo cáo bằng văn bản về Phòng Văn hóa Xã hội.

    Có điều gì chưa rõ, xin bà con hỏi Ủy ban nhân dân phường Ái Quốc.
    Toàn văn có trên Cổng thông tin điện tử phường Ái Quốc.
    Bản tin của Đài truyền thanh phường Ái Quốc đến đây là hết.
    Xin cảm ơn bà con và các bạn đã lắng nghe.
    "
  `);
});

test('seed 001', async () => {
  expect(radioText(radioScript(await seed('001')))).toMatchInlineSnapshot(`
    "Đây là Đài truyền thanh phường Kiến An, thành phố Hải Phòng.
    Kính chào bà con và các bạn.
    Sau đây là công văn của Ủy ban nhân dân phường Kiến An.
    Công văn nói về việc triển khai thực hiện Nghị quyết Phiên họp Chính phủ thường kỳ tháng năm, năm hai nghìn không trăm hai mươi sáu.

    Trước hết là những điều bà con cần biết.
    Phường Kiến An giao việc thực hiện Nghị quyết số một trăm bốn mươi tám của Chính phủ.
    Đó là tăng trưởng kinh tế, giải ngân đầu tư công, giải phóng mặt bằng, tăng thu ngân sách, tiết kiệm chi.
    Chuẩn bị năm học hai nghìn không trăm hai mươi sáu, hai nghìn không trăm hai mươi bảy, phòng đuối nước cho trẻ em, khám sức khỏe định kỳ và khám sàng lọc miễn phí theo nhóm đối tượng.

    Tiếp theo là việc của từng đơn vị.

    Các phòng, đơn vị thuộc phường được giao một việc, đó là chủ động rà soát, tham mưu cho Ủy ban nhân dân phường lồng ghép các chỉ tiêu, giải pháp của Nghị quyết vào chương trình, kế hoạch công tác định kỳ.

    Phòng Kinh tế, hạ tầng và Đô thị phường được giao bốn việc.
    Việc thứ nhất là bám sát mục tiêu, yêu cầu của Kế hoạch kịch bản tăng trưởng kinh tế để triển khai thực hiện đảm bảo hoàn thành các mục tiêu đề ra.
    Chủ động theo dõi, kịp thời tham mưu, đề xuất giải pháp ứng phó phù hợp, hiệu quả, không để bị động, bất ngờ.
    Việc thứ hai như sau.
    Quyết liệt tăng tốc, đẩy mạnh giải ngân vốn đầu tư công, coi đây là nhiệm vụ chính trị trọng tâm, tiêu chí quan trọng đánh giá mức độ hoàn thành nhiệm vụ của tập thể, cá nhân, trong đó có người đứng đầu.
    Việc thứ ba là tập trung giải phóng mặt bằng, bồi thường, hỗ trợ, tái định cư hiệu quả, phù hợp.
    Bảo đảm nguồn vật liệu xây dựng.
    Việc thứ tư như sau.
    Thực hiện đồng bộ, hiệu quả các giải pháp tăng thu ngân sách nhà nước, thực hành tiết kiệm, chống lãng phí, triệt để tiết kiệm chi thường xuyên theo chỉ đạo của Chính phủ tại Nghị quyết số một trăm ba mươi lăm.

    Phòng Văn hóa Xã hội phường được giao hai việc.
    Việc thứ nhất là chuẩn bị tốt năm học hai nghìn không trăm hai mươi sáu, hai nghìn không trăm hai mươi bảy, thực hiện các giải pháp bảo đảm an toàn và phòng, chống đuối nước cho trẻ em, học sinh.
    Việc thứ hai là thường xuyên quan tâm, triển khai đầy đủ, kịp thời, hiệu quả công tác bảo đảm an sinh xã hội, chăm sóc sức khỏe Nhân dân.

    Trung tâm Dịch vụ Sự nghiệp công phường được giao hai việc.
    Việc thứ nhất là tổ chức tuyên truyền, phổ biến sâu rộng nội dung của Nghị quyết số một trăm bốn mươi tám đến toàn thể cán bộ, công chức, viên chức, người lao động và các tầng lớp Nhân dân trên địa bàn.
    Việc thứ hai là đẩy mạnh truyền thông về xăng sinh học và sử dụng điện tiết kiệm, hiệu quả, bảo đảm thông tin đầy đủ, chính xác đến người dân, doanh nghiệp, tạo đồng thuận xã hội và ổn định thị trường.

    Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường được giao một việc, đó là theo dõi, đôn đốc các phòng, đơn vị triển khai thực hiện công văn này.

    Có điều gì chưa rõ, xin bà con hỏi Ủy ban nhân dân phường Kiến An.
    Toàn văn có trên Cổng thông tin điện tử phường Kiến An.
    Bản tin của Đài truyền thanh phường Kiến An đến đây là hết.
    Xin cảm ơn bà con và các bạn đã lắng nghe.
    "
  `);
});

test('seed 002', async () => {
  expect(radioText(radioScript(await seed('002')))).toMatchInlineSnapshot(`
    "Đây là Đài truyền thanh phường Ái Quốc, thành phố Hải Phòng.
    Kính chào bà con và các bạn.
    Sau đây là công văn của Ủy ban nhân dân phường Ái Quốc.
    Công văn nói về việc đôn đốc thực hiện các nhiệm vụ về Nghị quyết số năm mươi bảy của Bộ Chính trị có thời hạn hoàn thành trong tháng sáu năm hai nghìn không trăm hai mươi sáu.

    Trước hết là những điều bà con cần biết.
    Phường Ái Quốc đề nghị các cơ quan, đơn vị hoàn thành những nhiệm vụ về Nghị quyết số năm mươi bảy có thời hạn trong tháng sáu năm hai nghìn không trăm hai mươi sáu.
    Nêu rõ kết quả, khó khăn, vướng mắc và gửi báo cáo về phòng Văn hóa Xã hội trước ngày mùng sáu tháng sáu năm hai nghìn không trăm hai mươi sáu.

    Tiếp theo là việc của từng đơn vị.

    Các cơ quan, đơn vị được giao ba việc.
    Việc thứ nhất là tiếp tục triển khai thực hiện các chỉ tiêu, nhiệm vụ được giao theo các Chương trình, Kế hoạch và văn bản chỉ đạo đã ban hành.
    Đồng thời rà soát, bổ sung báo cáo, cung cấp đầy đủ hồ sơ, tài liệu kiểm chứng đối với các nhiệm vụ đã triển khai, đã hoàn thành.
    Việc thứ hai là tập trung, khẩn trương triển khai.
    Bảo đảm hoàn thành các nhiệm vụ có thời hạn trong tháng sáu năm hai nghìn không trăm hai mươi sáu theo các Kế hoạch số tám mươi ba, tám mươi tư và một trăm linh tám của Ủy ban nhân dân phường.
    Việc thứ ba là báo cáo kết quả thực hiện gửi về phòng Văn hóa Xã hội trước ngày mùng sáu tháng sáu năm hai nghìn không trăm hai mươi sáu để tổng hợp, báo cáo theo quy định.

    Văn phòng Ủy ban nhân dân phường thường xuyên truy cập tài khoản theo đường dẫn đã được tạo lập để cập nhật thông tin, báo cáo đúng tiến độ, bảo đảm chất lượng.

    Có điều gì chưa rõ, xin bà con hỏi Ủy ban nhân dân phường Ái Quốc.
    Toàn văn có trên Cổng thông tin điện tử phường Ái Quốc.
    Bản tin của Đài truyền thanh phường Ái Quốc đến đây là hết.
    Xin cảm ơn bà con và các bạn đã lắng nghe.
    "
  `);
});

test('seed 003, its first part', async () => {
  const script = radioScript(await seed('003'));
  expect(script.parts.length).toBe(3);
  expect(radioText({ ...script, parts: script.parts.slice(0, 1) })).toMatchInlineSnapshot(`
    "Phần một.

    Đây là Đài truyền thanh phường Bạch Đằng, thành phố Hải Phòng.
    Kính chào bà con và các bạn.
    Sau đây là thông báo của Ủy ban nhân dân phường Bạch Đằng.
    Thông báo nói về kết luận của đồng chí Nguyễn Hoàng Minh, Chủ tịch Ủy ban nhân dân phường tại Phiên họp thường kỳ tháng năm, năm hai nghìn không trăm hai mươi sáu.

    Trước hết là những điều bà con cần biết.
    Chủ tịch phường Bạch Đằng kết luận phiên họp ngày mùng bảy tháng năm, năm hai nghìn không trăm hai mươi sáu và giao việc cho từng đơn vị.
    Đó là đất đai, thu ngân sách, Quỹ khuyến học, an toàn thực phẩm, thủ tục hành chính, an ninh trật tự.
    Hai việc phải xong trước ngày mười ba tháng năm, năm hai nghìn không trăm hai mươi sáu, bốn việc trước ngày mười lăm tháng năm, năm hai nghìn không trăm hai mươi sáu.

    Tiếp theo là việc của từng đơn vị.

    Phòng Kinh tế, Hạ tầng và Đô thị phường được giao năm việc.
    Việc thứ nhất là tập trung rà soát các thửa đất của các đơn vị có văn bản tự nguyện trả lại đất cho địa phương.
    Xây dựng Kế hoạch đấu giá quyền sử dụng đất theo quy định.
    Việc thứ hai là thực hiện nghiêm Thông báo kết luận của Thường trực Đảng ủy phường, kết luận của Chủ tịch Ủy ban nhân dân phường về xử lý nghiêm khắc, dứt điểm các vi phạm trong lĩnh vực đất đai trên địa bàn.
    Việc thứ ba là phối hợp với Trung tâm dịch vụ sự nghiệp công phường đẩy nhanh tiến độ giải ngân vốn đầu tư công và giải phóng mặt bằng các dự án đang triển khai trên địa bàn.
    Việc thứ tư là tiếp tục triển khai các nhiệm vụ, giải pháp phát triển kinh tế.
    Tăng thu ngân sách, kiện toàn tổ công tác chống thất thu.
    Việc thứ năm là chủ động tham mưu giải quyết dứt điểm các đơn thư, kiến nghị thuộc lĩnh vực phòng phụ trách.

    Phòng Văn hóa Xã hội phường được giao tám việc.
    Việc thứ nhất là hoàn thành việc thu thập thông tin Điều tra cơ sở hành chính, sự nghiệp năm hai nghìn không trăm hai mươi sáu.
    Việc thứ hai là tham mưu tổ chức xét thăng hạng chức danh nghề nghiệp giáo viên theo quy định.
    Việc thứ ba là hoàn thành kế hoạch rà soát đối tượng khuyết tật đang hưởng trợ cấp xã hội trên địa bàn phường năm hai nghìn không trăm hai mươi sáu.
    Việc thứ tư là thành lập Ban quản lý Quỹ khuyến học, xây dựng Quy chế hoạt động hoàn thành trước ngày mười lăm tháng năm, năm hai nghìn không trăm hai mươi sáu để tổ chức lễ ra mắt Quỹ khuyến học phường.

    Việc thứ năm như sau.
    Hoàn thành đề án Trạm y tế phường và Đề án mô tả công việc, khung năng lực của từng vị trí việc làm theo Quyết định số một nghìn sáu trăm ba mươi bảy của Ủy ban nhân dân thành phố Hải phòng.
    Việc thứ sáu là rà soát các cơ sở tôn giáo, tín ngưỡng, các di tích lịch sử trên địa bàn.
    Thành lập Ban quản lý.
    Thời hạn là trước ngày mười lăm tháng năm, năm hai nghìn không trăm hai mươi sáu.
    Việc thứ bảy là tăng cường công tác quản lý nhà nước về an toàn thực phẩm.
    Thời hạn là trước ngày mười lăm tháng năm, năm hai nghìn không trăm hai mươi sáu.

    Việc thứ tám là chỉ đạo các cơ sở giáo dục tăng cường tuyên truyền phòng chống đuối nước, tai nạn thương tích cho học sinh.
    Duy trì hiệu quả mô hình Cổng trường an toàn giao thông và đánh giá tổng kết năm học hai nghìn không trăm hai mươi lăm, hai nghìn không trăm hai mươi sáu.

    Bà con và các bạn vừa nghe phần một.
    "
  `);
});

test('seed 004', async () => {
  expect(radioText(radioScript(await seed('004')))).toMatchInlineSnapshot(`
    "Phần một.

    Đây là Đài truyền thanh phường Việt Hưng, thành phố Hà Nội.
    Kính chào bà con và các bạn.
    Sau đây là kế hoạch của Ban Thường vụ Đảng ủy phường Việt Hưng.
    Kế hoạch nói về việc tuyên truyền triển khai thực hiện Nghị quyết số bảy mươi hai của Bộ Chính trị và Chương trình hành động số sáu của Ban Thường vụ Thành ủy.

    Trước hết là những điều bà con cần biết.
    Phường Việt Hưng tuyên truyền về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân theo Nghị quyết số bảy mươi hai và Chương trình số sáu.
    Việc này được làm trên trang thông tin điện tử, Fanpage, trang Zalo chính thức, truyền thanh và tại hội nghị, họp tổ dân phố, sinh hoạt chi bộ.

    Tiếp theo là việc của từng đơn vị.

    Ủy ban nhân dân Phường được giao sáu việc.
    Việc thứ nhất là xây dựng và tổ chức thực hiện kế hoạch cụ thể về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân theo chức năng, nhiệm vụ được giao.
    Việc thứ hai là chỉ đạo Trạm Y tế và các cơ quan chuyên môn tăng cường y tế dự phòng, chăm sóc sức khỏe ban đầu, chủ động phòng, chống dịch bệnh.
    Đẩy mạnh tuyên truyền, vận động Nhân dân thực hiện vệ sinh môi trường, xây dựng lối sống lành mạnh, phòng ngừa bệnh tật.
    Việc thứ ba là rà soát, lồng ghép nội dung Nghị quyết vào các chương trình, kế hoạch phát triển kinh tế xã hội, quốc phòng an ninh, cải cách hành chính, chuyển đổi số.
    Bảo đảm thống nhất, đồng bộ trong tổ chức thực hiện.

    Việc thứ tư là phân công rõ trách nhiệm, xác định tiến độ, sản phẩm cụ thể.
    Đưa kết quả thực hiện Nghị quyết vào tiêu chí đánh giá, xếp loại hằng năm của tập thể, cá nhân.
    Việc thứ năm là đẩy mạnh tuyên truyền trên hệ thống truyền thanh, cổng hoặc trang thông tin điện tử, nền tảng số và tại các hội nghị, sinh hoạt tổ dân phố.
    Bảo đảm một trăm phần trăm tổ dân phố được phổ biến, quán triệt nội dung Nghị quyết trong năm đầu triển khai.
    Việc thứ sáu là phối hợp chặt chẽ với Ủy ban Mặt trận Tổ quốc Việt Nam Phường và các tổ chức chính trị xã hội Phường trong tuyên truyền.
    Vận động Nhân dân tham gia các hoạt động chăm sóc sức khỏe cộng đồng, quan tâm các đối tượng chính sách, người yếu thế trên địa bàn.

    Ban Xây dựng Đảng được giao bốn việc.
    Việc thứ nhất là tham mưu Ban Thường vụ Đảng ủy Phường ban hành và tổ chức triển khai Kế hoạch tuyên truyền thực hiện Nghị quyết số bảy mươi hai và Chương trình hành động số sáu.
    Việc thứ hai là định hướng công tác tuyên truyền, quán triệt Nghị quyết đến cán bộ, đảng viên và Nhân dân.
    Biên soạn, đăng tải tin, bài trên trang thông tin điện tử Đảng bộ phường và các kênh thông tin phù hợp.
    Việc thứ ba là phối hợp tham mưu công tác kiểm tra, giám sát việc thực hiện Nghị quyết.
    Kịp thời phát hiện, chấn chỉnh hạn chế, khuyết điểm.
    Đề xuất biểu dương, khen thưởng các tập thể, cá nhân tiêu biểu.
    Việc thứ tư là chủ động nắm bắt tình hình tư tưởng cán bộ, đảng viên và Nhân dân.
    Kịp thời định hướng dư luận, đấu tranh phản bác các thông tin sai trái, xuyên tạc.
    Tăng cường đôn đốc, kiểm tra công tác tuyên truyền.

    Bà con và các bạn vừa nghe phần một.

    Phần hai.
    Đây là Đài truyền thanh phường Việt Hưng, xin tiếp tục bản tin trước.

    Ủy ban Mặt trận Tổ quốc Việt Nam Phường và các tổ chức chính trị xã hội Phường được giao ba việc.
    Việc thứ nhất là đẩy mạnh tuyên truyền, vận động đoàn viên, hội viên và Nhân dân thực hiện nghiêm các chủ trương của Đảng, chính sách, pháp luật của Nhà nước về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân.
    Việc thứ hai là tổ chức các hoạt động thiết thực, phù hợp với từng nhóm đối tượng.
    Chú trọng chăm sóc sức khỏe người cao tuổi, tuyên truyền phòng, chống dịch bệnh, xây dựng nếp sống văn minh, lành mạnh trong cộng đồng dân cư.
    Việc thứ ba là phát huy vai trò giám sát và phản biện xã hội.
    Kịp thời tổng hợp, phản ánh, kiến nghị với cấp ủy, chính quyền những vấn đề phát sinh liên quan đến công tác chăm sóc sức khỏe Nhân dân.

    Các tổ chức đảng trực thuộc Đảng bộ Phường được giao ba việc.
    Việc thứ nhất là tổ chức quán triệt, triển khai Kế hoạch đến toàn thể đảng viên.
    Đưa nội dung thực hiện Nghị quyết số bảy mươi hai và Chương trình số sáu vào chương trình công tác, nghị quyết hằng năm của chi bộ.
    Việc thứ hai là phát huy vai trò nêu gương của cán bộ, đảng viên trong thực hiện lối sống lành mạnh, tích cực tham gia các hoạt động bảo vệ, chăm sóc sức khỏe Nhân dân tại khu dân cư, cơ quan, đơn vị.
    Việc thứ ba là đưa nội dung thực hiện Nghị quyết vào sinh hoạt chi bộ định kỳ.
    Thường xuyên kiểm điểm, đánh giá kết quả thực hiện.
    Gắn với công tác đánh giá, xếp loại tổ chức đảng và đảng viên hằng năm.

    Có điều gì chưa rõ, xin bà con hỏi Ủy ban nhân dân phường Việt Hưng.
    Toàn văn có trên Cổng thông tin điện tử phường Việt Hưng.
    Bản tin của Đài truyền thanh phường Việt Hưng đến đây là hết.
    Xin cảm ơn bà con và các bạn đã lắng nghe.
    "
  `);
});
