import { spell } from '../../../language/signs/letter-names.ts';
import { signForms } from '../../../language/signs/sign-forms.ts';
import { withFormsSaid } from '../../../language/signs/written-form.ts';
import { withRatesSaid, withUnitsSaid } from './rates.ts';

/** `20°51'30" N`: degrees, minutes, seconds and the side. */
const coordinates =
  /(\d{1,3})\s?[°º]\s?(\d{1,2})\s?['’′](?:\s?(\d{1,2}(?:[.,]\d+)?)\s?(?:["”″]|''))?\s?((?:vĩ\s|kinh\s)?(?:[Bb]ắc|[Nn]am|[Đđ]ông|[Tt]ây)|[NSEWBĐ])(?!\p{L})/gu;
/** `20,8°N` */
const degreesOfSide =
  /(?<=\d)\s?[°º]\s?((?:vĩ\s|kinh\s)?(?:[Bb]ắc|[Nn]am|[Đđ]ông|[Tt]ây)|[NSEWBĐ])(?!\p{L})/gu;
const sides: Readonly<Record<string, string>> = {
  N: 'vĩ Bắc', B: 'vĩ Bắc', S: 'vĩ Nam', E: 'kinh Đông', Đ: 'kinh Đông', W: 'kinh Tây',
}; // prettier-ignore

/** The symbol of a form: `Mẫu số 05/ĐK`. */
const formSymbol =
  /(?<=[Mm]ẫu(?:\ssố)?:?\s[A-ZĐ]{0,3}\d{1,3}[a-z]?)(?:\s?\/\s?|-)([A-ZĐ]{2,8}(?:-[A-ZĐ]{1,8}){0,3})(?![\p{L}\p{N}/])/gu;
/** A text with its signs in words, or without them. Numbers stay digits. */
export const withSignsSaid = (text: string): string =>
  withFormsSaid(
    withUnitsSaid(withRatesSaid(text))
      .replace(formSymbol, (_, symbol: string) => ` ${symbol.split('-').map(spell).join('')}`)
      .replace(
        coordinates,
        (_, degrees: string, minutes: string, seconds: string | undefined, side: string) =>
          [degrees, 'độ', minutes, 'phút', ...(seconds ? [seconds, 'giây'] : []), sides[side] ?? side].join(
            ' ',
          ),
      )
      .replace(degreesOfSide, (_, side: string) => ` độ ${sides[side] ?? side}`),
    signForms,
  );
