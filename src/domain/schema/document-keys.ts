import { z } from 'zod';
import { channels } from '../channel.ts';
import { documentTypes } from '../document-type.ts';
import {
  attachment,
  change,
  disclosedItem,
  event,
  exception,
  progress,
  release,
  signer,
  withdrawal,
} from './document-parts.ts';
import { calendarDate, documentId, id, list, moment, text } from './parts.ts';
import { taskCorrections } from './task-correction.ts';

const typeIds = documentTypes.map((type) => type.id);

/** The keys that directives, plans and news have in common. */
export const published = {
  /** Ngày đăng: a day, or a minute with its offset. A document is not on the portal before it. */
  published: moment.meta({
    title: 'Ngày đăng',
    description: 'Ngày 2026-01-05, hoặc ngày giờ 2026-01-05T07:30+07:00. Ở tương lai là hẹn giờ đăng.',
  }),
  /** Lĩnh vực: ids from ward.yaml. */
  fields: list(id).default([]).meta({
    title: 'Lĩnh vực',
    description: 'Chọn trong các lĩnh vực của phường (ward.yaml).',
    from: 'fields',
  }),
  /** Chuyên mục: ids from ward.yaml. */
  topics: list(id).default([]).meta({
    title: 'Chuyên mục',
    description: 'Chọn trong các chuyên mục của phường (ward.yaml).',
    from: 'topics',
  }),
  /** Tóm tắt cho người dân, at most 300 characters. */
  summary: text(300).optional().meta({
    title: 'Tóm tắt cho người dân',
    description: 'Việc gì, ai, bao giờ; tối đa 300 ký tự.',
    kind: 'paragraph',
  }),
  /** Từ khóa: words that residents search with and that the text does not have. */
  keywords: list(text(60)).default([]).meta({
    title: 'Từ khóa',
    description: 'Từ người dân hay gõ mà bài không có, như cúp nước: ô tìm sẽ thấy bài này.',
    item: 'từ khóa',
  }),
  /** Thời gian, địa điểm: what happens when and where, for the calendar of the residents. */
  when: list(event).default([]).meta({
    title: 'Thời gian, địa điểm',
    description: 'Mỗi buổi, mỗi đợt là một mục: hiện ở Lịch của phường. Buổi thêm sau ghi xuống cuối.',
    item: 'buổi',
  }),
  /** Nội dung công khai: the item of Điều 11 Luật Thực hiện dân chủ ở cơ sở that the document discloses. */
  disclosure: disclosedItem.optional().meta({
    title: 'Nội dung công khai',
    description:
      'Khoản của Điều 11 Luật Thực hiện dân chủ ở cơ sở mà văn bản này công khai. Chưa chắc thì để trống.',
  }),
  /** Địa chỉ cũ: old ids. The page of each old id leads to this document. */
  formerly: list(documentId).default([]).meta({
    title: 'Địa chỉ cũ',
    description: 'Tên tệp cũ, không có .md, như 2026/gio-thu-gom-rac: địa chỉ ấy dẫn tới đây.',
    item: 'địa chỉ cũ',
  }),
  /** Lịch sử đính chính: one entry for each change after publication. */
  changes: list(change).default([]).meta({
    title: 'Lịch sử đính chính',
    description: 'Mỗi lần sửa sau khi đăng là một mục.',
    item: 'lần đính chính',
  }),
  /** Thu hồi: present if the document is withdrawn. */
  withdrawn: withdrawal.optional().meta({
    title: 'Thu hồi',
    description:
      'Chỉ thêm khi thu hồi: trang còn thông tin chính và lý do, nội dung và tệp đính kèm được gỡ.',
  }),
  /** Kênh phát hành: the channels on which the document has to be announced. */
  channels: list(z.enum(channels))
    .default([])
    .meta({ title: 'Kênh phát hành', description: 'Văn bản này phải được phát hành trên những kênh nào.' }),
  /** Đã phát hành: one entry for each channel that was used. */
  released: list(release)
    .default([])
    .meta({ title: 'Đã phát hành', description: 'Mỗi kênh đã phát là một mục.', item: 'lần phát hành' }),
  /** Ngoại lệ: findings that the editor answers for. */
  allow: list(exception).default([]).meta({
    title: 'Cho qua điều được báo',
    description: 'Mỗi điều được báo mà bạn đã xem và chịu trách nhiệm là một mục.',
    item: 'ngoại lệ',
  }),
  /** Bản nháp: true keeps the whole document off the portal. */
  draft: z.boolean().default(false).meta({
    title: 'Bản nháp',
    description: 'Bật thì không điều gì của văn bản này lên cổng; xem xong thì tắt để đăng.',
  }),
};

/** Trích yếu nội dung, without “V/v”. */
export const title = text(500).meta({
  title: 'Trích yếu nội dung',
  description: 'Tối đa 500 ký tự, bỏ “V/v”.',
  kind: 'paragraph',
});

/** The keys that directives and plans have in common, in the order of the paper. */
export const official = {
  /** Trích yếu nội dung. */
  title,
  /** Tên loại: an id of the closed list in document-type.ts. */
  type: z
    .enum(typeIds, {
      error: (issue) =>
        issue.input === undefined
          ? undefined
          : `“${String(issue.input)}” không phải một loại văn bản; các loại thường dùng: cong-van, thong-bao, ke-hoach, quyet-dinh, nghi-quyet, chi-thi, bao-cao, to-trinh, giay-moi, huong-dan, khac`,
    })
    .meta({ title: 'Tên loại', description: 'Loại ghi trên giấy; công văn không ghi tên loại.' }),
  /** Số, ký hiệu, as on paper. A number that is not given yet is left blank: `/UBND-VHXX`. */
  code: text(60).optional().meta({
    title: 'Số, ký hiệu',
    description: 'Đúng như trên giấy, như 3197/UBND-VX. Chưa có số thì bắt đầu bằng dấu /, như /UBND-VHXX.',
  }),
  /** Cơ quan ban hành: the full name. */
  issuer: text().meta({
    title: 'Cơ quan ban hành',
    description: 'Viết đủ tên, như Ủy ban nhân dân phường Mẫu.',
  }),
  /** Địa danh: the place before the date on paper. */
  place: text()
    .optional()
    .meta({ title: 'Địa danh', description: 'Hiện trên bản in, trước ngày tháng, như Ái Quốc.' }),
  /** Ngày ban hành: a day, a month or a year. Absent if the paper has no date. */
  issued: calendarDate.optional().meta({
    title: 'Ngày ban hành',
    description:
      'Đến mức bản giấy cho biết: 2025-12-17, 2025-12 hoặc 2025. Giấy không ghi ngày thì để trống.',
  }),
  /** Ngày có hiệu lực: a day, a month or a year. */
  effective: calendarDate.optional().meta({
    title: 'Ngày có hiệu lực',
    description: '2026-06-01, 2026-06 hoặc 2026; không có thì để trống.',
  }),
  /** Ngày hết hiệu lực: the last day in force. */
  expires: calendarDate.optional().meta({
    title: 'Ngày hết hiệu lực',
    description: 'Ngày cuối cùng còn hiệu lực: 2026-12-31, 2026-12 hoặc 2026.',
  }),
  /** Kính gửi: the addressees, one text each. */
  to: list(text()).default([]).meta({
    title: 'Kính gửi',
    description: 'Mỗi nơi một dòng; không gõ dấu ; cuối dòng.',
    item: 'nơi kính gửi',
  }),
  /** Nơi nhận: the recipients at the end of the paper, one text each. */
  recipients: list(text()).default([]).meta({
    title: 'Nơi nhận',
    description: 'Mỗi nơi một dòng, như Lưu: VT; không gõ dấu ; cuối dòng.',
    item: 'nơi nhận',
  }),
  /** Người ký: as below the signature. */
  signer: signer
    .optional()
    .meta({ title: 'Người ký', description: 'Đúng như dưới chữ ký; dòng nào không có thì để trống.' }),
  /** Độ khẩn: present if the paper has a stamp of urgency. */
  urgency: z
    .enum(['khan', 'thuong-khan', 'hoa-toc'])
    .optional()
    .meta({ title: 'Độ khẩn', description: 'Chỉ chọn khi giấy có dấu chỉ mức độ khẩn.' }),
  /** Tệp đính kèm: only files that are named here are published. */
  attachments: list(attachment).default([]).meta({
    title: 'Tệp đính kèm',
    description: 'Mỗi tệp một mục; chỉ tệp được nêu tên mới lên cổng.',
    item: 'tệp đính kèm',
  }),
  /** Thay thế: references to the documents that this one replaces. */
  replaces: list(text()).default([]).meta({
    title: 'Thay thế văn bản',
    description: 'Số, ký hiệu như 86/TB-UBND, hoặc tên tệp không có .md như 2025/lich-thu-gom-rac.',
    item: 'văn bản bị thay thế',
  }),
  /** Sửa đổi: references to the documents that this one amends. */
  amends: list(text()).default([]).meta({
    title: 'Sửa đổi, bổ sung văn bản',
    description: 'Số, ký hiệu như 86/TB-UBND, hoặc tên tệp không có .md như 2025/lich-thu-gom-rac.',
    item: 'văn bản được sửa đổi',
  }),
  /**
   * Cần xác nhận: keys that were read from a scan and not yet compared with the paper. Not empty: only a draft is
   * allowed.
   */
  unconfirmed: list(text()).default([]).meta({
    title: 'Cần xác nhận',
    description:
      'Những điều máy đọc từ bản quét, có thể sai. So từng điều với bản giấy, đúng rồi thì bỏ khỏi ô này. Còn điều nào ở đây thì chỉ lưu được là bản nháp; hết thì tắt Bản nháp để đăng.',
    kind: 'keys',
  }),
  /** Sửa nhiệm vụ: what an editor corrects in the tasks that were read from the text. */
  tasks: taskCorrections.default([]).meta({
    title: 'Sửa nhiệm vụ',
    description: 'Chỉ khi máy đọc sai: mỗi việc cần bỏ, sửa hoặc thêm là một mục.',
    item: 'việc cần sửa',
  }),
  /** Tiến độ nhiệm vụ: the id of a task → its progress. */
  progress: z.record(z.string(), progress).default({}).meta({
    title: 'Tiến độ nhiệm vụ',
    description: 'Mỗi việc mà văn bản giao là một mục.',
    item: 'nhiệm vụ',
  }),
  ...published,
};
