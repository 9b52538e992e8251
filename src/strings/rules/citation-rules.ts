/** Why a text cites a document, by the name of the rule that decided. */
export const citationRules: Readonly<Record<string, string>> = {
  'a code': 'có số, ký hiệu',
};
