import { expect, it } from 'vitest';
import type { Span } from './inline.ts';
import { inlineMarkdown } from './inline.ts';

const b = (text: string): Span => ({ text, bold: true });
const t = (text: string): Span => ({ text, bold: false });
const note: Span = { text: '[^1]', bold: false, raw: true };
const link = (text: string, bold = false): Span => ({ text, bold, link: 'https://vidu.example' });

it.each<[string, Span[], string]>([
  ['spaces outside of the marks', [t('từ'), b(' 7 giờ '), t('sáng')], 'từ **7 giờ** sáng'],
  ['neighbours joined', [b('Thời '), b('gian'), b(':'), t(' 7 giờ')], '**Thời gian:** 7 giờ'],
  ['a blank between joins neither', [b('Mời'), t(' '), t('dự')], '**Mời** dự'],
  ['a sign before a letter', [b('Thời gian:'), t('7 giờ')], '**Thời gian**:7 giờ'],
  ['a sign behind a letter', [t('Điều'), b('.5')], 'Điều.**5**'],
  ['brackets stay outside together', [t('Tổ '), b('(5)'), t('và')], 'Tổ (**5**)và'],
  ['quotation marks between signs', [t('– '), b('“Sạch”'), t(', ')], '– **“Sạch”**, '],
  ['a part of a word', [t('kh'), b('ô'), t('ng')], 'kh**ô**ng'],
  ['signs alone are not bold', [t('a'), b(' – '), t('b')], 'a – b'],
  ['the mark of a note', [b('Hồ sơ:'), note, t(' nộp')], '**Hồ sơ:**[^1] nộp'],
  ['stars of the text', [t('2*3 '), b('4*5')], '2\\*3 **4\\*5**'],
  ['a bold link', [t('Xem '), link('tại đây', true), t('nhé')], 'Xem [**tại đây**](https://vidu.example)nhé'],
  ['a blank link', [t('a'), link(' '), t('b')], 'a b'],
  ['bold before a link', [b('Mẫu:'), link('tờ khai')], '**Mẫu:**[tờ khai](https://vidu.example)'],
])('%s', (_, spans, markdown) => expect(inlineMarkdown(spans)).toBe(markdown));
