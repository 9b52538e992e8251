import { brandContrast, readableBrand } from '../../../domain/ward/brand.ts';
import { leastContrast } from '../../../domain/ward/colour.ts';
import type { Rule } from '../../rule.ts';

/** A colour of the ward (`brand`) that is too light to be read, as text or below white text. */
export const brandContrastRule: Rule = {
  name: 'brand-contrast',
  severity: 'error',
  *inWard({ ward, source: { wardFile } }) {
    const brand = ward?.brand;
    const darker = brand === undefined ? undefined : readableBrand(brand);
    if (!wardFile || brand === undefined || darker === undefined) return;
    yield {
      file: wardFile.file,
      position: wardFile.at(['brand']),
      message: `màu ${brand} nhạt quá, chữ khó đọc: độ tương phản ${inWords(brandContrast(brand))}, cần ít nhất ${inWords(leastContrast)}`,
      fixes: [{ kind: 'write', text: `"${darker}"` }],
    };
  },
};

/** `3,21`, never rounded up to what is needed. */
const inWords = (ratio: number): string => String(Math.floor(ratio * 100) / 100).replace('.', ',');
