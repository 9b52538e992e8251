import type { Collection } from '../domain/schema/document.ts';

/** The words of the editing form. The names of fields come from the schemas. */
export const editing = {
  title: (ward: string) => `Biểu mẫu biên tập, ${ward}`,
  body: 'Nội dung',
  bodyHint: 'Viết theo lối Markdown, xem mục 4 của sổ tay: ## trước đề mục, - trước mỗi ý.',
  slugHint:
    'Tên tệp, cũng là địa chỉ của trang: chữ thường không dấu a-z, chữ số, dấu -. Đăng rồi thì không đổi.',
  task: 'Mã nhiệm vụ',
  taskHint:
    'Dòng “mã” mà npm run explain in ra, cũng là phần sau #viec- trong địa chỉ khi bấm vào việc ấy ở trang Nhiệm vụ.',
  disclosedItem: (item: number) => `Khoản ${item}`,
  drafts: 'Bản nháp',
  unconfirmed:
    'Ô Cần xác nhận còn mục chưa so với bản giấy nên chưa đăng được. So từng mục, đúng rồi thì bấm × để bỏ ra; chưa so xong thì bật lại Bản nháp rồi lưu.',
  collections: {
    directives: { label: 'Văn bản', one: 'văn bản', about: 'Văn bản chỉ đạo, điều hành.' },
    plans: { label: 'Kế hoạch', one: 'kế hoạch', about: 'Kế hoạch tuyên truyền.' },
    news: { label: 'Tin, bài', one: 'tin, bài', about: 'Tin, bài của phường.' },
    pages: { label: 'Trang', one: 'trang', about: 'Giới thiệu, liên hệ và các trang khác.' },
  } satisfies Record<Collection, { label: string; one: string; about: string }>,
  /** The name of a collection's documents whose files are not in the folder of a year. */
  elsewhere: (label: string, depth: number) =>
    depth === 1 ? `${label} (ngoài thư mục năm)` : `${label} (thư mục ${depth} tầng)`,
  noScript: 'Biểu mẫu này cần JavaScript.',
  noPicker:
    'Trình duyệt này không cho trang web ghi vào thư mục của máy. Hãy mở trang này bằng Chrome, Edge hoặc Cốc Cốc trên máy tính.',
  wrongFolder: (folder: string) =>
    `Thư mục vừa chọn không có ${folder}. Hãy chọn lại thư mục gốc của kho, là thư mục có chứa ${folder}.`,
} as const;

/** Sveltia's words that have no Vietnamese translation yet, or whose translation means something else here, by key. */
export const formWords: Readonly<Record<string, string>> = {
  work_with_local_repo_description: 'Khi được hỏi, hãy chọn thư mục gốc của kho: “{$repo}”.',
  collection: 'Mục',
  collections: 'Các mục',
  slug: 'Tên tệp',
  'entry_sidebar.slug.title': 'Tên tệp',
  'entry_sidebar.slug.generated_on_save': 'Tên tệp được đặt theo trích yếu khi lưu.',
  'entry_sidebar.slug.unavailable': 'Bài này chưa có tên tệp.',
  show_errors: 'Xem lỗi',
  'saving_entry.error.title': 'Chưa lưu được',
  'saving_entry.error.description': 'Bài chưa được lưu. Những gì bạn đã sửa vẫn còn nguyên trong biểu mẫu.',
  select_item: 'Chọn {$name}',
  folders: 'Thư mục',
  more_folders: 'Thư mục khác',
  domain: 'Tên miền',
  file_unavailable: 'Không đọc được',
  file_unavailable_description: 'Không đọc được tệp này; có thể tệp đã bị chuyển đi hoặc bị xóa.',
  back_to_parent_folder: 'Lên thư mục trên',
  new_folder: 'Thư mục mới',
  new_folder_name: 'Tên thư mục',
  new_folder_create: 'Tạo',
  new_folder_description: 'Thư mục mới nằm trong “{$folder}”.',
  'new_folder_error.empty': 'Chưa có tên thư mục.',
  'new_folder_error.invalid': 'Tên thư mục không được có dấu / hay bắt đầu bằng dấu chấm.',
  'new_folder_error.duplicate': 'Ở đây đã có thư mục hoặc tệp tên này.',
  creating_folder: 'Đang tạo thư mục…',
  creating_folder_failed: 'Không tạo được thư mục.',
  folder_options: 'Tùy chọn thư mục',
  show_folder_options: 'Xem tùy chọn thư mục',
  rename_folder: 'Đổi tên thư mục',
  delete_folder: 'Xóa thư mục',
  renaming_folder: 'Đang đổi tên thư mục…',
  renaming_folder_failed: 'Không đổi được tên thư mục.',
  deleting_folder: 'Đang xóa thư mục…',
  deleting_folder_failed: 'Không xóa được thư mục.',
  folder_created: 'Đã tạo thư mục.',
  folder_renamed: 'Đã đổi tên thư mục.',
  folder_deleted: 'Đã xóa thư mục.',
  folder_path: 'Đường dẫn thư mục',
  folder_contents: 'Bên trong',
  replace_file: 'Thay tệp',
  replace_image: 'Thay ảnh',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ ảnh',
  'save_conflict.title': 'Bài đã được người khác sửa',
  'save_conflict.modified_by': '{$name} đã sửa bài này ngày {$date}, sau khi bạn mở nó.',
  'save_conflict.modified': 'Bài này đã được sửa trong kho sau khi bạn mở nó.',
  'save_conflict.deleted': 'Bài này đã bị xóa khỏi kho sau khi bạn mở nó.',
  'save_conflict.overwrite_warning':
    'Chưa lưu, để phần họ sửa không mất. Những gì bạn đã nhập vẫn còn trong biểu mẫu; hãy chép ra, tải lại bài rồi sửa tiếp.',
  'save_conflict.recreate_warning':
    'Chưa lưu. Những gì bạn đã nhập vẫn còn trong biểu mẫu; hãy chép ra, rồi hỏi người đã xóa.',
  'save_conflict.save_anyway': 'Vẫn lưu',
  'save_conflict.branch_moved': 'Kho vừa được người khác cập nhật. Hãy thử lại.',
  'remote_change.reload_entry': 'Tải lại bài',
  'remote_change.confirm_reloading_entry': 'Tải lại bài này? Những gì bạn chưa lưu sẽ mất.',
  list_item_options: 'Tùy chọn của mục',
  'assets_dialog.title.folder': 'Chọn thư mục',
  'assets_dialog.selected_folder': 'Thư mục đã chọn: {$path}',
  'assets_dialog.no_subfolders': 'Thư mục này không có thư mục con.',
  'status.deploying': 'Đang dựng',
};

/** What the editing form says before it writes a file. */
export const formGuard = {
  refusedByBuild: 'Chưa lưu, vì cổng sẽ không dựng được với bài này. Sửa rồi lưu lại:',
  draftHint: 'Chưa sửa xong thì bật Bản nháp rồi lưu.',
  line: (line: number) => `dòng ${line}: `,
  removed: (title: string) =>
    `Chưa xóa “${title}”: bài đã đăng, xóa thì liên kết tới bài hỏng mà người đọc không biết vì sao. Hãy mở bài, điền ô Thu hồi rồi lưu.`,
  removedPage: (title: string) => `Chưa xóa trang “${title}”: trang đã đăng, có nơi đang dẫn tới.`,
  hidden: (title: string) =>
    `Chưa lưu: “${title}” đã đăng nên không thành bản nháp được nữa. Tắt Bản nháp; muốn rút bài xuống thì điền ô Thu hồi rồi lưu.`,
  usedFile: (name: string, title: string) =>
    `Chưa làm: tệp ${name} đang đăng cùng bài “${title}”. Đặt tên khác cho tệp mới rồi gắn vào bài ấy.`,
  elsewhere: (path: string, folder: string) => `Chưa lưu: ${path} không nằm trong ${folder}.`,
  exists: (path: string, when: string) =>
    `Chưa lưu: đã có tệp ${path}, ghi lúc ${when}. Đặt tên tệp khác, hoặc tải lại trang để mở bài ấy.`,
  gone: (path: string) =>
    `Chưa lưu: ${path} đã bị xóa hay đổi tên sau khi biểu mẫu đọc nó. Những gì bạn đã nhập vẫn còn ở đây; hãy chép ra, tải lại trang rồi làm tiếp.`,
  changed: (path: string, when: string, who: string) =>
    `Chưa lưu: ${path} đã được ${who} sửa lúc ${when}, sau khi biểu mẫu đọc nó. Những gì bạn đã nhập vẫn còn ở đây; hãy chép ra, tải lại trang rồi sửa tiếp trên bản mới.`,
  somebody: 'người khác hoặc chương trình khác',
  newLine: (line: number, now: string, read: string) => `Dòng ${line} nay là “${now}”, lúc đọc là “${read}”.`,
  unanswered: (status: number | undefined) =>
    `Chưa lưu: ${status === undefined ? 'không hỏi được chương trình kiểm tra' : `chương trình kiểm tra gặp lỗi ${status}`}. Lệnh npm run edit còn chạy không? Chạy lại lệnh ấy rồi lưu lại; những gì bạn đã nhập vẫn còn ở đây.`,
  savedWith: 'Đã lưu. Cần xem lại:',
  close: 'Đóng',
} as const;
