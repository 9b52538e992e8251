/** Surnames that prove a name only before two other words with capitals: rare ones, and those of smaller peoples. */
export const rareSurnames: readonly string[] = (
  'Lã Lại Giáp Khúc Chử Âu Bế Thân Uông Sầm Trà Châu Nhữ Sái Thiều Tiêu Mẫn Kim Thi Ma Ngụy Cầm Quàng Lò Lường Vàng ' +
  'Giàng Sùng Thào Tôn Danh Hàn Lữ Mã Diệp Dư Khổng Khương Ngũ Ứng Bàn Đèo Hạng Cứ Sồng Hờ Lầu Phàn Chảo Tẩn Vừ ' +
  'Lù Lềnh Sình Chang Tráng Cháng Tòng Ngần Lèo Điêu Cà Kha Phi Nghê Đậu Khiếu Đổng Lỗ Đới Cấn Giản Ksor Siu Rmah ' +
  'Niê Mlô Ayun Kpă Rơ Chau Neáng Lìm Ngân Lô'
).split(' ');

/** What people are called before their names, in small letters. */
export const honorifics: readonly string[] =
  'ông,bà,anh,chị,em,cháu,cụ,bé,cô,chú,bác,dì,cậu,mợ,thím,mẹ,bố,cha,má,vợ,chồng,con,con gái,con trai,bạn,hộ,hộ gia đình,gia đình,đồng chí,đ/c,bệnh nhân,bị can,bị cáo,phạm nhân,can phạm,tử tù,đối tượng,nạn nhân,công dân,chủ hộ,học sinh,thí sinh'.split(
    ',',
  );

/** What people are called of whom that alone is a private fact. */
export const tellingCallings: readonly string[] = [
  'bệnh nhân',
  'bị can',
  'bị cáo',
  'phạm nhân',
  'can phạm',
  'tử tù',
];

/** Words that begin the name of an office, a role or a place and never that of a person, behind an honorific. */
export const noGivenName: readonly string[] =
  'Hội,Ban,Trường,Phòng,Trạm,Tổ,Trung tâm,Sở,Bộ,Chủ tịch,Giám đốc,Bí thư,Trưởng,Ủy,Uỷ,Công an,Công ty,Việt Nam,Hồ,UBND,HĐND,Đảng,Nhà,Kho,Quỹ,Rịa,Nà,Đen,Phường,Xã'.split(
    ',',
  );

/** What stands right before the name of a place, a school or a prize that is called after a person. */
export const calledAfter: readonly string[] =
  'đường,phố,phố đi bộ,ngõ,ngách,hẻm,kiệt,trường,thpt,thcs,tiểu học,mầm non,mẫu giáo,trung học,trung học cơ sở,trung học phổ thông,đại học,cao đẳng,phường,xã,quận,huyện,tỉnh,thành phố,tp,tp.,khu,khu đô thị,khu dân cư,khu công nghiệp,chợ,cầu,đình,đền,chùa,bến,bến xe,công viên,quảng trường,bệnh viện,tượng đài,tượng,làng,giải,giải thưởng,quỹ,học bổng,công ty,doanh nghiệp,cửa hàng,chi đoàn,liên đội,lăng,mộ,nút giao,ngã tư,ngã ba,đại lộ,hai,từ đường,di tích,nhà thờ,nhà máy,hồ'.split(
    ',',
  );

/** Honours and callings of people whom the public may speak of: heroes, artists, rulers. */
export const publicCallings: readonly string[] =
  'anh hùng,liệt sĩ,liệt sỹ,nhà thơ,nhà văn,nhạc sĩ,nhạc sỹ,họa sĩ,hoạ sĩ,nghệ sĩ,nghệ nhân,đạo diễn,diễn viên,ca sĩ,thi sĩ,đại thi hào,vua,chúa,hoàng đế,công chúa,danh nhân,danh tướng,danh y,trạng nguyên,trạng trình,tiến sĩ,đại tướng,thượng tướng,trung tướng,thiếu tướng,nhà cách mạng,chí sĩ,giáo sư,cố,nguyên,lãnh tụ,tổng bí thư,thủ tướng,chủ tịch nước,bộ trưởng,nhân vật'.split(
    ',',
  );

/** Words of a sentence about a work of art or the past, whose people are no neighbours. */
export const ofArtOrPast: readonly string[] =
  'vở,vở kịch,bộ phim,phim,truyện,tiểu thuyết,bài thơ,tác phẩm,vở diễn,vở chèo,vở cải lương,nhân vật,thế kỷ,triều đại,nhà nguyễn,nhà lê,nhà trần,thời pháp thuộc,kháng chiến,thực dân,đế quốc mỹ,phát xít'.split(
    ',',
  );

/** Positions of people who act for an office. */
export const roles: readonly string[] =
  'chủ tịch,phó chủ tịch,bí thư,phó bí thư,trưởng,phó,giám đốc,phó giám đốc,hiệu trưởng,phó hiệu trưởng,công chức,cán bộ,chuyên viên,chánh,chỉ huy,viên chức,bác sĩ,y sĩ,điều dưỡng,đại biểu,ủy viên,uỷ viên,nhân viên,kế toán,thủ quỹ,đại diện,luật sư,giáo viên,đầu mối,ứng cử viên,người ứng cử'.split(
    ',',
  );

/** Positions in an office of the state, a party or a neighbourhood, whose holders the public may call. */
export const offices: readonly string[] =
  'chủ tịch,phó chủ tịch,bí thư,phó bí thư,trưởng,phó,giám đốc,hiệu trưởng,công chức,cán bộ,chuyên viên,chánh,chỉ huy,ủy viên,uỷ viên,đội trưởng,đội phó,thường trực,công an,cảnh sát,kiểm soát viên'.split(
    ',',
  );

/** Bodies that have telephones, accounts and letters of their own. */
export const bodies: readonly string[] =
  'kho bạc,ủy ban,uỷ ban,ubnd,hđnd,mttq,mặt trận,hội đồng,hội,công ty,doanh nghiệp,chi nhánh,trường,quỹ,ban chỉ huy,ban chỉ đạo,ban vận động,ban đại diện,ban liên lạc,ban điều hành,ban quản lý,ban quản trị,ban tổ chức,phòng,trung tâm,hợp tác xã,htx,trạm,công an,văn phòng,đảng ủy,đảng uỷ,chi cục,sở,bộ phận,cơ quan,đơn vị,bệnh viện,đoàn thanh niên,liên đoàn,hộ kinh doanh,cửa hàng,nhà thầu,điện lực,xí nghiệp,tổ chức'.split(
    ',',
  );

/** Heads of columns and labels of fields, without marks, whose value is a person. */
export const personLabels: readonly string[] =
  'ho va ten,ho ten,ten,ho va chu dem,ten chu ho,ten nguoi,ten tre,ten hoc sinh,ten benh nhan,ten toi,toi ten,toi la,chu ho,chu xe,chu phuong tien,chu tai khoan,chu tk,chu nha,chu the,chu so,chu so huu,benh nhan,dai dien ho,phu huynh,be,tre,tre em,hoc sinh,thi sinh,ong/ba,ong (ba),cong dan,ho gia dinh,cha,me,bo,vo,chong,ben a,ben b,con nuoi,doi tuong,thuong binh,hoi vien,doan vien,nguoi than'.split(
    ',',
  );

/** Labels of someone by what this person does, which are not of someone who acts for an office: `nguoi tiem`. */
export const privateDoer =
  'nguoi (?!phu trach|lien he|dai dien|thuc hien|trinh bay|chiu trach nhiem|lap|ky|huong dan|theo doi|tang|truc|tiep|dung dau|chu tri|quan ly|giai quyet|kiem tra|duyet|soan|dang|viet|phat ngon|nhan xet|ung cu|trung cu|lam chung thuc|dieu hanh)[a-z]+';
