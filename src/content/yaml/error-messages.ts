/** What an error of the YAML parser means, in words for editors. `ALIAS` is a code of our own. */
export const messageOf = (code: string): string =>
  messages[code] ??
  'không đọc được dòng này; nếu nội dung có ký tự đặc biệt, đặt cả nội dung trong ngoặc kép';

/** Why a text with a heap of marks on one letter is not read. */
export const piledMessage =
  'chữ này mang hơn 30 dấu chồng lên nhau nên cả tệp chưa đọc được; xóa và gõ lại chữ ấy';

const messages: Record<string, string> = {
  DUPLICATE_KEY: 'khóa này đã có ở trên; giữ lại một',
  TAB_AS_INDENT: 'thụt lề bằng phím Tab; hãy dùng dấu cách',
  BAD_INDENT: 'thụt lề không đều; các dòng cùng cấp phải thẳng cột',
  MISSING_CHAR:
    'thiếu dấu đóng ngoặc hoặc dấu “:”; nếu nội dung có dấu “:” hay ngoặc kép, đặt cả nội dung trong "…"',
  BLOCK_AS_IMPLICIT_KEY:
    'nội dung có dấu “:” ở giữa; đặt cả nội dung trong ngoặc kép, như title: "Kết luận: giao các phòng"',
  MULTILINE_IMPLICIT_KEY: 'dòng này không có dạng “khóa: nội dung”; kiểm tra dấu “:” và ngoặc kép',
  BAD_SCALAR_START: 'ký tự mở đầu nội dung có nghĩa riêng trong YAML; đặt cả nội dung trong ngoặc kép',
  BAD_ALIAS: 'dấu “&” hoặc “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép',
  MULTIPLE_DOCS: 'dòng chỉ có “...” hay “---” ngắt phần này làm hai; xóa dòng ấy',
  COMMENT_SPACE:
    'trước dấu “#” phải có dấu cách; nếu “#” là chữ của nội dung, đặt cả nội dung trong ngoặc kép',
  MISSING_ANCHOR: 'dấu “&” hoặc “*” có nghĩa riêng; đặt cả nội dung trong ngoặc kép',
  TAG_RESOLVE_FAILED: 'dấu “!” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép',
  ALIAS: 'dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép',
  UNEXPECTED_TOKEN:
    'có ký tự thừa; nếu nội dung chứa dấu “:”, “#” hay ngoặc kép, đặt cả nội dung trong ngoặc kép',
};
