/** The words that begin the caption of a table, before its number. */
export const captionWords = ['bảng', 'biểu', 'bảng số', 'biểu số', 'phụ biểu', 'phụ biểu số'];
