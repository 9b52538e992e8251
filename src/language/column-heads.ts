/**
 * The beginning of a column's head, whatever the column holds. It distinguishes a table from another list that begins
 * with “TT”, so it is wider than the three patterns below, which say what a column holds.
 */
export const columnHead =
  /^(?:tên|nội dung|nhiệm vụ|công việc|họ và tên|đơn vị|cơ quan|bộ phận|người|phân công|thời gian|thời hạn|tiến độ|hoàn thành|ngày|địa chỉ|địa điểm|số|diện tích|kinh phí|mức|chức vụ|ghi chú|sản phẩm|kết quả|chủ trì|phối hợp|loại|hạng mục|danh mục|văn bản)(?!\p{L})/iu;

/** The head of a column of the units that do the work. */
export const unitHead =
  /^(?:tên )?(?:cơ quan|đơn vị|bộ phận|người|cá nhân|phòng|cán bộ|tổ chức)(?:,? (?:cơ quan|đơn vị|bộ phận|cá nhân|tổ chức))*(?: (?:được )?(?:chủ trì|trình|thực hiện|phụ trách|chịu trách nhiệm|đầu mối|tham mưu|được giao|giao|soạn thảo))|^(?:phân công|chủ trì|trách nhiệm)(?: thực hiện)?$|^(?:đơn vị|cơ quan)$/iu;

/** The head of a column of work. */
export const workHead =
  /^(?:tên |các )?(?:nội dung|nhiệm vụ|công việc|tên dự án|dự án|đề án|hoạt động|việc|văn bản|sản phẩm|hạng mục|chỉ tiêu)/iu;

/** The head of a column of deadlines. */
export const deadlineHead = /thời hạn|hoàn thành|tiến độ|thời gian|^hạn|ngày hoàn/iu;
