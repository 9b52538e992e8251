import { describe, expect, it } from 'vitest';
import { channelsOf } from './subjects.ts';

describe('kênh phát hành', () => {
  it.each([
    ['Tuyên truyền qua nhóm Zalo và các cuộc họp.', ['portal', 'zalo', 'meeting']],
    ['Đăng trên Cổng thông tin điện tử và fanpage.', ['portal', 'fanpage']],
    ['Giữ vệ sinh ngõ xóm.', []],
  ])('%s', (text, channels) => {
    expect(channelsOf(text)).toEqual(channels);
  });
});
