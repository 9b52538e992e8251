/** The line in place of the text of a new file, until an editor writes the text. */
export const placeholder = '(Viết nội dung vào đây, rồi xóa dòng này.)';
