/**
 * The beginning of a column's head, whatever the column holds. It distinguishes a table from another list that begins
 * with “TT”. What a column of work holds is said by work/columns.ts.
 */
export const columnHead =
  /^(?:tên|nội dung|nhiệm vụ|công việc|họ và tên|đơn vị|cơ quan|bộ phận|người|phân công|thời gian|thời hạn|tiến độ|hoàn thành|ngày|địa chỉ|địa điểm|số|diện tích|kinh phí|mức|chức vụ|ghi chú|sản phẩm|kết quả|chủ trì|phối hợp|loại|hạng mục|danh mục|văn bản)(?!\p{L})/iu;
