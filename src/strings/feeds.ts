import type { ListedCollection } from '../portal/model.ts';

/** The words of feeds and open data that pages do not have. */
export const feedWords = {
  /** The title of a feed names the ward, since a feed reader shows feeds of many sites together. */
  title: (name: string, ward: string) => `${name} – ${ward}`,
  sections: {
    directives: (authority: string) => `Văn bản chỉ đạo, điều hành mới đăng trên cổng của ${authority}.`,
    plans: (authority: string) => `Kế hoạch tuyên truyền mới đăng trên cổng của ${authority}.`,
    news: (authority: string) => `Tin, bài mới đăng trên cổng của ${authority}.`,
  } satisfies Record<ListedCollection, (authority: string) => string>,
  everything: (authority: string) => `Mọi văn bản, kế hoạch, tin, bài mới đăng trên cổng của ${authority}.`,
  topic: (name: string) => `Chuyên mục ${name}`,
  field: (name: string) => `Lĩnh vực ${name}`,
  subject: (name: string, authority: string) =>
    `Mọi văn bản, kế hoạch, tin, bài về ${name} mới đăng trên cổng của ${authority}.`,
  demo: 'Đây là cổng minh họa, chưa phải kênh thông tin chính thức.',

  code: (code: string) => `số ${code}`,
  issued: (date: string) => `ngày ${date}`,
  published: (date: string) => `đăng ngày ${date}`,
  corrected: (on: string) => `Đính chính ngày ${on}:`,
  files: 'Tệp tải về:',
  tagged: (tag: string, title: string) => `[${tag}] ${title}`,
  withdrawn: (title: string) => `Đã thu hồi: ${title}`,

  columns: {
    id: 'Mã trên cổng',
    type: 'Loại văn bản',
    code: 'Số, ký hiệu',
    title: 'Trích yếu',
    issuer: 'Cơ quan ban hành',
    place: 'Địa danh',
    issued: 'Ngày ban hành',
    effective: 'Ngày hiệu lực',
    published: 'Ngày đăng',
    fields: 'Lĩnh vực',
    topics: 'Chuyên mục',
    urgency: 'Độ khẩn',
    position: 'Chức vụ người ký',
    signer: 'Người ký',
    status: 'Hiệu lực',
    url: 'Địa chỉ',
    attachments: 'Tệp tải về',
    cites: 'Văn bản được dẫn',
    citedBy: 'Được dẫn trong',
  },
} as const;
