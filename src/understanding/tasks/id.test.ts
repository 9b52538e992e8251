import { describe, expect, it } from 'vitest';
import { taskIds } from './id.ts';

describe('the id of a task', () => {
  it('is its first six words and a hash of its first twenty', () => {
    expect(taskIds()('Nạo vét 18 hố ga quanh chợ Mẫu và phố Minh Họa.')).toMatchInlineSnapshot(
      `"nao-vet-18-ho-ga-quanh-1f07"`,
    );
  });

  it('stays when its end, its case or its marks change', () => {
    const long = 'Một hai ba bốn năm sáu bảy tám chín mười Một hai ba bốn năm sáu bảy tám chín mười';
    expect(taskIds()(`${long}, trước ngày 15/5/2026`)).toBe(
      taskIds()(`${long.toUpperCase()}; trước ngày 20/5/2026`),
    );
  });

  it('differs for tasks that begin alike', () => {
    const idOf = taskIds();
    const ids = ['đôn đốc', 'kiểm tra', 'kiểm tra'].map((end) =>
      idOf(`Chủ trì, phối hợp với các đơn vị ${end}`),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe(`${ids[1]}-2`);
  });
});
