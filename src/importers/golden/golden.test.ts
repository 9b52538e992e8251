import { expect, it } from 'vitest';
import { Refusal } from '../../formats/refusal.ts';
import { accountFor } from '../conservation/account.ts';
import { writeDraft } from '../draft.ts';
import { hoaSen } from '../fixtures/hoa-sen.ts';
import { readPaperFile } from '../readers/read.ts';
import { understand } from '../understand.ts';
import type { EntryWay, GoldenPaper } from './fixtures/describe.ts';
import { goldenCases } from './fixtures/describe.ts';
import { goldenPdf } from './fixtures/print.ts';
import { goldenText } from './fixtures/text-file.ts';
import { goldenDocx } from './fixtures/word.ts';

const made: Record<EntryWay, { ending: string; make: (paper: GoldenPaper) => Uint8Array }> = {
  docx: { ending: 'docx', make: goldenDocx },
  tagged: { ending: 'pdf', make: (paper) => goldenPdf(paper, true) },
  pdf: { ending: 'pdf', make: (paper) => goldenPdf(paper, false) },
  txt: { ending: 'txt', make: goldenText },
};
const cases = goldenCases();
const rows = cases.flatMap((one) => one.paper.ways.map((way) => ({ ...one, way })));

it.each(rows)('$name as $way', async ({ paper, way, expected }) => {
  const { ending, make } = made[way];
  const bytes = make(paper);
  const reading = readPaperFile(`giay.${ending}`, bytes, noScan);
  if (expected === undefined) await expect(reading).rejects.toThrow(Refusal);
  else {
    const read = await reading;
    const found = understand(read, hoaSen);
    expect(
      writeDraft(found, { collection: 'directives', published: '2026-03-01', scan: false, attachments: [] }),
    ).toBe(expected);
    expect([...new Set(found.doubts.map(({ field }) => field))].sort()).toEqual(paper.doubts ?? []);
    const { isShort, moved } = await accountFor(found, read, bytes, new Map());
    expect({ isShort, moved }).toEqual({ isShort: false, moved: [] });
    if (way === 'docx')
      expect(found.omitted.map(({ name, text }) => `${name}: ${text}`)).toEqual(
        expect.arrayContaining(paper.omits ?? []),
      );
  }
});

it('has papers enough of each way of entry', () => {
  const count = (way: EntryWay): number => rows.filter((row) => row.way === way).length;
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect([
    count('docx') === cases.length,
    count('tagged') >= 25,
    count('pdf') >= 15,
    count('txt') >= 25,
  ]).toEqual(Array.from({ length: 4 }, () => true));
});

function noScan(): never {
  throw new Error('không quét');
}
