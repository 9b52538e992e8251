/** A place of a citation: its words, and the code that it means. */
interface Cited {
  words: string;
  code: string;
}

/** Why words cite a document; the first rule that holds is the one. */
const placeRules: readonly { name: string; when(cited: Cited): boolean }[] = [
  { name: 'a law by its name', when: ({ code }) => !/^\d.*\//.test(code) },
  {
    name: 'a law by its name and number',
    when: ({ words }) => /^(?:Bộ luật|Luật|Pháp lệnh) (?!số)/u.test(words),
  },
  { name: 'a number without its symbol', when: ({ words }) => !words.includes('/') },
  { name: 'a code', when: () => true },
];

/** The name of the rule by which words of a text cite the document with a code. */
export const placeRule = (words: string, code: string): string =>
  placeRules.find(({ when }) => when({ words, code }))!.name;
