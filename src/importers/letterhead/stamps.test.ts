import { describe, expect, it } from 'vitest';
import { isStamped } from '../../domain/secrecy/secrecy-stamp.ts';
import { secrecies, urgencies } from './marks/stamp-words.ts';
import { redStamp, urgencyOf } from './stamps.ts';

describe('a stamp', () => {
  it.each(urgencies)('%s is urgent: %s', (words, value, misread) => {
    const printed = words.toUpperCase();
    expect([urgencyOf(printed), urgencyOf(`[${words}]`), redStamp(misread)]).toEqual([value, value, printed]);
  });
  it.each(secrecies)('%s is secret', (words, misread) => {
    const printed = words.toUpperCase();
    expect([isStamped(printed), redStamp(misread), urgencyOf(printed)]).toEqual([true, printed, undefined]);
  });

  it.each([
    ['HOẢ TỐC', 'hoa-toc'],
    ['HỎA TỐC HẸN GIỜ 10h30', 'hoa-toc'],
    ['K H Ẩ N', 'khan'],
    ['THUỢNG KHẨN', 'thuong-khan'],
    ['HÓA TỐC', 'hoa-toc'],
    ['Hỏa tốc vận chuyển hàng hóa cho bà con', undefined],
    ['KHẨN TRƯƠNG', undefined],
    ['KHĂN', undefined],
    ['', undefined],
  ])('of urgency: %s → %s', (text, value) => expect(urgencyOf(text)).toBe(value));

  it.each([
    ['HOA TOC HEN GIO', 'HỎA TỐC'],
    ['ỦY BAN NHÂN DÂN', undefined],
    ['MẶT TRẬN TỔ QUỐC', undefined],
    ['', undefined],
  ])('in red: %s → %s', (text, stamp) => expect(redStamp(text)).toBe(stamp));
});
