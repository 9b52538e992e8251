import { describe, expect, it } from 'vitest';
import { isFormalOrder, isFormalTask } from './formality.ts';

const formal = (work: string): boolean => isFormalOrder(work, '2026-03-02');

describe('an order of formal words alone gives no task', () => {
  it.each([
    'có trách nhiệm triển khai.',
    'chịu trách nhiệm triển khai.',
    'nghiêm túc triển khai.',
    'khẩn trương triển khai.',
    'tích cực triển khai.',
    'chủ động triển khai.',
    'phối hợp triển khai.',
    'quan tâm triển khai.',
    'nghiêm túc và tích cực triển khai.',
    'căn cứ lịch đã định, triển khai.',
    'theo chức năng của mình, triển khai.',
    'theo nhiệm vụ của mình, triển khai.',
    'tổ chức triển khai.',
    'tổ chức thực hiện.',
    'triển khai.',
    'thực hiện.',
    'thi hành.',
    'quán triệt.',
    'biết.',
    'quán triệt và thực hiện.',
    'quán triệt, thực hiện/.',
    'biết (để thực hiện)',
    'triển khai',
    'thực hiện; ghi sổ',
    'thực hiện theo lịch đã định.',
    'thực hiện các việc trên.',
    'thực hiện những việc trên.',
    'thực hiện nội dung trên.',
    'thực hiện đúng lịch đã định.',
    'thực hiện tốt lịch đã định.',
    'thực hiện có chất lượng.',
    'thực hiện đảm bảo chất lượng.',
    'thực hiện bảo đảm chất lượng.',
    'thực hiện nghiêm việc trên.',
    'thực hiện hiệu quả việc trên.',
    'thực hiện nghị quyết này.',
    'thực hiện quyết định này.',
    'thực hiện kế hoạch này.',
    'thực hiện chỉ thị này.',
    'thực hiện thông báo này.',
    'thực hiện công văn này.',
    'thực hiện văn bản này.',
    'thực hiện kết luận này.',
    'thực hiện chương trình này.',
    'thực hiện hướng dẫn này.',
  ])('%s', (work) => expect(formal(work)).toBe(true));

  it.each([
    'nghiêm túc rà soát hộ nghèo.',
    'nghiêm túc.',
    'thực hiện dọn chợ.',
    'rà soát hộ nghèo.',
    'triển khai, gửi báo cáo về Phòng Kinh tế.',
    'triển khai xong trước ngày 20/3/2026.',
    'triển khai kế hoạch này xong trước ngày 20/3/2026.',
  ])('but: %s', (work) => expect(formal(work)).toBe(false));

  it('a report that is only to be summed up is formal', () =>
    expect(formal('thực hiện, để tổng hợp gửi về Phòng Kinh tế.')).toBe(true));
});

const skipped = (text: string, unitName = 'Trạm Y tế'): boolean => isFormalTask({ text, unitName });

describe('posts and the radio leave out a task', () => {
  it.each([
    'Trạm Y tế triển khai thực hiện.',
    'Trạm Y tế báo cáo.',
    'Đề nghị Trạm Y tế khẩn trương triển khai thực hiện.',
    'Nghiêm túc, khẩn trương triển khai thực hiện',
    'Chủ động phối hợp tổ chức thực hiện hiệu quả.',
    'Căn cứ lịch này triển khai thực hiện; báo cáo.',
    'Triển khai thực hiện các nội dung trên.',
    'Thực hiện nghiêm túc công văn này.',
    'Triển khai tổ chức văn bản trên.',
    'Tổ chức thực hiện các thông báo này.',
    'Phối hợp triển khai kế hoạch này.',
    'Trong quá trình triển khai nếu có khó khăn thì báo cáo.',
    'Trong quá trình thực hiện có vướng mắc thì báo cáo.',
  ])('of formal words alone: %s', (text) => expect(skipped(text)).toBe(true));

  it.each([
    'Trạm Y tế tiêm vắc xin.',
    'Triển khai thực hiện kế hoạch tiêm vắc xin.',
    'Trong quá trình triển khai, dọn chợ mỗi ngày.',
    'Khi có khó khăn thì gọi trực ban.',
  ])('but not: %s', (text) => expect(skipped(text)).toBe(false));
});
