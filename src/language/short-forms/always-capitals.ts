/**
 * Abbreviations that stay in capitals when a title in capitals is written in small letters. No other word looks like
 * them.
 */
export const alwaysCapitals: ReadonlySet<string> = new Set([
  'MTTQ',
  'UBMTTQ',
  'UBND',
  'HĐND',
  'TNCS',
  'MTV',
  'TNHH',
  'QLDA',
]);
