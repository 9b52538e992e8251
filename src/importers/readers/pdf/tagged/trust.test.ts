import { describe, expect, it } from 'vitest';
import { prose, short, TaggedPaper } from '../../../fixtures/tagged-paper.ts';

describe('tags that are not believed', () => {
  it('lack some of the text', async () => {
    const paper = new TaggedPaper();
    const tags = [paper.paragraph([short], 50, 700)];
    paper.pages[0]!.push({ text: prose, x: 50, y: 600 });
    const { whole, lines } = await paper.read(tags);
    expect(whole).toBe(false);
    expect(lines.map(({ text }) => text)).toEqual([short, prose]);
  });

  it('take each line for a paragraph', async () => {
    const paper = new TaggedPaper();
    const torn = Array.from({ length: 6 }, (_, at) => paper.paragraph([`mời ${prose}`], 50, 700 - 20 * at));
    expect((await paper.read(torn)).whole).toBe(false);
  });

  it('are those of one page, not of the others', async () => {
    const paper = new TaggedPaper();
    const tags = [paper.paragraph([prose, short], 50, 700)];
    paper.pages[1] = [
      { text: prose, x: 50, y: 700 },
      { text: short, x: 50, y: 680 },
    ];
    const { whole, lines } = await paper.read(tags);
    expect(whole).toBe(true);
    expect(lines.map(({ text, page }) => [page, text])).toEqual([
      [1, `${prose} ${short}`],
      [2, `${prose} ${short}`],
    ]);
  });
});
