/** Why a text cites a document, by the name of the rule that decided. */
export const citationRules: Readonly<Record<string, string>> = {
  'a code': 'có số, ký hiệu',
  'a law by its name': 'tên luật, không có số',
  'a law by its name and number': 'tên luật, có số theo sau',
  'a number without its symbol': 'chỉ có số; ký hiệu ở cuối dãy số, hoặc ở chỗ khác của văn bản',
};
