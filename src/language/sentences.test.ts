import { describe, expect, it } from 'vitest';
import {
  sentenceEnd,
  sentenceStarts,
  splitAtMarks,
  splitOfficialSentences,
  splitSentences,
} from './sentences.ts';

describe('sentences', () => {
  const text = 'Họp lúc 8 giờ. từ mai;  Nộp báo cáo! Gửi về phòng.';

  it.each([
    [{ marks: '.!?', beforeCapital: true }, ['Họp lúc 8 giờ. từ mai;  Nộp báo cáo!', 'Gửi về phòng.']],
    [{ marks: '.!?', beforeCapital: false }, ['Họp lúc 8 giờ.', 'từ mai;  Nộp báo cáo!', 'Gửi về phòng.']],
    [{ marks: '.;', beforeCapital: true }, ['Họp lúc 8 giờ. từ mai;', 'Nộp báo cáo! Gửi về phòng.']],
  ])('%j', (form, sentences) => {
    expect(splitSentences(text, form)).toEqual(sentences);
  });
});

it.each([
  ['Giao Phòng A rà soát; các đơn vị nộp báo cáo./.', ['Giao Phòng A rà soát;', 'các đơn vị nộp báo cáo.']],
  ['Rà soát; nộp báo cáo. Trân trọng!', ['Rà soát; nộp báo cáo.', 'Trân trọng!']],
  ['Đã xong./. Nơi nhận', ['Đã xong./.', 'Nơi nhận']],
  ['', []],
])('the official sentences of %s', (text, sentences) => {
  expect(splitOfficialSentences(text)).toEqual(sentences);
});

it('parts between marks are without these', () => {
  expect(splitAtMarks('Một, hai: ba.\nBốn')).toEqual(['Một, hai', ' ba', 'Bốn']);
});

it.each([
  ['Căn cứ Luật Đất đai. Theo Luật Nhà ở.', [0, 21]],
  ['KT. CHỦ TỊCH. Ông Lê V. Nam', [0, 14]],
  ['Theo quy định./. Nơi nhận', [0, 17]],
])('sentences of %s begin at %j', (text, starts) => {
  expect(sentenceStarts(text)).toEqual(starts);
});

it.each([
  ['ngày 1.5; rồi.', 0, 8],
  ['ngày 1.5; rồi.', 9, 13],
  ['không dấu', 0, 9],
])('the sentence of %s from %i ends at %i', (text, from, end) => {
  expect(sentenceEnd(text, from)).toBe(end);
});
