import type { Collection } from '../domain/document.ts';

/** The words of the editing form that no key of a schema carries. */
export const editing = {
  title: (ward: string) => `Biểu mẫu biên tập, ${ward}`,
  body: 'Nội dung',
  bodyHint: 'Viết theo lối Markdown, xem mục 4 của sổ tay: ## trước đề mục, - trước mỗi ý.',
  slugHint:
    'Tên tệp, cũng là địa chỉ của trang: chữ thường không dấu a-z, chữ số, dấu -. Đăng rồi thì không đổi.',
  task: 'Mã nhiệm vụ',
  taskHint: 'Phần sau #viec- trong địa chỉ khi bấm vào việc ấy ở trang Nhiệm vụ.',
  drafts: 'Bản nháp',
  byYear: 'Năm đăng',
  byType: 'Tên loại',
  collections: {
    directives: { label: 'Văn bản', one: 'văn bản', about: 'Văn bản chỉ đạo, điều hành.' },
    plans: { label: 'Kế hoạch', one: 'kế hoạch', about: 'Kế hoạch tuyên truyền.' },
    news: { label: 'Tin, bài', one: 'tin, bài', about: 'Tin, bài của phường.' },
    pages: { label: 'Trang', one: 'trang', about: 'Giới thiệu, liên hệ và các trang khác.' },
  } satisfies Record<Collection, { label: string; one: string; about: string }>,
  /** Documents whose files lie elsewhere than in the folder of a year. */
  elsewhere: (label: string, depth: number) =>
    depth === 1 ? `${label} (ngoài thư mục năm)` : `${label} (thư mục ${depth} tầng)`,
  noScript: 'Biểu mẫu này cần JavaScript.',
  noPicker:
    'Trình duyệt này không cho trang web ghi vào thư mục của máy. Hãy mở trang này bằng Chrome, Edge hoặc Cốc Cốc trên máy tính.',
  wrongFolder: (folder: string) =>
    `Thư mục vừa chọn không có ${folder}. Hãy chọn lại thư mục gốc của kho, là thư mục có chứa ${folder}.`,
} as const;
