import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { borderRules } from '../../importers/letterhead/title/border-rules.ts';
import { printDecisions } from './explain.ts';

it('prints the field, the rule and what it went by', () => {
  const err = new PassThrough();
  printDecisions(err, 'họp.docx', [
    { field: 'title', rule: 'subject-mark', evidence: 'V/v họp tổ dân phố' },
    { field: 'title', rule: 'ends-greeting', evidence: 'Kính gửi: Các tổ' },
    { field: 'body', rule: 'new-rule', evidence: '' },
  ]);
  expect(String(err.read())).toMatchInlineSnapshot(`
    "họp.docx: vì sao đọc như vậy
      trích yếu: dòng bắt đầu bằng “V/v” (subject-mark): “V/v họp tổ dân phố”
      trích yếu: hết ở “Kính gửi” (ends-greeting): “Kính gửi: Các tổ”
      nội dung: new-rule
    "
  `);
});

it.each(borderRules.filter(({ ends }) => ends))('$name, which ends a title, has words', ({ name }) => {
  const err = new PassThrough();
  printDecisions(err, 'x', [{ field: 'title', rule: `ends-${name}`, evidence: '' }]);
  expect(String(err.read())).toContain(` (ends-${name})\n`);
});
