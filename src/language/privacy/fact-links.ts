// The words that stand between a name and a fact, in small letters, and what they make of it.

const words = (text: string): string[] => text.split(',').map((each) => each.trim());

/** Words before the word that links, which change nothing: `đang bị`. */
export const adverbs: readonly string[] = words(
  'này,ấy,đó,kia,nói trên,nêu trên,đang,đã,từng,hiện,hiện đang,hiện nay,vẫn,mới,lại,nay,cũng,không may,chẳng may,từ nhỏ,bẩm sinh,vừa,sớm,còn,nguyên,vốn,chỉ,thường,hay,năm nay,trước đây,gia đình,bản thân,cháu,ông,bà,anh,chị,em,hộ,trước,sau khi',
);

/** Words that link the fact behind them to the name before them: `là hộ nghèo`, `do nghiện ma túy`. */
export const links: readonly string[] = words(
  'bị,mắc,nhiễm,xuất viện,nhập viện,ra viện,vào viện,cấp cứu,là,thuộc,có,sống,sống chung,điều trị,chữa,chữa trị,uống,dương tính,âm tính,nằm,nghi,nghi mắc,do,vì,phát hiện,chẩn đoán,xác định,xác nhận,mang,chịu,lĩnh,thụ,chấp hành,thi hành,ra,mãn,nhận,được,đi,phải,sử dụng,bán,mua,tàng trữ,phạm,khỏi,chết,mất,tử vong,qua đời,con,vợ,chồng,mẹ,bố,cha,hoàn cảnh,diện,gia cảnh,tiền sử,bệnh,mức độ,dạng,loại,vào,xin,làm,đăng ký,theo học,tái,vi phạm,bỏ,trốn,nợ,ở,đưa,thành,trở thành,nuôi,với,một mình,đơn thân,già yếu,tuổi cao,ốm,đau,tình trạng,kết quả,kết luận,cùng,cần,đề nghị xét,đề nghị công nhận,đến,trong,thường xuyên,suy giảm,khuyết tật,mù,liệt,về tội,về hành vi,trú,thường trú,tạm trú,cư trú,ngụ,sinh,sinh năm,sinh ngày,tổ,thôn,số,số nhà,nhà,ngõ,tuổi,hiện ở,quê,người,dân tộc,học sinh,lớp,chủ hộ,tên,nguyên',
);

/** Words of a clause whose subject does something for others, or that speaks of no one. */
export const blocks: readonly string[] = words(
  'các,những,nhiều,mọi,mỗi,một số,số người,số hộ,cho,về,phòng,chống,phòng chống,công tác,hội,trung tâm,quỹ,ban,chương trình,luật,nghị định,dự án,chính sách,tuyên truyền,phổ biến,kế hoạch,tổ chức,mô hình,lớp,câu lạc bộ,hội nghị,đề án,tỷ lệ,đối với,phụ trách,chủ trì,chỉ đạo,báo cáo,phát biểu,kể,nói,viết,chia sẻ,hỏi,trả lời,giao,phân công,cử,bầu,bổ nhiệm,mời,không,chưa,chẳng,không phải,không còn,trưởng,phó,giám đốc,chủ tịch,bác sĩ,công chức,cán bộ,chuyên viên,tình nguyện,đỡ đầu,nếu,khi có,người dân,đề tài,bài,vận động,dân số,khoa,khu điều trị',
);

/** Verbs of someone who acts; behind “được” others act. */
export const activeVerbs: readonly string[] = words(
  'giúp,giúp đỡ,hỗ trợ,thăm,thăm hỏi,tặng,trao,trao tặng,chăm sóc,tư vấn,khám,ủng hộ,quan tâm,rà soát,thẩm tra,cấp phát,cấp cho,hướng dẫn,xét duyệt,thẩm định,kiểm tra,quyên góp,đóng góp,kêu gọi,đề xuất,kiến nghị,đề nghị,ký,ban hành,tiếp nhận,tham gia,gặp,động viên,cứu,chở,dạy',
);

/** Bodies, papers and campaigns that are called after a fact; right before it they take it from any person. */
export const generalContexts: readonly string[] = words(
  'hội,trung tâm,cơ sở,quỹ,ban,phòng,chống,phòng chống,phòng và chống,công tác,luật,chính sách,chương trình,phụ trách,tuyên truyền,bảo trợ,khoa,bệnh viện,câu lạc bộ,kiến thức,dịch,về bệnh,tỷ lệ,giảm,chuẩn,mục tiêu,nghị định,thông tư,tháng hành động,ngày thế giới,hội viên,tư vấn,bác sĩ,điều tra viên,dịch vụ,điểm,tiêu chí,tổ,hội đồng,trợ giúp,rà soát,thống kê,quản lý,theo dõi,tổng hợp,điều tra,xét duyệt,đoàn,thành phần,thành viên,ban chỉ đạo,giải quyết hồ sơ',
);

/** Words that may stand between a fact and the name behind it: `án treo đối với ông …`. */
export const bridges: readonly string[] = words(
  'của,cho,nhận,giữa,đối với,cộng đồng,cơ sở,địa phương,là,gồm,tên,mang tên,hằng tháng,hàng tháng,nặng,nhẹ,đặc biệt,mức độ,năm,tại,bắt buộc,hành chính,lần đầu,hộ,gia đình,trẻ,trẻ em,vận động,nghe,nói,nhìn,trí tuệ,thần kinh,tâm thần,ma túy,bà,ông,đối tượng,người,học sinh,công dân,có tên,nộp phạt,thường trú,cư trú,về,với,được,mới,trường hợp,chị,anh,cụ,đặc biệt nặng,một lần,ra khỏi đảng,khỏi đảng,và,phường,xã,cháu,em',
);

/** Words of a clause in which somebody speaks or acts for a body. */
export const speakers: readonly string[] = words(
  'phụ trách,phát biểu,cho biết,chủ trì,báo cáo,trao,tặng,thăm,tuyên truyền,vận động,kể,nói,viết,hội,trung tâm,quỹ,trưởng,phó,giám đốc,chủ tịch,bác sĩ,công chức,cán bộ',
);

/** Words right before a condition that nobody has it. */
export const negations: readonly string[] = words(
  'không,chưa,chẳng,không phải,không còn,không phải là,không thuộc,phòng,chống,phòng ngừa',
);
