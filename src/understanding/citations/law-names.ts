/**
 * Names of laws, codes and ordinances as Quốc hội writes them. They tell where a name in a text ends and how it is
 * spelled.
 */
export const lawNames: readonly string[] = `
An ninh mạng|An ninh quốc gia|An toàn thông tin mạng|An toàn thực phẩm|An toàn, vệ sinh lao động|Ban hành văn bản quy phạm pháp luật
Bảo hiểm tiền gửi|Bảo hiểm xã hội|Bảo hiểm y tế|Bảo vệ bí mật nhà nước|Bảo vệ dữ liệu cá nhân|Bảo vệ môi trường|Bảo vệ sức khỏe nhân dân
Bảo vệ quyền lợi người tiêu dùng|Bảo vệ và kiểm dịch thực vật|Bảo vệ và phát triển rừng|Bảo vệ, chăm sóc và giáo dục trẻ em
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Biên giới quốc gia|Biên phòng Việt Nam|Bình đẳng giới|Bưu chính
Các tổ chức tín dụng|Cán bộ, công chức|Cạnh tranh|Căn cước|Căn cước công dân|Cảnh sát biển Việt Nam|Cảnh sát cơ động|Chăn nuôi|Chất lượng sản phẩm, hàng hóa
Chính phủ điện tử|Chuyển đổi số|Chuyển giao công nghệ|Chứng khoán|Chữ thập đỏ|Cơ yếu|Cư trú|Công an nhân dân|Công chứng|Công đoàn|Công nghệ cao
Công nghệ thông tin|Công nghiệp công nghệ số|Công nghiệp quốc phòng, an ninh và động viên công nghiệp|Dân quân tự vệ|Dân số|Di sản văn hóa
Doanh nghiệp|Du lịch|Dự trữ quốc gia|Dữ liệu|Dược|Dẫn độ|Đa dạng sinh học|Đầu tư|Đầu tư công|Đầu tư theo phương thức đối tác công tư
Đấu giá tài sản|Đấu thầu|Đất đai|Đê điều|Điện ảnh|Điện lực|Địa chất và khoáng sản|Đo đạc và bản đồ|Đo lường|Đường bộ|Đường sắt|Đặc xá|Đặc khu kinh tế
Giá|Giám định tư pháp|Giáo dục|Giáo dục đại học|Giáo dục nghề nghiệp|Giáo dục quốc phòng và an ninh|Giao dịch điện tử|Giao thông đường bộ|Giao thông đường thủy nội địa
Giao dịch hàng hóa phái sinh|Hải quan|Hàng không dân dụng Việt Nam|Hóa chất|Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Hôn nhân và gia đình|Hộ tịch
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Hợp tác xã|Hàng hải Việt Nam|Hình sự|Dân sự|Lao động
Tố tụng hình sự|Tố tụng dân sự|Tố tụng hành chính|Kế toán|Khám bệnh, chữa bệnh|Khiếu nại|Khiếu nại, tố cáo|Khí tượng thủy văn|Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo|Khoáng sản|Kiểm toán độc lập|Kiểm toán nhà nước|Kiến trúc|Kinh doanh bảo hiểm|Kinh doanh bất động sản|Lâm nghiệp
Lực lượng dự bị động viên|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|Lưu trữ|Lý lịch tư pháp|Mặt trận Tổ quốc Việt Nam|Ngân hàng Nhà nước Việt Nam
Ngân sách nhà nước|Nghĩa vụ quân sự|Người cao tuổi|Người khuyết tật|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|Nhà giáo|Nhà ở|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Nuôi con nuôi|Năng lượng nguyên tử|Phá sản|Phòng bệnh|Phòng cháy và chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Phòng không nhân dân|Phòng thủ dân sự
Phòng, chống bạo lực gia đình|Phòng, chống bệnh truyền nhiễm|Phòng, chống khủng bố|Phòng, chống ma túy|Phòng, chống mua bán người|Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia|Phòng, chống tác hại của thuốc lá|Phòng, chống tham nhũng|Phòng, chống thiên tai|Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
Phổ biến, giáo dục pháp luật|Phí và lệ phí|Phục hồi, phá sản|Quản lý, sử dụng tài sản công|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Quản lý nợ công|Quản lý ngoại thương|Quản lý thuế|Quản lý và đầu tư vốn nhà nước tại doanh nghiệp|Quảng cáo
Quốc phòng|Quốc tịch Việt Nam|Quy hoạch|Quy hoạch đô thị|Quy hoạch đô thị và nông thôn|Sở hữu trí tuệ|Sĩ quan Quân đội nhân dân Việt Nam|Sử dụng năng lượng tiết kiệm và hiệu quả
Tài nguyên, môi trường biển và hải đảo|Tài nguyên nước|Tạm giữ, tạm giam|Tần số vô tuyến điện|Thanh niên|Thanh tra|Thể dục, thể thao|Thi đua, khen thưởng|Thi hành án dân sự|Thi hành án hình sự
Thống kê|Thú y|Thủ đô|Thủ tục ban hành quyết định hành chính|Thủy lợi|Thủy sản|Thư viện|Thương mại|Thuế bảo vệ môi trường|Thuế giá trị gia tăng|Thuế sử dụng đất nông nghiệp|Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|Thuế tiêu thụ đặc biệt|Thuế xuất khẩu, thuế nhập khẩu|Thực hành tiết kiệm, chống lãng phí|Thực hiện dân chủ ở cơ sở
Tiếp cận thông tin|Tiếp công dân|Tiêu chuẩn và quy chuẩn kỹ thuật|Tín ngưỡng, tôn giáo|Tình trạng khẩn cấp|Tố cáo|Tổ chức Chính phủ|Tổ chức chính quyền địa phương|Tổ chức cơ quan điều tra hình sự
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|Tổ chức Quốc hội|Tổ chức Tòa án nhân dân|Tổ chức Viện kiểm sát nhân dân|Trách nhiệm bồi thường của Nhà nước|Trật tự, an toàn giao thông đường bộ|Trẻ em
Trí tuệ nhân tạo|Trọng tài thương mại|Trợ giúp pháp lý|Trồng trọt|Trưng cầu ý dân|Trưng mua, trưng dụng tài sản|Tư pháp người chưa thành niên|Tương trợ tư pháp|Viên chức|Viễn thông|Việc làm|Xây dựng
Xử lý vi phạm hành chính|Xuất bản|Xuất cảnh, nhập cảnh của công dân Việt Nam|Ưu đãi người có công với cách mạng|Luật sư|Công nghiệp quốc phòng|Ký kết thỏa thuận quốc tế|Thỏa thuận quốc tế|Điều ước quốc tế
Chi phí tố tụng|Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia|Thực hiện dân chủ ở xã, phường, thị trấn|Phòng, chống mại dâm|Nghĩa vụ lao động công ích|Án phí, lệ phí Tòa án|Quản lý thị trường|Cựu chiến binh|Ngoại hối|Đào tạo nghiệp vụ các chức danh tư pháp|Thủ tục bắt giữ tàu biển|Danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam Anh hùng”|Giống cây trồng|Cảnh vệ|Báo chí
`
  .trim()
  .split(/[|\n]/);
