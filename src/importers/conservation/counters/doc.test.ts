import { expect, it } from 'vitest';
import { hidden, oldWord } from '../../readers/doc/fixtures/old-word.ts';
import { textOfDoc } from './doc.ts';

it('takes all text of an old Word file but for what instructs Word', () => {
  const file = oldWord([
    { runs: [['Họp lúc '], ['chưa công bố', hidden]] },
    { runs: [['trang \u0013 PAGE \u0013 IF \u0014x\u0015 \u00142\u0015, xem \u0013 PRINT \u0015hết']] },
  ]);
  expect(textOfDoc(file).split('\n').filter(Boolean)).toEqual(['Họp lúc chưa công bố', 'trang 2, xem hết']);
});
