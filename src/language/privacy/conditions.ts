// Facts about a person that only this person may make known, as phrases in small letters.

const phrases = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Illnesses and states of health. */
const health = phrases(`
  ung thư, u ác tính, khối u, u não, u xơ, bạch cầu, máu trắng, hiv, hiv/aids, aids, arv, lao phổi, bệnh lao, lao màng não, lao xương,
  lao kháng thuốc, viêm gan, xơ gan, suy thận, suy tim, suy gan, suy tủy, suy hô hấp, chạy thận, lọc máu, ghép thận, ghép gan, hóa trị, xạ trị,
  bệnh tim, tim bẩm sinh, hở van tim, nhồi máu, bệnh mạch vành, đái tháo đường, tiểu đường, cao huyết áp, tăng huyết áp, tai biến, đột quỵ,
  liệt, liệt nửa người, liệt giường, liệt hai chân, bại liệt, bại não, động kinh, tâm thần, tâm thần phân liệt, trầm cảm, tự kỷ,
  rối loạn lo âu, rối loạn tâm thần, rối loạn lưỡng cực, rối loạn phổ tự kỷ, tăng động giảm chú ý, sa sút trí tuệ, mất trí nhớ, alzheimer, parkinson,
  hội chứng down, bệnh down, thiểu năng, thiểu năng trí tuệ, chậm phát triển, chậm nói, giang mai, bệnh lậu, bệnh phong, hen suyễn, hen phế quản,
  phổi tắc nghẽn, copd, bệnh phổi, viêm phổi, thoát vị, thoái hóa, sỏi thận, bệnh gút, lupus, tan máu bẩm sinh, thalassemia,
  máu khó đông, dị tật, sứt môi, hở hàm ếch, đa chấn thương, chấn thương sọ não, bỏng nặng, ngộ độc, sốt xuất huyết, bệnh sởi, mắc sởi, covid-19,
  covid, f0, dương tính, thủy đậu, tay chân miệng, bạch hầu, ho gà, uốn ván, bệnh dại, vô sinh, hiếm muộn, mang thai, sảy thai, phá thai,
  chất độc da cam, chất độc hóa học, bệnh hiểm nghèo, bệnh nặng, bệnh mạn tính, bệnh mãn tính, bệnh nan y, bệnh thận, bệnh gan, bệnh nền, bệnh lý nền,
  bệnh truyền nhiễm, bệnh xã hội, bệnh di truyền, bệnh máu, bệnh da liễu, bệnh thần kinh, bệnh xương khớp, hôn mê, nằm liệt, tự tử,
  tự sát, loạn thần, hoang tưởng, nghiện rượu, nghiện game, viêm não, viêm màng não, viêm cầu thận, viêm ruột thừa, viêm khớp, loét dạ dày, ngưng thở,
  bướu cổ, cường giáp, suy giáp, suy dinh dưỡng, béo phì, đục thủy tinh thể, mất khả năng lao động, không có khả năng lao động, mất sức lao động, thần kinh, mất năng lực hành vi, mất năng lực hành vi dân sự,
  hạn chế năng lực hành vi dân sự, bệnh án, phẫu thuật tim, mổ tim, mổ não
`);

/** Disability. */
const disability = phrases(`
  khuyết tật, người khuyết tật, trẻ khuyết tật, tàn tật, người tàn tật, tật nguyền, mù, mù lòa, mù hai mắt, câm, câm điếc, điếc, cụt chân,
  cụt tay, khiếm thị, khiếm thính, mất một chân, mất một tay, không tự phục vụ, ngồi xe lăn, mức độ khuyết tật
`);

/** Adoption and families. */
const family = phrases(`
  con nuôi, nhận con nuôi, nuôi con nuôi, làm con nuôi, nhận nuôi, con ngoài giá thú, bị bỏ rơi, trẻ bị bỏ rơi, mồ côi, bị chồng bạo hành, bị vợ bạo hành,
  bạo hành, bạo lực gia đình, bị xâm hại, xâm hại tình dục, bị hiếp dâm, bị mua bán, nạn nhân mua bán người, bị chồng đánh, bị đánh đập, bị bạo lực, ly hôn, ly thân, ngoại tình,
  mang thai ngoài ý muốn, đồng tính, chuyển giới
`);

/** Poverty. */
const poverty = phrases(`
  hộ nghèo, hộ cận nghèo, cận nghèo, hộ đặc biệt khó khăn, hộ có hoàn cảnh khó khăn, hộ thoát nghèo, hộ mới thoát nghèo, hộ tái nghèo, tái nghèo, thoát nghèo, hoàn cảnh khó khăn,
  hoàn cảnh đặc biệt khó khăn, hoàn cảnh éo le, diện bảo trợ xã hội, trợ cấp bảo trợ xã hội, đối tượng bảo trợ xã hội, vỡ nợ, nợ xấu, neo đơn, không nơi nương tựa, vô gia cư, gia cảnh khó khăn
`);

/** Crimes, punishments and addictions. */
const punishment = phrases(`
  tiền án, tiền sự, án treo, chấp hành án treo, chấp hành án, chấp hành án phạt tù, án tù, phạt tù, ngồi tù, đi tù, tù giam, mãn hạn tù, ra tù, tha tù, tha tù trước thời hạn, tù chung thân, chấp hành xong hình phạt,
  chấp hành xong án phạt tù, án phạt, đặc xá, được đặc xá, bị bắt, bị tạm giữ, bị tạm giam, bị khởi tố, bị truy tố, bị truy nã, bị kết án, bị can, bị cáo, bị xử phạt, xử phạt, phạt tiền, bị khiển trách, bị cảnh cáo, khiển trách, cảnh cáo, kỷ luật, cách chức, tuyên phạt, tử hình, bị phạt, phạm nhân, cải tạo không giam giữ,
  bị quản chế, quản chế, bị kỷ luật, kỷ luật khiển trách, kỷ luật cảnh cáo, kỷ luật khai trừ, khai trừ, buộc thôi việc, xử phạt vi phạm hành chính, xử phạt hành chính,
  giáo dục tại phường, giáo dục tại xã, giáo dục tại xã phường, vào trường giáo dưỡng, vào cơ sở giáo dục bắt buộc, vào cơ sở cai nghiện, vào cơ sở cai nghiện bắt buộc,
  đi cai nghiện, cai nghiện, cai nghiện ma túy, cai nghiện bắt buộc, cai nghiện tự nguyện, quản lý sau cai nghiện, quản lý sau cai, sau cai nghiện, nghiện, nghiện ma túy, người nghiện ma túy, sử dụng ma túy, sử dụng trái phép chất ma túy,
  tàng trữ ma túy, buôn bán ma túy, mua bán ma túy, methadone, ma túy đá, heroin, thuốc phiện, cần sa, dương tính với ma túy, trộm cắp, cướp giật, đánh bạc, cố ý gây thương tích, lừa đảo chiếm đoạt, mại dâm, bán dâm, mua dâm,
  giết người, gây rối trật tự, vi phạm nồng độ cồn, tội trộm cắp, tội đánh bạc, tội danh, trốn thi hành án, trốn nghĩa vụ quân sự
`);

/** All phrases that state such a fact of whom they are said. */
export const conditions: readonly string[] = [...health, ...disability, ...family, ...poverty, ...punishment];

/** Heads of columns and labels of fields, without marks, whose value is such a fact of the person beside it. */
export const conditionLabels: readonly string[] = phrases(`
  dang khuyet tat, loai kt, dang kt, muc do kt, dang tat, loai khuyet tat, muc do khuyet tat, muc do tat, tinh trang khuyet tat, khuyet tat, chan doan, benh, ten benh, benh ly, benh tat, benh man tinh, benh nen, tinh trang benh,
  tinh trang suc khoe, ket qua kham suc khoe, phan loai suc khoe, loai suc khoe, suc khoe, ket qua xet nghiem, ket qua test, benh chinh, tien su benh, nhom mau, tien an, tien su, toi danh, muc an, an phat, hinh phat, hinh thuc xu phat, hanh vi vi pham, hanh vi, loi, loi vi pham,
  muc phat, hinh thuc ky luat, chat ma tuy, loai ma tuy, chat ma tuy su dung, chat su dung, hinh thuc cai, hinh thuc cai nghien, hoan canh, hoan canh gia dinh, tinh trang hiv, nhiem hiv, thuoc dien ho ngheo,
  ly do mo coi, loai doi tuong bao tro, con nuoi, cha me nuoi, tinh trang tam than, muc do suy giam
`);

/** Heads of columns whose cells are work, not facts of the person beside them. */
export const workLabels: readonly string[] = phrases(`
  phu trach, nhiem vu, noi dung, chuc vu, chuc danh, don vi, linh vuc, hoat dong, hang muc, cong viec, phan cong, viec, dia ban, dia ban phu trach, co quan, to chuc, chuyen mon, cau hoi, y kien, tra loi, thu tuc, van ban, trich yeu
`);

/** Heads of columns, without marks, whose people act: the row is about others. */
export const actingLabels: readonly string[] = phrases(`
  nguoi phu trach, phu trach, nguoi thuc hien, thuc hien, nguoi trinh bay, trinh bay, chu tri, nguoi chiu trach nhiem, to truong, truong thon, giam doc, nguoi lap, nguoi ky, nguoi dai dien,
  can bo, cong chuc, bao cao vien, giang vien, tac gia, nguoi huong dan, nguoi theo doi, thanh vien, bac si, dieu tra vien, nguoi tang, nha hao tam
`);

/** Words of a head that makes the names below it those of people with such a fact. */
export const listWords: readonly string[] = [
  'danh sách',
  'ds',
  'lập danh sách',
  'các đối tượng',
  'gồm',
  'sau đây',
];
