const starts =
  'b|c(?![eiy])|ch|d|g(?![ey])|gh(?=[ei])|gi|h|k(?=[eiy])|kh|l|m|n|ng(?![eiy])|ngh(?=[ei])|nh|p|ph|qu|r|s|t|th|tr|v|x';
const vowels =
  'a|ai|ao|au|ay|e|eo|eu|i|ia|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uyu|y|yeu';
const closedVowels = 'a|e|i|ie|o|oa|oe|oo|u|ua|ue|uo|uy|uye|y|ye';
const ends = 'c|ch|m|n|ng|nh|p|t';
const syllable = new RegExp(`^(?:${starts})?(?:(?:${vowels})|(?:${closedVowels})(?:${ends}))$`);

/** Whether a word without marks is spelt as some Vietnamese word may be: `kien`, and neither `cien` nor `kie`. */
export const isSpelt = (folded: string): boolean => syllable.test(folded);
