import type { Channel } from '../domain/channel.ts';
import { formatNumber } from './number.ts';

/** Every word of the texts for channels and of their pages. */
export const channelWords = {
  radio: {
    station: (ward: string) => `Đài truyền thanh ${ward}`,
    opening: (station: string, city: string) => `Đây là ${station}, ${city}.`,
    greeting: 'Kính chào bà con và các bạn.',
    official: (kind: string, issuer: string, about = '') => `Sau đây là ${kind} của ${issuer}${about}.`,
    about: (title: string) => ` về ${title}`,
    aboutAlone: (kind: string, title: string) => `${kind} nói về ${title}`,
    news: 'Sau đây là tin của phường.',
    disclosed: (item: string, law: string, days: number, article: string) =>
      `Nội dung này phải công khai theo ${item} ${law}. Theo ${article} của luật ấy, đài phát nội dung này ${days} ngày liền.`,
    summary: 'Trước hết là những điều bà con cần biết.',
    work: 'Tiếp theo là việc của từng đơn vị.',
    content: 'Nội dung chính như sau.',
    oneTask: (unit: string) => ({ inside: `${unit} `, alone: `${unit} có nhiệm vụ sau.` }),
    oneOf: (unit: string, all: string) => ({
      inside: `${unit} được giao ${all} việc, trong đó có việc `,
      alone: `${unit} được giao ${all} việc, trong đó có việc sau.`,
    }),
    tasks: (unit: string, all: string) => `${unit} được giao ${all} việc.`,
    someTasks: (unit: string, all: string, told: string) =>
      `${unit} được giao ${all} việc, trong đó có ${told} việc sau.`,
    ordinal: (word: string) => ({ inside: `${word} là, `, alone: `${word} là việc sau.` }),
    due: (words: string) => `Việc này phải xong ${words}`,
    dueAt: (words: string) => `Thời hạn là ${words}`,
    during: (words: string) => `Thời gian là ${words}`,
    force: (from: string | undefined, until: string | undefined) =>
      from || until
        ? `Nội dung này có hiệu lực${from ? ` từ ${from}` : ''}${until ? ` đến hết ${until}` : ''}.`
        : '',
    ask: (who: string) => `Bà con có điều gì chưa rõ, xin liên hệ ${who}.`,
    phone: (number: string) => `Số điện thoại là ${number}.`,
    table: 'Bảng kèm theo văn bản được đăng trên Cổng thông tin điện tử.',
    full: (ward: string) => `Toàn văn được đăng trên Cổng thông tin điện tử ${ward}.`,
    closing: (station: string) => `Bản tin của ${station} đến đây là hết.`,
    thanks: 'Xin cảm ơn bà con và các bạn đã lắng nghe.',
    part: (word: string) => `Phần ${word}.`,
    partEnd: (word: string) => `Bà con và các bạn vừa nghe phần ${word}.`,
    partStart: (station: string) => `Đây là ${station}, xin tiếp tục bản tin trước.`,
  },
  post: {
    deadlines: 'Thời hạn:',
    effective: (date: string) => `Có hiệu lực từ ${date}.`,
    expires: (date: string) => `Có hiệu lực đến hết ${date}.`,
    period: (period: string) => `Thời gian: ${period}.`,
    work: 'Ai làm gì:',
    more: (count: number) => `– và ${count} việc khác, xem trong văn bản.`,
    table: 'Bảng kèm theo: xem trên cổng thông tin điện tử.',
    full: 'Xem toàn văn:',
  },
  page: {
    title: 'Nội dung cho các kênh',
    lead: 'Mỗi kênh có một nội dung soạn sẵn từ văn bản. Đọc lại một lượt, sửa nếu cần, rồi sao chép hoặc tải về.',
    back: 'Về trang văn bản',
    tabs: 'Các kênh',
    done: 'Đã phát hành',
    missing: 'Chưa phát hành',
    link: 'Xem bài đã đăng',
    length: (count: number, limit: number) => `${formatNumber(count)} ký tự, giới hạn ${formatNumber(limit)}`,
    words: (count: number, minutes: number) =>
      `${formatNumber(count)} chữ, đọc hết khoảng ${minutes} phút với nhịp 150 chữ một phút.`,
    text: 'Nội dung soạn sẵn',
    unknown: (list: readonly string[]) =>
      `Chữ viết tắt chưa biết cách đọc, đang đọc theo tên từng chữ cái: ${list.join(', ')}. Thêm cách đọc vào mục abbreviations trong ward.yaml của phường.`,
    inARow: (item: string, days: number, article: string, law: string) =>
      `Văn bản công khai ${item}: phát ${days} ngày liền, theo ${article} ${law}.`,
    parts: (count: number) => `Chia thành ${count} phần, mỗi phần không quá năm phút.`,
    file: 'Mở tệp văn bản',
    listen: 'Nghe ngay trên trang',
    print: 'Mở tờ rơi để in',
    pictureAlt: (title: string) => `Ảnh chia sẻ: ${title}`,
    hints: {
      meeting: 'Mang tờ rơi đến cuộc họp tổ dân phố, hoặc đọc những ý sau.',
      notice: 'Một trang A4 có mã QR dẫn về trang văn bản, in ra dán ở bảng tin.',
    } as Partial<Record<Channel, string>>,
    copy: 'Chạm vào khung, chọn tất cả rồi sao chép.',
  },
  released: {
    title: 'Kênh phát hành',
    of: (done: number, all: number) => `${done}/${all}`,
  },
  staff: {
    title: 'Dành cho cán bộ',
    lead: 'Bảng dữ liệu, nội dung soạn sẵn cho các kênh, và số liệu theo chuyên mục.',
    data: 'Bảng dữ liệu, danh mục',
    tasks: 'Nhiệm vụ được giao',
    citations: 'Văn bản được dẫn chiếu',
    documentTable: 'Bảng văn bản (CSV)',
    taskTable: 'Bảng nhiệm vụ (CSV)',
    channelTable: 'Bảng kênh phát hành (CSV)',
    channels: 'Nội dung cho các kênh, văn bản mới nhất trước',
    releases: 'Đã phát hành trên kênh nào',
    topics: 'Số liệu theo chuyên mục',
    carriedOut: (count: number) => `${count} tin, bài ghi là thực hiện kế hoạch này`,
  },
  listen: {
    title: 'Nghe',
    lead: 'Bản đọc của đài truyền thanh.',
    none: 'Trình duyệt này không có giọng đọc tiếng Việt, hoặc không chạy được mã lệnh. Mời bạn đọc phần chữ dưới đây.',
    player: 'Trình đọc',
    play: 'Nghe',
    pause: 'Tạm dừng',
    resume: 'Nghe tiếp',
    stop: 'Dừng',
    speed: 'Tốc độ',
    speeds: { '0.75': 'Chậm', '1': 'Thường', '1.25': 'Nhanh' },
    keys: 'Phím cách: nghe hoặc tạm dừng; phím Esc: dừng. Chạm vào một đoạn để nghe từ đoạn đó.',
  },
  notice: {
    title: 'Tờ rơi cho bảng tin',
    table: (number: number, caption: string) => [`Bảng ${number}`, caption].filter(Boolean).join(': '),
    scan: 'Quét mã để đọc toàn văn',
    ask: 'Hỏi thêm:',
    issued: 'Ban hành',
    effective: 'Có hiệu lực từ',
    expires: 'Hết hiệu lực',
    published: 'Đăng ngày',
    period: 'Thời gian',
    demo: 'Bản minh họa, không phải thông báo chính thức.',
    due: 'Thời hạn',
  },
  report: {
    document: 'Văn bản',
    title: 'Trích yếu',
    published: 'Ngày đăng',
    channel: 'Kênh',
    state: 'Tình trạng',
    on: 'Ngày phát hành',
    link: 'Liên kết',
    note: 'Ghi chú',
    url: 'Địa chỉ',
    id: 'Mã',
  },
  recording: {
    title: 'Nghe bản tin',
    fetch: (size: string) => `Tải tệp âm thanh (${size})`,
  },
  podcast: {
    title: (ward: string) => `Truyền thanh ${ward}`,
    description: (authority: string) =>
      `Bản ghi âm các tin, bài phát trên đài truyền thanh của ${authority}.`,
  },
} as const;

/** The id of a channel's section on the page of texts: `kenh-radio`. */
export const sectionId = (channel: Channel): string => `kenh-${channel}`;
