/** The line that a new file holds in place of its text, until its editor has written it. */
export const placeholder = '(Viết nội dung vào đây, rồi xóa dòng này.)';
