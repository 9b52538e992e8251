import { numberFault } from '../../../domain/letterhead-form.ts';
import { letterheadRule } from './letterhead-rule.ts';

/** NĐ 30/2020, phụ lục I: a number below ten begins with a zero. */
export const numberZero = letterheadRule('number-zero', function* ({ front }, data, code) {
  const message = code && numberFault(data.code!, code);
  if (message !== undefined) yield { position: front.at(['code']), message };
});
