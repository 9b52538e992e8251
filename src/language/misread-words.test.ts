import { describe, expect, it } from 'vitest';
import { misreadWords } from './misread-words.ts';

describe('words that recognition misreads', () => {
  it.each([
    ['công khai, mình bạch', 'mình bạch', 'minh bạch'],
    ['Kiếm tra việc thu', 'Kiếm tra', 'Kiểm tra'],
    ['KIẾM TRA', 'KIẾM TRA', 'KIỂM TRA'],
    ['mức chỉ theo Nghị quyết', 'mức chỉ', 'mức chi'],
    ['chỉ trả kinh phí', 'chỉ trả', 'chi trả'],
    ['các tô\nchức', 'tô\nchức', 'tổ chức'],
    ['và để nghị các phòng', 'để nghị', 'đề nghị'],
  ])('%j', (text, wrong, right) => {
    expect(misreadWords(text)).toEqual([{ index: text.indexOf(wrong), wrong, right }]);
  });

  it.each([
    'minh bạch, kiểm tra, mức chi, chi trả, phổ biến, tổ chức, đề nghị',
    'vượt mức chỉ tiêu được giao; cán bộ chỉ trả lời',
    'để nghị quyết đi vào cuộc sống',
    'giao thông bảo đảm trật tự; thông báo đảm bảo an toàn',
    'lễ hội đông vui; Đại hội động viên',
    'chính mình bạchdương',
  ])('finds nothing in: %s', (text) => {
    expect(misreadWords(text)).toEqual([]);
  });
});
