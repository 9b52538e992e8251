import { stringify } from 'yaml';
import { centralCities, communeKinds } from '../domain/authority-level.ts';
import { freeId } from '../domain/document-id.ts';
import { id } from '../domain/schema/parts.ts';
import { wardSchema } from '../domain/schema/ward.ts';
import { slugify } from '../language/folding.ts';
import { lowerFirst } from '../language/text.ts';
import type { Answers, NewFile, Question, Starter } from './starter.ts';
import { wardPages } from './ward-pages.ts';

const { shape } = wardSchema;

/** The kinds of wards, at the beginning of a name. */
const kind = new RegExp(`^(?:${communeKinds})\\s+(?=\\S)`, 'iu');

const cityKind = /^(?:thành phố|tỉnh)\s+(?=\S)/iu;

/** A message if the name of a province or city has no kind or an abbreviated one: `Hải Phòng`, `TP. Hải Phòng`. */
function cityFault(given: string): string | undefined {
  if (cityKind.test(given)) return undefined;
  const name = given.replace(/^tp(?:\.\s*|\s+)/iu, '');
  const city = centralCities.find((each) => slugify(each) === slugify(name));
  return `hãy viết đủ, như ${city === undefined ? `Tỉnh ${name} hoặc Thành phố ${name}` : `Thành phố ${city}`}`;
}

const questions: Question[] = [
  {
    key: 'name',
    form: 'TEXT',
    ask: 'Tên phường, xã hoặc đặc khu, viết đủ',
    example: 'Phường Ái Quốc',
    schema: shape.name,
    required: true,
    fault: (name) =>
      kind.test(name) ? undefined : `hãy viết đủ, như Phường ${name}, Xã ${name} hoặc Đặc khu ${name}`,
  },
  {
    key: 'city',
    form: 'TEXT',
    ask: 'Tỉnh, thành phố, viết đủ',
    example: 'Thành phố Hải Phòng, hoặc Tỉnh Quảng Ninh',
    schema: shape.city,
    required: true,
    fault: cityFault,
  },
  {
    key: 'url',
    form: 'URL',
    ask: 'Địa chỉ mà cổng sẽ có trên mạng',
    example: 'https://portal.example/ai-quoc/',
    schema: shape.url,
    required: true,
  },
  {
    key: 'id',
    form: 'ID',
    ask: 'Mã phường, là tên thư mục; đặt một lần, không đổi',
    schema: id,
    required: true,
    proposal: ({ name }, { taken }) => (typeof name === 'string' ? proposeId(name, taken) : undefined),
    fault: (each, _, { taken }) =>
      taken(each) ? `“${each}” đã có; không ghi đè. Hãy dùng mã khác, như ${freeId(each, taken)}` : undefined,
  },
  {
    key: 'authority',
    form: 'TEXT',
    ask: 'Cơ quan chủ quản của cổng; mặc định là Ủy ban nhân dân',
    schema: shape.authority,
    required: true,
    quiet: true,
    proposal: ({ name }) => (typeof name === 'string' ? `Ủy ban nhân dân ${lowerFirst(name)}` : undefined),
  },
];

/** Makes a ward: its ward.yaml, and the four pages that every portal has. */
export const ward: Starter = {
  name: 'cổng của một phường, xã mới',
  questions,
  files: (answers, { today }) => {
    const given = { id: '', name: '', city: '', url: '', authority: '', ...answers } as WardAnswers;
    return [
      { path: `${given.id}/ward.yaml`, text: wardFile(given) },
      ...wardPages({ ...given, today, name: lowerFirst(given.name), city: lowerFirst(given.city) }).map(
        ({ path, text }): NewFile => ({ path: `${given.id}/pages/${path}`, text }),
      ),
    ];
  },
  next: (file, wardId) => [
    `Mở ${file}: khai thêm những khóa có ích. Lời giải thích nằm ngay trong tệp.`,
    'Đọc lại bốn trang trong thư mục pages/ bên cạnh tệp ấy; viết thêm điều phường muốn nói.',
    `Tạo văn bản đầu tiên bằng biểu mẫu: npm run edit -- ${wardId}`,
    `Hoặc trả lời vài câu hỏi, máy tạo tệp: npm run new -- directive --ward ${wardId}`,
    `Xem trước: npm run dev -- ${wardId}`,
    `Dựng cổng: npm run build -- ${wardId}`,
  ],
};

/** `ai-quoc`; with its kind if that id is taken, `phuong-ai-quoc`, or if the name is only a number, `phuong-10`. */
function proposeId(name: string, taken: (id: string) => boolean): string {
  const short = slugify(name.replace(kind, ''));
  return /^[a-z]/.test(short) && !taken(short) ? short : freeId(slugify(name) || 'phuong-moi', taken);
}

/** Writes `ward.yaml`: the answers, and all other keys as comments with an explanation. */
function wardFile({ name, authority, city, url }: WardAnswers): string {
  const answers = stringify({ name, authority, city, url }, { lineWidth: 0 });
  return `# Phường, xã là ai. Từng khóa được giải thích trong content/README.md, mục 2.
${answers}
# Khi phường chính thức nhận cổng thì đổi thành true: dòng “Cổng minh họa” mất đi,
# các máy tìm kiếm được đưa cổng vào kết quả.
official: false

# Các khóa dưới đây không bắt buộc. Muốn dùng khóa nào thì xóa dấu # ở đầu mỗi dòng
# của khóa ấy rồi sửa nội dung. Điều gì chưa chắc thì để nguyên, đừng điền tạm.

# Đơn vị phụ trách cổng, nếu khác cơ quan ở trên.
#publisher: Trung tâm Dịch vụ sự nghiệp công

# Liên hệ, hiện ở chân trang. Có email thì cuối mỗi trang có “Báo lỗi trang này”.
#contact:
#  address: số nhà, tên đường
#  phone: số điện thoại cơ quan
#  email: ten@coquan.example
#  hours: "Thứ Hai đến thứ Sáu: 7 giờ 30 - 17 giờ 00"

# Đơn vị được giao việc trong văn bản; aliases là những cách gọi khác. Năm khóa sau làm nên
# trang Liên hệ: ai phụ trách, người dân tới làm việc gì, ở phòng nào, gọi số nào.
#units:
#  - id: van-hoa-xa-hoi
#    name: Phòng Văn hóa - Xã hội
#    aliases: [VHXH]
#    head: họ tên và chức vụ
#    duties: [việc thứ nhất, việc thứ hai]
#    room: phòng, tầng
#    phone: số điện thoại của phòng
#    hours: giờ tiếp dân, nếu khác giờ ở contact

# Tổ dân phố, thôn: mỗi nơi một trang.
#neighbourhoods:
#  - id: to-1
#    name: Tổ dân phố số 1
#    leader: họ tên tổ trưởng
#    phone: số điện thoại người dân gọi
#    hall: nhà văn hóa, địa chỉ
#    collection: ngày, giờ thu gom rác

# Lối tắt ở trang chủ, nhiều nhất sáu: việc người dân hay tới hỏi.
#shortcuts:
#  - title: Liên hệ
#    link: pages/lien-he.md

# Những câu người dân hay tìm, nhiều nhất sáu; hiện dưới ô tìm ở trang chủ.
#searches: [lịch thu gom rác, khai sinh]

# Từ đồng nghĩa cho ô tìm: người dân gọi là gì, văn bản viết là gì.
#synonyms:
#  - say: cúp nước
#    mean: [ngừng cấp nước, mất nước]

# Lĩnh vực. Mã (id) làm nên địa chỉ trang nên đặt rồi thì đừng đổi.
#fields:
#  - id: y-te
#    name: Y tế

# Chuyên mục. unit là mã của đơn vị mà người dân hỏi về chuyện ấy.
#topics:
#  - id: phan-loai-rac
#    name: Phân loại rác tại nhà
#    summary: Một câu nói chuyên mục có gì.
#    unit: van-hoa-xa-hoi

# Địa chỉ các kênh khác của phường.
#channels:
#  fanpage: https://fanpage.example/phuong
#  zalo: https://zalo.example/phuong
#  radio: https://truyen-thanh.example/phuong

# Thông báo khẩn trên mọi trang, từ ngày from đến hết ngày until.
#notice:
#  text: Một câu, tối đa 300 ký tự.
#  from: 2026-12-03
#  until: 2026-12-05
#  url: https://portal.example/chi-tiet

# Biểu trưng của phường: một ảnh trong thư mục files/.
#emblem: bieu-trung.png

# Một màu thay cho màu đỏ của cổng, trong ngoặc kép.
#brand: "#0b5394"

# Người chịu trách nhiệm về nội dung, và giấy phép của dữ liệu mở; hiện ở chân trang.
#responsible:
#  name: họ và tên
#  position: chức vụ
#licence: CC BY 4.0

# Những địa chỉ cũ của cổng, để đường dẫn cũ vẫn tới nơi.
#movedFrom: [https://cu.example/phuong-mau/]

# Chữ viết tắt riêng của phường và cách đọc, cho bản tin truyền thanh.
#abbreviations:
#  TDP: tổ dân phố

# Đưa biểu mẫu sửa bài lên cổng; xem content/README.md, mục 7.
#editing:
#  backend: gitlab
#  repo: ten/kho
#  branch: main
`;
}

type WardAnswers = Record<'id' | 'name' | 'city' | 'url' | 'authority', string> & Answers;
