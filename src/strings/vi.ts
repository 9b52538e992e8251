import { channelNames } from '../domain/channel.ts';
import type { FrontMatter } from '../domain/schema/document.ts';
import { lowerFirst, shorten } from '../language/text.ts';
import type { Status, ListedCollection } from '../portal/model.ts';
import { formatNumber } from './number.ts';
import { tags } from './tag/tags.ts';

/** `24 văn bản, mới nhất trước`; one document has no order, and none is not counted. */
const inOrder = (count: number, what: string): string =>
  count === 0 ? '' : `${formatNumber(count)} ${what}${count > 1 ? ', mới nhất trước' : ''}`;

/** The words of the portal's pages. Search, tasks, citations, channels, feeds and the editing form have their own tables. */
export const vi = {
  portalOf: (ward: string) => `Cổng thông tin điện tử ${lowerFirst(ward)}`,
  portalKind: 'Cổng thông tin điện tử',
  demo: (authority: string) => `Cổng minh họa, không phải cổng chính thức của ${authority}.`,
  demoLabel: 'Cổng minh họa',
  demoPaper: 'Bản minh họa, không có giá trị pháp lý.',
  skip: 'Đến nội dung chính',
  home: 'Trang chủ',
  breadcrumbs: 'Vị trí trang',
  mainNavigation: 'Mục chính',
  searchAction: 'Tìm',
  searchLabel: 'Tìm trong cổng',
  searchHint: 'Gõ không dấu cũng được',
  searchHomeTitle: 'Tìm văn bản, thông báo của phường',
  searchHomeHint: 'Gõ không dấu cũng được: y te, 3197/UBND-VX…',
  homeDescription: (ward: string, city: string) =>
    `Văn bản chỉ đạo, kế hoạch, tin tức của ${lowerFirst(ward)}, ${lowerFirst(city)}: tìm, đọc, in và theo dõi.`,
  /** The description of a page whose title says what it has. */
  described: (title: string, ward: string, city: string) =>
    `${shorten(title, 120)} – ${vi.portalOf(ward)}, ${lowerFirst(city)}.`,
  homeAside: 'Liên hệ và những mục khác',
  notice: 'Thông báo',
  noticeMore: 'Xem thêm',

  sections: {
    directives: 'Văn bản',
    plans: 'Kế hoạch',
    news: 'Tin tức',
  } satisfies Record<ListedCollection, string>,
  sectionTitles: {
    directives: 'Văn bản chỉ đạo, điều hành',
    plans: 'Kế hoạch tuyên truyền',
    news: 'Tin tức, bài viết',
  } satisfies Record<ListedCollection, string>,
  sectionEmpty: {
    directives: 'Chưa có văn bản nào được đăng.',
    plans: 'Chưa có kế hoạch nào được đăng.',
    news: 'Chưa có tin, bài nào được đăng.',
  } satisfies Record<ListedCollection, string>,
  sectionCounts: {
    directives: (count: number) => inOrder(count, 'văn bản'),
    plans: (count: number) => inOrder(count, 'kế hoạch'),
    news: (count: number) => inOrder(count, 'tin, bài'),
  } satisfies Record<ListedCollection, (count: number) => string>,
  itemKinds: { directives: 'Văn bản', plans: 'Kế hoạch', news: 'Tin, bài' } satisfies Record<
    ListedCollection,
    string
  >,
  itemNouns: { directives: 'Văn bản', plans: 'Kế hoạch', news: 'Bài' } satisfies Record<
    ListedCollection,
    string
  >,
  newest: { directives: 'Văn bản mới', plans: 'Kế hoạch mới', news: 'Tin mới' } satisfies Record<
    ListedCollection,
    string
  >,
  all: { directives: 'Tất cả văn bản', plans: 'Tất cả kế hoạch', news: 'Tất cả tin, bài' } satisfies Record<
    ListedCollection,
    string
  >,

  topics: 'Chuyên mục',
  topicsTitle: 'Chuyên mục tuyên truyền',
  allTopics: 'Tất cả chuyên mục',
  noTopics: 'Phường chưa đặt chuyên mục nào.',
  units: 'Đơn vị',
  cited: 'Văn bản được dẫn chiếu',
  fields: 'Lĩnh vực',
  fieldsTitle: 'Lĩnh vực',
  noFields: 'Phường chưa đặt lĩnh vực nào.',
  subjectEmpty: 'Chưa có gì được đăng ở đây.',
  subjectCount: (count: number) => inOrder(count, 'mục'),
  subjectTotals: (counts: Record<ListedCollection, number>) =>
    [
      counts.plans > 0 && `${counts.plans} kế hoạch`,
      counts.directives > 0 && `${counts.directives} văn bản`,
      counts.news > 0 && `${counts.news} tin, bài`,
    ]
      .filter(Boolean)
      .join(' · ') || 'chưa có nội dung',

  topicPlans: 'Kế hoạch của chuyên mục',
  newsByMonth: 'Tin, bài theo tháng',
  chartAsTable: 'Xem dạng bảng',
  month: 'Tháng',
  newsCount: 'Số tin, bài',

  allItems: 'Tất cả',
  filters: 'Lọc danh sách',
  takeFilterAway: 'đang chọn, bấm để bỏ',
  inYear: (year: string) => `Năm ${year}`,
  ofYear: (title: string, year: string) => `${title} năm ${year}`,
  ofType: (title: string, type: string) => `${title}: ${lowerFirst(type)}`,
  ofField: (title: string, field: string) => `${title}, lĩnh vực ${field}`,
  /** @param page undefined for the page with the newest items */
  pageOf: (title: string, page: number | undefined) =>
    page === undefined ? title : `${title} – trang ${page}`,
  pages: 'Các trang của danh sách',
  newestPage: 'Mới nhất',
  newerPage: 'Mới hơn',
  olderPage: 'Cũ hơn',
  pageNumber: (page: number) => `Trang ${page}`,

  noNumber: 'chưa có số',
  noCode: 'chưa có số, ký hiệu',
  noDate: 'chưa có ngày',
  noEffective: 'không ghi',
  noFiles: 'không có',
  facts: 'Thông tin văn bản',
  factLabels: {
    type: 'Hình thức',
    issuer: 'Cơ quan ban hành',
    code: 'Số, ký hiệu',
    issued: 'Ngày ban hành',
    effective: 'Ngày hiệu lực',
    title: 'Trích yếu',
    files: 'Tệp tải về',
    period: 'Thời gian thực hiện',
  },
  period: (from: string | undefined, until: string | undefined) =>
    from && until ? `từ ${from} đến ${until}` : from ? `từ ${from}` : until ? `đến ${until}` : '',
  status: {
    'in-force': 'Còn hiệu lực',
    'not-yet': tags.notYet.text,
    expired: tags.expired.text,
    replaced: tags.replaced.text,
    amended: 'Đã được sửa đổi',
  } satisfies Record<Status, string>,
  nowFollow: 'nay theo',
  urgency: {
    khan: tags.urgent1.text,
    'thuong-khan': tags.urgent2.text,
    'hoa-toc': tags.urgent3.text,
  },
  channels: channelNames,

  summaryTitle: 'Tóm tắt cho người dân',
  filesTitle: 'Tệp tải về',
  contents: 'Trong văn bản này',
  addressees: 'Kính gửi:',
  recipients: 'Nơi nhận:',
  relatedTitle: 'Văn bản liên quan',
  relations: {
    replaces: 'Thay thế',
    amends: 'Sửa đổi, bổ sung',
    implements: 'Thực hiện',
    implementedBy: 'Tin, bài thực hiện',
  },
  statusNotes: {
    replaced: 'Văn bản này đã được thay thế bởi',
    willBeReplaced: 'Văn bản này sẽ được thay thế bởi',
    amended: 'Văn bản này đã được sửa đổi, bổ sung bởi',
    willBeAmended: 'Văn bản này sẽ được sửa đổi, bổ sung bởi',
    expired: (date: string) => `Văn bản này đã hết hiệu lực sau ${date}.`,
    notYet: (date: string) => `Văn bản này có hiệu lực từ ${date}.`,
  },
  life: {
    title: 'Đăng và đính chính',
    published: 'đăng lên cổng thông tin',
    corrected: (note: string) => `đính chính: ${note}`,
    withdrawn: 'thu hồi',
  },
  withdrawnNotice: (noun: string, on: string) => `${noun} này đã được thu hồi ngày ${on}.`,
  withdrawnReason: 'Lý do:',
  withdrawnReplaced: 'Văn bản thay thế:',
  moreOf: 'Xem thêm:',
  listen: 'Nghe',
  load: (kind: string, size: string) => `Tải ${kind} (${size})`,
  print: 'In',
  share: 'Chia sẻ',
  copied: 'Đã sao chép',
  movedTitle: 'Trang đã chuyển địa chỉ',
  movedText: 'Nội dung này nay ở địa chỉ mới:',
  printedFrom: 'Nguồn:',

  contact: 'Liên hệ',
  contactLabels: { address: 'Địa chỉ', phone: 'Điện thoại', email: 'Thư điện tử', hours: 'Giờ làm việc' },
  publisher: 'Đơn vị phụ trách:',
  authority: 'Cơ quan chủ quản:',
  reportError: 'Báo lỗi trang này',
  reportSubject: (page: string) => `Báo lỗi trang: ${page}`,
  feeds: 'Theo dõi tin và lịch',
  followList: 'Theo dõi',
  feedWhat:
    'Phường có gì mới thì máy của bạn tự báo. Bạn không phải đăng ký, không để lại tên, số điện thoại hay thư điện tử; muốn thôi lúc nào cũng được.',
  follow: {
    calendar: 'Lịch của phường trong điện thoại',
    calendarFor:
      'Dành cho mọi nhà: ngày tiêm chủng, họp tổ dân phố, cắt điện, cắt nước tự hiện trong lịch của điện thoại.',
    channels: 'Zalo, Fanpage, đài truyền thanh',
    channelsFor: 'Dành cho ai đang dùng các kênh này: phường đăng lại những tin chính ở đó.',
    news: 'Tin mới bằng trình đọc tin (RSS)',
    newsFor:
      'Dành cho ai muốn biết ngay mỗi văn bản, tin bài mới, cả phường hay chỉ một mục. Trình đọc tin là ứng dụng tự hỏi xem cổng có gì mới.',
    deadlines: 'Hạn công việc',
    deadlinesFor: 'Dành cho cán bộ các đơn vị: hạn của việc được giao, trong ứng dụng lịch.',
  },
  feedHow:
    'Cách dùng: cài một trình đọc tin bất kỳ trên điện thoại hay máy tính, chọn “thêm nguồn”, rồi dán một trong các địa chỉ dưới đây. Mỗi địa chỉ chỉ báo đúng phần bạn chọn.',
  feedGroups: { all: 'Toàn cổng và từng mục', podcast: 'Bản tin truyền thanh để nghe' },
  openDocuments: 'Dữ liệu văn bản (CSV)',
  openTasks: 'Dữ liệu nhiệm vụ (CSV)',
  openChannels: 'Dữ liệu kênh phát hành (CSV)',
  /** @param moment such as `7 giờ 30, ngày 05/05/2026` */
  updatedTo: (moment: string): string => `Cổng này cập nhật đến ${moment}`,
  whenUpdated: 'Cổng này cập nhật đến lúc nào',
  footerLists: { about: 'Về cổng này', follow: 'Theo dõi, tra cứu' },

  notFoundTitle: 'Không tìm thấy trang',
  notFoundText: 'Địa chỉ này không có trên cổng. Có thể nó bị gõ sai, hoặc văn bản đã chuyển đi.',
  notFoundAdvice: 'Hãy thử tìm, hoặc bắt đầu từ các mục sau:',

  /** At an address of a host that belongs to no portal. */
  nothingHere: 'Không có trang này.',
  startTitle: 'Các cổng trên máy này',
} as const;

/** Returns whether lists leave a status out: most documents are in force. */
export const isQuietStatus = (status: Status): boolean => status === 'in-force';

/** The name of a document's urgency. */
export const urgencyName = (urgency: NonNullable<FrontMatter['directives']['urgency']>): string =>
  vi.urgency[urgency];
