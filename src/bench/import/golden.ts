import { parse } from 'yaml';
import type { Directive } from '../../domain/schema/document.ts';
import type { EntryWay, GoldenPaper } from '../../importers/golden/fixtures/describe.ts';
import { goldenCases } from '../../importers/golden/fixtures/describe.ts';
import { goldenPdf } from '../../importers/golden/fixtures/print.ts';
import { goldenText } from '../../importers/golden/fixtures/text-file.ts';
import { goldenDocx } from '../../importers/golden/fixtures/word.ts';
import type { SampleDocument } from './score.ts';
import type { WayOfEntry } from './ways.ts';

const least = { fields: 0.97, whole: 0.98 };

/** The golden papers by their way of entry, with what each must be read as. Papers that must be refused are left out. */
export function goldenSamples(): { way: WayOfEntry; samples: SampleDocument[] }[] {
  const cases = goldenCases().flatMap(({ name, paper, expected }) =>
    expected === undefined ? [] : [{ paper, sample: sampleOf(name, expected) }],
  );
  return Object.entries(makers).map(([key, { name, file, make }]) => {
    const own = cases.filter(({ paper }) => paper.ways.includes(key as EntryWay));
    return {
      way: { name, file, least, bytes: (at) => make(own[at]!.paper) },
      samples: own.map(({ sample }) => sample),
    };
  });
}

const makers: Readonly<
  Record<EntryWay, { name: string; file: string; make: (paper: GoldenPaper) => Uint8Array }>
> = {
  docx: { name: 'golden docx', file: 'x.docx', make: goldenDocx },
  tagged: { name: 'golden tags', file: 'x.pdf', make: (paper) => goldenPdf(paper, true) },
  pdf: { name: 'golden pdf', file: 'x.pdf', make: (paper) => goldenPdf(paper, false) },
  txt: { name: 'golden txt', file: 'x.txt', make: goldenText },
};

/** A draft as the document that it is. Lists that a paper does not have are empty. */
function sampleOf(name: string, draft: string): SampleDocument {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(draft) ?? [];
  const data = parse(front, { schema: 'failsafe' }) as Partial<Directive>;
  return { name, data: { to: [], recipients: [], ...data } as unknown as Directive, body };
}
