const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const signs: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The pattern of a roman numeral from 1 to 39 in capitals, and of the empty text: look ahead for a letter first. */
export const romanBelowForty = 'X{0,3}(?:IX|IV|V?I{0,3})';

/** The value of a roman numeral in capital or small letters; other letters count as 0. */
export function romanToNumber(numeral: string): number {
  const parts = [...numeral.toUpperCase()].map((letter) => values[letter] ?? 0);
  return parts.reduce((sum, value, at) => sum + (value < (parts[at + 1] ?? 0) ? -value : value), 0);
}

/** A whole number from 1 on as a roman numeral in capitals. */
export function numberToRoman(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) numeral += sign;
  return numeral;
}
