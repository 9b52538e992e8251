import { describe, expect, it } from 'vitest';
import { isDraft, writeDraft } from './draft.ts';
import type { UnderstoodPaper } from './paper.ts';

const whole: UnderstoodPaper = {
  ...{ to: [], recipients: [], fields: [], topics: [], channels: [], doubts: [], omitted: [], decisions: [] },
  title: 'Tổng vệ sinh',
  type: 'thong-bao',
  issuer: 'Ủy ban nhân dân phường Hoa Sen',
  body: 'Chữ.',
};
const day = '2026-03-06';

describe('a draft', () => {
  it.each([
    ['is no paper of which everything is known', whole, { scan: false, published: day }, false],
    ['is what has no day of publication', whole, { scan: false, published: undefined }, true],
    ['is every scan, whatever was read', whole, { scan: true, published: day }, true],
    ['is what lacks a title', { ...whole, title: undefined }, { scan: false, published: day }, true],
  ])('%s', (_, found, settings, expected) => {
    expect(isDraft(found, settings)).toBe(expected);
  });

  it('names what must be compared after a scan, even if nothing of it was read', () => {
    expect(
      writeDraft(whole, { collection: 'directives', scan: true, published: day, attachments: [] }),
    ).toMatch(/\nunconfirmed: \[code, issued, signer\]\ndraft: true\n---\n/);
  });
});
