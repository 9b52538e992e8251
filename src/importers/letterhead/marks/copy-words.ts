import { vocabulary } from '../../vocabulary.ts';

/** The form of a copy, which is printed in capitals above or below a paper (NĐ 30/2020, phụ lục III). */
export const copyForms = vocabulary([
  ['sao y', 'SAO Y'],
  ['sao y bản chính', 'SAO Y BẢN CHÍNH'],
  ['sao lục', 'SAO LỤC'],
  ['trích sao', 'TRÍCH SAO'],
  ['bản sao', 'BẢN SAO'],
]);
