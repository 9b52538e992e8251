import { expect, test } from 'vitest';
import type { Seed } from '../fixtures/seeds.ts';
import { seed } from '../fixtures/seeds.ts';
import { radioScript, radioText } from './radio.ts';

const seeds: Seed[] = ['000', '001', '002', '003', '004'];

test.each(seeds)('the script of seed %s is heard in one part, without glue', async (number) => {
  const script = radioScript(await seed(number));
  expect(script.parts.length).toBe(1);
  expect(script.minutes).toBeLessThanOrEqual(5);
  expect(script.unknown).toEqual([]);
  expect(radioText(script)).not.toMatch(/cùng với đó|đồng thời|đó là/iu);
});

test.each(seeds)('the script of seed %s is the same each time', async (number) => {
  const source = await seed(number);
  expect(radioText(radioScript(source))).toBe(radioText(radioScript(source)));
});

test('seed 000', async () => {
  expect(radioText(radioScript(await seed('000')))).toMatchInlineSnapshot(`
    "Đây là Đài truyền thanh phường Ái Quốc, thành phố Hải Phòng.
    Kính chào bà con và các bạn.
    Sau đây là công văn của Ủy ban nhân dân phường Ái Quốc về việc triển khai thực hiện các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế.

    Trước hết là những điều bà con cần biết.
    Phường Ái Quốc giao các cơ quan, đơn vị, tổ dân phố phổ biến và thực hiện bảy nghị quyết của Hội đồng nhân dân thành phố Hải Phòng thuộc lĩnh vực y tế.
    Nội dung gồm hướng dẫn xác định ai được hưởng chính sách, chi trả hỗ trợ đúng đối tượng, đúng mức, công khai, minh bạch.

    Tiếp theo là việc của từng đơn vị.

    Thủ trưởng các cơ quan, đơn vị, các tổ dân phố có nhiệm vụ sau.
    Tổ chức tuyên truyền, phổ biến, quán triệt và triển khai thực hiện các chính sách liên quan tại các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế đến cán bộ, công chức, viên chức và Nhân dân.

    Phòng Văn hóa Xã hội được giao ba việc.
    Một là, tham mưu cho Ủy ban nhân dân phường triển khai thực hiện các chính sách liên quan tại bảy Nghị quyết năm hai nghìn không trăm hai mươi lăm của Hội đồng nhân dân thành phố.
    Hai là, rà soát, hướng dẫn việc xác định đối tượng, điều kiện hưởng chính sách.
    Tổ chức thực hiện việc chi trả kinh phí hỗ trợ bảo đảm đúng đối tượng, đúng nội dung, đúng mức chi và đúng quy định của từng Nghị quyết.
    Ba là, hằng năm, phối hợp với Phòng Kinh tế, Hạ tầng và Đô thị và các cơ quan, đơn vị liên quan xây dựng dự toán kinh phí thực hiện các Nghị quyết, báo cáo Ủy ban nhân dân phường quyết định.

    Phòng Kinh tế, Hạ tầng và Đô thị hàng năm tổng hợp trình cấp có thẩm quyền bố trí kinh phí từ nguồn ngân sách nhà nước.
    Mục đích là đảm bảo kinh phí triển khai thực hiện các Nghị quyết trên theo quy định của Luật Ngân sách nhà nước và các văn bản hướng dẫn thi hành.

    Trung tâm Dịch vụ sự nghiệp công tuyên truyền, phổ biến đầy đủ nội dung các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế trên Cổng thông tin điện tử, Fanpage và đài truyền thanh của phường.

    Ban xây dựng Đảng, Ủy ban kiểm tra Đảng ủy nghiên cứu, định hướng công tác tuyên truyền.
    Phối hợp hướng dẫn, kiểm tra, giám sát việc thực hiện.

    Bà con có điều gì chưa rõ, xin liên hệ Ủy ban nhân dân phường Ái Quốc.
    Toàn văn được đăng trên Cổng thông tin điện tử phường Ái Quốc.
    Bản tin của Đài truyền thanh phường Ái Quốc đến đây là hết.
    Xin cảm ơn bà con và các bạn đã lắng nghe.
    "
  `);
});

test('seed 001', async () => {
  expect(radioText(radioScript(await seed('001')))).toMatchInlineSnapshot(`
    "Đây là Đài truyền thanh phường Kiến An, thành phố Hải Phòng.
    Kính chào bà con và các bạn.
    Sau đây là công văn của Ủy ban nhân dân phường Kiến An về việc triển khai thực hiện Nghị quyết Phiên họp Chính phủ thường kỳ tháng năm, năm hai nghìn không trăm hai mươi sáu.

    Trước hết là những điều bà con cần biết.
    Phường Kiến An giao việc thực hiện Nghị quyết số một trăm bốn mươi tám của Chính phủ.
    Nội dung gồm tăng trưởng kinh tế, giải ngân đầu tư công, giải phóng mặt bằng, tăng thu ngân sách, tiết kiệm chi, chuẩn bị năm học hai nghìn không trăm hai mươi sáu, hai nghìn không trăm hai mươi bảy.
    Ngoài ra là phòng đuối nước cho trẻ em, khám sức khỏe định kỳ và khám sàng lọc miễn phí theo nhóm đối tượng.

    Tiếp theo là việc của từng đơn vị.

    Các phòng, đơn vị thuộc phường chủ động rà soát, tham mưu cho Ủy ban nhân dân phường lồng ghép các chỉ tiêu, giải pháp của Nghị quyết vào chương trình, kế hoạch công tác định kỳ.

    Phòng Kinh tế, hạ tầng và Đô thị phường được giao bốn việc.
    Một là, bám sát mục tiêu, yêu cầu của Kế hoạch kịch bản tăng trưởng kinh tế để triển khai thực hiện đảm bảo hoàn thành các mục tiêu đề ra.
    Chủ động theo dõi, kịp thời tham mưu, đề xuất giải pháp ứng phó phù hợp, hiệu quả, không để bị động, bất ngờ.
    Hai là, quyết liệt tăng tốc, đẩy mạnh giải ngân vốn đầu tư công.
    Coi đây là nhiệm vụ chính trị trọng tâm, tiêu chí quan trọng đánh giá mức độ hoàn thành nhiệm vụ của tập thể, cá nhân, trong đó có người đứng đầu.
    Ba là, tập trung giải phóng mặt bằng, bồi thường, hỗ trợ, tái định cư hiệu quả, phù hợp.
    Bảo đảm nguồn vật liệu xây dựng.
    Đẩy nhanh tiến độ các công trình, dự án quan trọng, trọng điểm, bảo đảm chất lượng, tiến độ, hiệu quả đầu tư, không để xảy ra thất thoát, lãng phí, tiêu cực.
    Bốn là, thực hiện đồng bộ, hiệu quả các giải pháp tăng thu ngân sách nhà nước, thực hành tiết kiệm, chống lãng phí, triệt để tiết kiệm chi thường xuyên.
    Việc này làm theo chỉ đạo của Chính phủ tại Nghị quyết số một trăm ba mươi lăm.

    Phòng Văn hóa Xã hội phường được giao hai việc.
    Một là, chuẩn bị tốt năm học hai nghìn không trăm hai mươi sáu, hai nghìn không trăm hai mươi bảy, thực hiện các giải pháp bảo đảm an toàn và phòng, chống đuối nước cho trẻ em, học sinh.
    Hai là, thường xuyên quan tâm, triển khai đầy đủ, kịp thời, hiệu quả công tác bảo đảm an sinh xã hội, chăm sóc sức khỏe Nhân dân.

    Trung tâm Dịch vụ Sự nghiệp công phường được giao hai việc.
    Một là, tổ chức tuyên truyền, phổ biến sâu rộng nội dung của Nghị quyết số một trăm bốn mươi tám đến toàn thể cán bộ, công chức, viên chức, người lao động và các tầng lớp Nhân dân trên địa bàn.
    Hai là, đẩy mạnh truyền thông về xăng sinh học và sử dụng điện tiết kiệm, hiệu quả, bảo đảm thông tin đầy đủ, chính xác đến người dân, doanh nghiệp, tạo đồng thuận xã hội và ổn định thị trường.

    Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường theo dõi, đôn đốc các phòng, đơn vị triển khai thực hiện công văn này.
    Tổng hợp tiến độ, những khó khăn, vướng mắc trong quá trình thực hiện để kịp thời báo cáo Lãnh đạo Ủy ban nhân dân phường xem xét, chỉ đạo.

    Bà con có điều gì chưa rõ, xin liên hệ Ủy ban nhân dân phường Kiến An.
    Toàn văn được đăng trên Cổng thông tin điện tử phường Kiến An.
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
    Phường Ái Quốc đề nghị các cơ quan, đơn vị hoàn thành những nhiệm vụ về Nghị quyết số năm mươi bảy có thời hạn trong tháng sáu.
    Nêu rõ kết quả, khó khăn, vướng mắc và gửi báo cáo về phòng Văn hóa Xã hội trước ngày mùng sáu tháng sáu.

    Tiếp theo là việc của từng đơn vị.

    Các cơ quan, đơn vị được giao ba việc.
    Một là, tiếp tục triển khai thực hiện các chỉ tiêu, nhiệm vụ được giao theo các Chương trình, Kế hoạch và văn bản chỉ đạo đã ban hành.
    Rà soát, bổ sung báo cáo, cung cấp đầy đủ hồ sơ, tài liệu kiểm chứng đối với các nhiệm vụ đã triển khai, đã hoàn thành.
    Hai là, tập trung, khẩn trương triển khai, bảo đảm hoàn thành các nhiệm vụ có thời hạn trong tháng sáu theo các Kế hoạch số tám mươi ba, tám mươi tư và một trăm linh tám của Ủy ban nhân dân phường.
    Ba là, báo cáo kết quả thực hiện gửi về phòng Văn hóa Xã hội trước ngày mùng sáu tháng sáu để tổng hợp, báo cáo theo quy định.
    Trong đó nêu rõ kết quả thực hiện và tài liệu minh chứng kèm theo đối với nhiệm vụ đã hoàn thành.

    Văn phòng Ủy ban nhân dân phường thường xuyên truy cập tài khoản theo đường dẫn theodoinq chấm dcs chấm vn đã được tạo lập để cập nhật thông tin, báo cáo đúng tiến độ, bảo đảm chất lượng.

    Bà con có điều gì chưa rõ, xin liên hệ Ủy ban nhân dân phường Ái Quốc.
    Toàn văn được đăng trên Cổng thông tin điện tử phường Ái Quốc.
    Bản tin của Đài truyền thanh phường Ái Quốc đến đây là hết.
    Xin cảm ơn bà con và các bạn đã lắng nghe.
    "
  `);
});

test('seed 003', async () => {
  expect(radioText(radioScript(await seed('003')))).toMatchInlineSnapshot(`
    "Đây là Đài truyền thanh phường Bạch Đằng, thành phố Hải Phòng.
    Kính chào bà con và các bạn.
    Sau đây là thông báo của Ủy ban nhân dân phường Bạch Đằng về kết luận của đồng chí Nguyễn Hoàng Minh, Chủ tịch Ủy ban nhân dân phường tại Phiên họp thường kỳ tháng năm, năm hai nghìn không trăm hai mươi sáu.

    Trước hết là những điều bà con cần biết.
    Chủ tịch phường Bạch Đằng kết luận phiên họp ngày mùng bảy tháng năm và giao việc cho từng đơn vị: đất đai, thu ngân sách, Quỹ khuyến học, an toàn thực phẩm, thủ tục hành chính, an ninh trật tự.
    Hai việc phải xong trước ngày mười ba tháng năm, bốn việc trước ngày mười lăm tháng năm.

    Tiếp theo là việc của từng đơn vị.

    Phòng Kinh tế, Hạ tầng và Đô thị phường được giao năm việc, trong đó có việc đẩy nhanh tiến độ giải ngân vốn đầu tư công và giải phóng mặt bằng các dự án đang triển khai.

    Phòng Văn hóa Xã hội phường được giao tám việc, trong đó có ba việc sau.
    Một là, thành lập Ban quản lý Quỹ khuyến học, xây dựng Quy chế hoạt động, hoàn thành trước ngày mười lăm tháng năm để tổ chức lễ ra mắt Quỹ khuyến học phường.
    Hai là, rà soát các cơ sở tôn giáo, tín ngưỡng, các di tích lịch sử trên địa bàn.
    Thành lập Ban quản lý.
    Xây dựng quy chế quản lý, thu chi tài chính cho công tác tổ chức lễ hội và tiền công đức, hoàn thành trước ngày mười lăm tháng năm.
    Ba là, tăng cường công tác quản lý nhà nước về an toàn thực phẩm.
    Thống kê, rà soát các cơ sở kinh doanh dịch vụ ăn uống, thức ăn đường phố, cơ sở sản xuất kinh doanh thực phẩm trên địa bàn, hoàn thành trước ngày mười lăm tháng năm.

    Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường được giao bốn việc.
    Trong đó có việc hoàn thiện hồ sơ, phê duyệt Kế hoạch cải tạo trụ sở Ủy ban nhân dân phường tại địa chỉ số hai mươi mốt và số hai mươi ba đường Trần Quốc Bảo.

    Trung tâm Phục vụ hành chính công phường được giao bốn việc, trong đó có việc nâng cao chất lượng giải quyết thủ tục hành chính, phục vụ nhân dân.

    Trung tâm dịch vụ sự nghiệp công đẩy nhanh tiến độ Giải phóng mặt bằng các dự án và tổ chức quản lý tốt các dự án đầu tư xây dựng trên địa bàn.

    Công an phường, Ban Chỉ huy Quân sự phường được giao sáu việc, trong đó có ba việc sau.
    Một là, xây dựng Quy chế phối hợp trong công tác đảm bảo an ninh chính trị, trật tự an toàn xã hội.
    Quản lý vật thể bay và quản lý nguồn công dân nhập ngũ năm hai nghìn không trăm hai mươi bảy, hoàn thành trước ngày mười ba tháng năm.
    Hai là, xây dựng kế hoạch ra mắt và duy trì mô hình Tổ dân phố không ma túy, hoàn thành trước ngày mười ba tháng năm.
    Ba là, ra quân xử lý dứt điểm các khu vực bán hàng trước cổng trường Tiểu học Ngũ Lão và tuyến đường ký hiệu tê-tê một sau khi đầu tư xây dựng, hoàn thành trước ngày mười lăm tháng năm.

    Các phòng, cơ quan, đơn vị được giao bốn việc, trong đó có việc chủ động tham mưu thực hiện tốt các nội dung trong Chương trình công tác năm hai nghìn không trăm hai mươi sáu thuộc lĩnh vực phụ trách.

    Các Phó Chủ tịch Ủy ban nhân dân phường theo lĩnh vực phụ trách, đôn đốc các phòng, cơ quan, đơn vị thực hiện.

    Bà con có điều gì chưa rõ, xin liên hệ Ủy ban nhân dân phường Bạch Đằng.
    Toàn văn được đăng trên Cổng thông tin điện tử phường Bạch Đằng.
    Bản tin của Đài truyền thanh phường Bạch Đằng đến đây là hết.
    Xin cảm ơn bà con và các bạn đã lắng nghe.
    "
  `);
});

test('seed 004', async () => {
  expect(radioText(radioScript(await seed('004')))).toMatchInlineSnapshot(`
    "Đây là Đài truyền thanh phường Việt Hưng, thành phố Hà Nội.
    Kính chào bà con và các bạn.
    Sau đây là kế hoạch của Ban Thường vụ Đảng ủy phường Việt Hưng về việc tuyên truyền triển khai thực hiện Nghị quyết số bảy mươi hai của Bộ Chính trị và Chương trình hành động số sáu của Ban Thường vụ Thành ủy.

    Trước hết là những điều bà con cần biết.
    Phường Việt Hưng tuyên truyền về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân theo Nghị quyết số bảy mươi hai và Chương trình số sáu.
    Việc này được làm trên trang thông tin điện tử, Fanpage, trang Zalo chính thức, truyền thanh và tại hội nghị, họp tổ dân phố, sinh hoạt chi bộ.

    Tiếp theo là việc của từng đơn vị.

    Ủy ban nhân dân Phường được giao sáu việc, trong đó có hai việc sau.
    Một là, xây dựng và tổ chức thực hiện kế hoạch cụ thể về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân theo chức năng, nhiệm vụ được giao.
    Hai là, đẩy mạnh tuyên truyền trên hệ thống truyền thanh, cổng hoặc trang thông tin điện tử, nền tảng số và tại các hội nghị, sinh hoạt tổ dân phố.
    Bảo đảm một trăm phần trăm tổ dân phố được phổ biến, quán triệt nội dung Nghị quyết trong năm đầu triển khai.

    Ban Xây dựng Đảng được giao bốn việc, trong đó có hai việc sau.
    Một là, định hướng công tác tuyên truyền, quán triệt Nghị quyết đến cán bộ, đảng viên và Nhân dân.
    Biên soạn, đăng tải tin, bài trên trang thông tin điện tử Đảng bộ phường và các kênh thông tin phù hợp.
    Hai là, chủ động nắm bắt tình hình tư tưởng cán bộ, đảng viên và Nhân dân.
    Kịp thời định hướng dư luận, đấu tranh phản bác các thông tin sai trái, xuyên tạc.
    Tăng cường đôn đốc, kiểm tra công tác tuyên truyền.

    Ủy ban Mặt trận Tổ quốc Việt Nam Phường và các tổ chức chính trị xã hội Phường được giao ba việc, trong đó có hai việc sau.
    Một là, đẩy mạnh tuyên truyền, vận động đoàn viên, hội viên và Nhân dân thực hiện nghiêm các chủ trương của Đảng, chính sách, pháp luật của Nhà nước về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân.
    Hai là, tổ chức các hoạt động thiết thực, phù hợp với từng nhóm đối tượng.
    Chú trọng chăm sóc sức khỏe người cao tuổi, tuyên truyền phòng, chống dịch bệnh, xây dựng nếp sống văn minh, lành mạnh trong cộng đồng dân cư.

    Các tổ chức đảng trực thuộc Đảng bộ Phường được giao ba việc, trong đó có hai việc sau.
    Một là, tổ chức quán triệt, triển khai Kế hoạch đến toàn thể đảng viên.
    Đưa nội dung thực hiện Nghị quyết số bảy mươi hai và Chương trình số sáu vào chương trình công tác, nghị quyết hằng năm của chi bộ.
    Hai là, phát huy vai trò nêu gương của cán bộ, đảng viên trong thực hiện lối sống lành mạnh, tích cực tham gia các hoạt động bảo vệ, chăm sóc sức khỏe Nhân dân tại khu dân cư, cơ quan, đơn vị.

    Bà con có điều gì chưa rõ, xin liên hệ Ủy ban nhân dân phường Việt Hưng.
    Toàn văn được đăng trên Cổng thông tin điện tử phường Việt Hưng.
    Bản tin của Đài truyền thanh phường Việt Hưng đến đây là hết.
    Xin cảm ơn bà con và các bạn đã lắng nghe.
    "
  `);
});
