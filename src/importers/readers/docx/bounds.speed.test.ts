import { expect, test } from 'vitest';
import { millisecondsUntil } from '../../../tests/processor-time.ts';
import { field, para, part, plain, run, wordFile } from './fixtures/word-file.ts';
import { readDocx } from './read-docx.ts';

const style = (at: number): string =>
  `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at - 1}"/></w:style>`;
const unended = (whole: string): string =>
  whole.replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/, '');
const each = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('');

// Four times as large a file takes about four times as long, in time that grows with the square sixteen times.
test.each<[what: string, body: (count: number) => string, parts?: (count: number) => Record<string, string>]>(
  [
    [
      'styles that are based on each other',
      (count) => each(count, () => plain('a', `<w:pStyle w:val="s${count - 1}"/>`)),
      (count) => ({ 'styles.xml': part('styles', each(count, style)) }),
    ],
    [
      'notes within notes',
      () => para('<w:r><w:footnoteReference w:id="0"/></w:r>'),
      (count) => ({
        'footnotes.xml': part(
          'footnotes',
          each(
            4 * count,
            (at) =>
              `<w:footnote w:id="${at}">${para(`${run('a')}<w:r><w:footnoteReference w:id="${at + 1}"/></w:r>`)}</w:footnote>`,
          ),
        ),
      }),
    ],
    ['fields that never end', (count) => para(each(4 * count, () => unended(field('PAGE', run('a')))))],
  ],
)('%s are read in time that grows with their number', async (_, body, parts = () => ({})) => {
  const time = (count: number): Promise<number> => {
    const file = wordFile(body(count), parts(count));
    return millisecondsUntil(() => readDocx(file));
  };
  await time(100);
  const [short, long] = [Math.min(await time(500), await time(500)), await time(2000)];
  expect(long / short).toBeLessThan(9);
});
