import { z } from 'zod';
import { channels } from '../channel.ts';
import { disclosureItems } from '../law/disclosure.ts';
import { calendarDate, day, eventTime, filePath, list, text, texts, webAddress } from './parts.ts';

const item = z.literal([...disclosureItems]);

/** Nội dung công khai: the number of an item of Điều 11 Luật Thực hiện dân chủ ở cơ sở; a table writes it as text. */
export const disclosedItem = z.union([item, z.string().regex(/^\d+$/).transform(Number).pipe(item)], {
  error: ({ input }) =>
    input === undefined
      ? undefined
      : `“${String(input)}” không phải một khoản của Điều 11 Luật Thực hiện dân chủ ở cơ sở; chỉ ghi một số từ 1 đến ${disclosureItems.length}`,
});

/** Lịch sử đính chính: a change made after publication. */
export const change = z.strictObject({
  /** Ngày đính chính. */
  on: day.meta({ title: 'Ngày đính chính', description: 'Đủ ngày: 2026-11-22.' }),
  /** What was changed, in a sentence for citizens. */
  note: text().meta({
    title: 'Đã sửa gì',
    description: 'Một câu cho người dân: chỗ nào, từ gì thành gì.',
    kind: 'paragraph',
  }),
  /** Lỗi nhỏ: true for a typing mistake that does not change the meaning; the page does not show it. */
  minor: z.boolean().default(false).meta({
    title: 'Lỗi nhỏ',
    description: 'Bật khi chỉ là lỗi gõ, không đổi nghĩa: trang không hiện dòng này.',
  }),
});

/** Thu hồi: the page keeps its main facts and shows the reason; text and attachments are removed. */
export const withdrawal = z.strictObject({
  /** Ngày thu hồi. */
  on: day.meta({ title: 'Ngày thu hồi', description: 'Đủ ngày: 2026-11-22.' }),
  /** Lý do, in a sentence for citizens. */
  reason: text().meta({ title: 'Lý do', description: 'Hiện cho người dân trên trang của văn bản.' }),
  /** Văn bản thay thế: a reference to the document that replaces this one. */
  replacedBy: text().optional().meta({
    title: 'Văn bản thay thế',
    description: 'Tên tệp không có .md, như 2026/lich-moi, hoặc số, ký hiệu.',
  }),
});

/** Đã phát hành: proof that a channel was used. */
export const release = z.strictObject({
  /** Kênh: the channel that was used. */
  channel: z.enum(channels).meta({ title: 'Kênh', description: 'Kênh đã phát hành.' }),
  /** Ngày phát hành. */
  on: day.meta({ title: 'Ngày phát hành', description: 'Đủ ngày: 2026-11-22.' }),
  /** Địa chỉ bài đăng on the web. */
  link: webAddress
    .optional()
    .meta({ title: 'Địa chỉ bài đăng', description: 'Bắt đầu bằng https://; không có thì để trống.' }),
  /** Ghi chú: anything else of note, such as the hours of a broadcast. */
  note: text().optional().meta({ title: 'Ghi chú', description: 'Như: phát lúc 6 giờ và 17 giờ.' }),
});

/** Thời gian, địa điểm: one event that residents come to, or that happens to them. */
export const event = z.strictObject({
  /** Bắt đầu: a day, or a minute in Việt Nam. */
  from: eventTime.meta({
    title: 'Bắt đầu',
    description: 'Ngày 2026-12-05, hoặc ngày giờ 2026-12-05T07:30.',
  }),
  /** Kết thúc: the last day, or the minute of its end. Absent: the same day, or an end that is not known. */
  to: eventTime.optional().meta({
    title: 'Kết thúc',
    description: 'Ngày cuối cùng, hoặc ngày giờ 2026-12-05T11:30; không biết thì để trống.',
  }),
  /** Địa điểm, as residents know it. */
  place: text(300)
    .optional()
    .meta({ title: 'Địa điểm', description: 'Như Nhà văn hóa tổ dân phố số 3; không có thì để trống.' }),
  /**
   * Dành cho ai: ids of `neighbourhoods` of ward.yaml, or words (`Trẻ từ 6 tháng tuổi`). Absent: for everybody in the
   * ward.
   */
  for: texts.optional().meta({
    title: 'Dành cho ai',
    description:
      'Mã tổ dân phố trong ward.yaml như to-3, hoặc chữ như Trẻ từ 6 tháng tuổi; cả phường thì để trống.',
    item: 'đối tượng',
  }),
});

/** Tệp đính kèm. */
export const attachment = z.strictObject({
  /** A path below the ward's `files/`. */
  file: filePath.meta({
    title: 'Tệp',
    description: 'Chọn một tệp đã có trong files/, hoặc tải tệp mới lên.',
  }),
  /** Tên tệp, as readers see it. */
  title: text().meta({
    title: 'Tên tệp',
    description: 'Tên hiện ra cho người đọc; loại và dung lượng cổng tự ghi.',
  }),
});

/** Tiến độ của một nhiệm vụ. */
export const progress = z.strictObject({
  /** Tình trạng: đang làm, đã xong, đang vướng. */
  status: z.enum(['doing', 'done', 'stuck']).meta({ title: 'Tình trạng', description: 'Việc đã đến đâu.' }),
  /** Ngày báo cáo. */
  on: day.optional().meta({ title: 'Ngày báo cáo', description: 'Đủ ngày: 2026-11-22.' }),
  /** Kết quả, in a sentence. */
  note: text()
    .optional()
    .meta({ title: 'Kết quả', description: 'Một câu: đã làm được gì, còn vướng gì.', kind: 'paragraph' }),
  /** Địa chỉ báo cáo on the web. */
  link: webAddress
    .optional()
    .meta({ title: 'Địa chỉ báo cáo', description: 'Bắt đầu bằng https://; không có thì để trống.' }),
});

const wrongDigest =
  'không phải mã của một điều được báo; chép đúng 12 chữ cái của mã phát hiện ở cuối lời báo';

/** A digest that `check` shows with a finding. */
const findingDigest = z.string().regex(/^[b-df-hj-np-t]{12}$/, wrongDigest);

/** Ngoại lệ: a finding that the editor answers for. */
export const exception = z.strictObject({
  /** Tên quy tắc: the permanent name of a rule of `check`. */
  rule: text().meta({
    title: 'Tên quy tắc',
    description: 'Tên trong ngoặc ở cuối dòng báo, như undated.',
  }),
  /** Mã điều được báo: the digest of the finding, or a list of them. Absent: every finding of a rule that only warns. */
  digest: z
    .union([list(findingDigest).min(1), findingDigest.transform((only) => [only])], {
      error: `${wrongDigest}; nhiều mã thì viết [mã, mã]`,
    })
    .optional()
    .meta({
      title: 'Mã điều được báo',
      description: 'Mã phát hiện, 12 chữ cái ở cuối lời báo: chỉ đúng điều ấy được cho qua.',
      item: 'mã',
    }),
  /** Lý do. */
  reason: text().meta({ title: 'Lý do', description: 'Vì sao bỏ qua; người biên tập chịu trách nhiệm.' }),
  /** Người cho qua: the name of the editor who answers for it. */
  by: text(200).optional().meta({
    title: 'Người cho qua',
    description: 'Họ tên người biên tập; không lên cổng.',
  }),
  /** Người xác nhận: the name of a second person, who has looked at the paper too. */
  confirmedBy: text(200).optional().meta({
    title: 'Người xác nhận',
    description:
      'Họ tên người thứ hai đã xem, cần khi cho qua dấu mật hoặc tệp chưa soát được; không lên cổng.',
  }),
});

/** An entry of `allow`. */
export type Exception = z.output<typeof exception>;

/** Người ký. */
export const signer = z.strictObject({
  /** Thẩm quyền ký: `KT. CHỦ TỊCH`; may have several lines. */
  authority: text().optional().meta({
    title: 'Thẩm quyền ký',
    description: 'Như KT. CHỦ TỊCH; nhiều tầng thì mỗi tầng một dòng (TL. rồi KT.).',
    kind: 'lines',
  }),
  /** Chức vụ: `PHÓ CHỦ TỊCH`. */
  position: text().optional().meta({ title: 'Chức vụ', description: 'Như PHÓ CHỦ TỊCH.' }),
  /** Họ và tên. */
  name: text().optional().meta({ title: 'Họ và tên', description: 'Như Lê Văn Thảo.' }),
});

/** Thời gian thực hiện of a plan. */
export const period = z.strictObject({
  /** Từ ngày: a day, a month or a year. */
  from: calendarDate.optional().meta({ title: 'Từ ngày', description: '2026-03-01, 2026-03 hoặc 2026.' }),
  /** Đến ngày: a day, a month or a year, the last one included. */
  until: calendarDate.optional().meta({ title: 'Đến ngày', description: '2026-12-31, 2026-12 hoặc 2026.' }),
});
