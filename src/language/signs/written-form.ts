/** A form of signs or letters that the signs around it decide, and the words that are said for it. */
export interface WrittenForm {
  /** What a text must have for the form to be looked for. */
  has?: RegExp;
  form: RegExp;
  words: string | ((...parts: string[]) => string);
  /** Texts with the form, and how they are said; a test reads them. */
  examples: readonly (readonly [text: string, said: string])[];
}

/** A text with the words of all forms, in their order. */
export const withFormsSaid = (text: string, forms: readonly WrittenForm[]): string =>
  forms.reduce(
    (read, { has, form, words }) =>
      has && !has.test(read)
        ? read
        : typeof words === 'string'
          ? read.replace(form, words)
          : read.replace(form, words),
    text,
  );
