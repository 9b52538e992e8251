import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { seeded } from '../generate.ts';
import { plainDocx } from '../paper-docx.ts';

/** A document of the town, as its questions need it. */
export interface TownDocument {
  /** Its address below the base path. */
  path: string;
  title: string;
  code: string;
  type: string;
  issuer: string;
  /** A sentence of its text that no other document has. */
  sentence: string;
  /** What the paper calls the thing that residents call by `says`. */
  thing: Thing;
  /** What only its attachment says; undefined if it has none. */
  attached?: TownAttachment;
}

/** A Word file of a document. */
interface TownAttachment {
  title: string;
  /** A sentence of its text. */
  sentence: string;
}

/** Every so many documents one has an attachment. */
const attachedEach = 25;

/** A matter of a ward: as papers name it, and as a resident says it where the words differ. */
interface Thing {
  paper: string;
  says?: string;
  /** A short form of words in `paper`. */
  short?: string;
}

const things: readonly Thing[] = [
  { paper: 'tiêm chủng mở rộng cho trẻ em' },
  { paper: 'tạm ngừng cấp nước sạch', says: 'cúp nước' },
  { paper: 'tạm ngừng cung cấp điện', says: 'cắt điện' },
  { paper: 'thu gom chất thải rắn sinh hoạt', says: 'đổ rác' },
  { paper: 'phòng cháy và chữa cháy khu dân cư', short: 'PCCC' },
  { paper: 'khám sức khỏe nghĩa vụ quân sự', says: 'khám nghĩa vụ', short: 'NVQS' },
  { paper: 'chi trả trợ cấp xã hội hằng tháng', says: 'tiền trợ cấp' },
  { paper: 'cấp giấy chứng nhận quyền sử dụng đất', says: 'sổ đỏ' },
  { paper: 'giải phóng mặt bằng tuyến đường ven sông', short: 'GPMB' },
  { paper: 'tuyển sinh lớp một năm học mới', says: 'vào lớp 1' },
  { paper: 'tham gia bảo hiểm y tế hộ gia đình', short: 'BHYT' },
  { paper: 'cải cách hành chính tại bộ phận một cửa', short: 'CCHC' },
  { paper: 'phòng chống sốt xuất huyết' },
  { paper: 'tiêm phòng dại cho chó mèo', says: 'chó dại' },
  { paper: 'sửa chữa mặt đường và vỉa hè' },
  { paper: 'nạo vét cống thoát nước', says: 'ngập nước' },
  { paper: 'vệ sinh an toàn thực phẩm quán ăn', short: 'ATTP' },
  { paper: 'kê khai đăng ký kinh doanh hộ cá thể' },
  { paper: 'giải quyết thủ tục hành chính trực tuyến', short: 'TTHC' },
  { paper: 'ra quân lập lại trật tự đô thị' },
  { paper: 'hỗ trợ hộ nghèo và cận nghèo' },
  { paper: 'quỹ khuyến học dòng họ' },
  { paper: 'hội thi bóng chuyền hơi' },
  { paper: 'hiến máu tình nguyện' },
  { paper: 'đo đạc bản đồ địa chính' },
  { paper: 'nuôi trồng thủy sản lồng bè' },
  { paper: 'trồng cây xanh bóng mát' },
  { paper: 'lắp đặt camera an ninh' },
  { paper: 'điều tra dân số và nhà ở' },
  { paper: 'tặng quà thương binh liệt sĩ' },
];
const acts = [
  'Lịch', 'Kết quả', 'Kế hoạch', 'Hướng dẫn', 'Thông báo', 'Tăng cường', 'Triển khai đợt hai', 'Rà soát', 'Tổng kết', 'Phát động', 'Gia hạn', 'Điều chỉnh lịch',
]; // prettier-ignore
const places = [
  'tổ dân phố Ao Sen', 'khu tập thể Dệt Kim', 'ngõ Chùa Vua', 'xóm Bến Phà', 'chợ Hàng Vải', 'phố Lò Rèn', 'khu đô thị Vườn Đào', 'làng nghề Phú Thượng', 'trường Trưng Nhị', 'cụm dân cư Gò Mả', 'đê Hữu Hồng', 'chung cư Sao Mai', 'khu phố Cầu Đất', 'thôn Đông Khê', 'bãi Giữa', 'đường Trần Phú', 'nhà văn hóa An Biên', 'khu Máy Tơ', 'xóm Trại Găng', 'phố Đội Cấn', 'ngã tư Quán Trữ', 'khu Lán Bè', 'hồ Phương Lưu', 'cầu Niệm Nghĩa',
]; // prettier-ignore
const times = [
  'quý một',
  'quý hai',
  'tháng ba',
  'tháng bảy',
  'tháng chín',
  'dịp nghỉ hè',
  'dịp cuối năm',
  'mùa mưa bão',
];
const issuers = [
  'Ủy ban nhân dân phường Đỗ Lương', 'Sở Y tế', 'Công an thành phố', 'Sở Giáo dục và Đào tạo', 'Ủy ban Mặt trận Tổ quốc phường', 'Công ty Cổ phần Cấp nước',
]; // prettier-ignore
const types = {
  'cong-van': 'UBND-VX',
  'thong-bao': 'TB-UBND',
  'ke-hoach': 'KH-UBND',
  'bao-cao': 'BC-UBND',
} as const;
const fillers = [
  'Đề nghị các đơn vị và tổ dân phố phối hợp thực hiện nghiêm túc.',
  'Mọi thắc mắc xin liên hệ bộ phận tiếp nhận để được giải đáp.',
  'Văn bản này được niêm yết tại nhà văn hóa các tổ dân phố.',
  'Trong quá trình thực hiện nếu có vướng mắc đề nghị phản ánh kịp thời.',
];
const animals = [
  'cò',
  'sếu',
  'vạc',
  'diệc',
  'nhạn',
  'sáo',
  'chích',
  'bói cá',
  'chào mào',
  'cu gáy',
  'vành khuyên',
  'sơn ca',
];
const woods = ['lim', 'gụ', 'sến', 'táu', 'trắc', 'mun', 'xoan', 'dổi', 'vàng tâm', 'trám', 'sấu', 'nghiến'];

/** Writes a ward of documents that can be told apart by their titles, and returns what questions are made of. */
export async function writeTown(
  contentDir: string,
  ward: string,
  count: number,
  seed: number,
): Promise<TownDocument[]> {
  const root = join(contentDir, ward);
  await rm(root, { recursive: true, force: true });
  const random = seeded(seed);
  const pick = picker(random);
  await save(join(root, 'ward.yaml'), wardFile);
  // Of its own: the documents and questions of a seed stay what they were.
  const pickForFile = picker(seeded(seed + 1));
  const seen = new Set<string>();
  const documents: TownDocument[] = [];
  for (let index = 0; documents.length < count; index += 1) {
    const thing = pick(things);
    const title = `${pick(acts)} ${thing.paper} tại ${pick(places)} ${pick(times)}`;
    if (seen.has(title)) continue;
    seen.add(title);
    const type = pick(Object.keys(types) as (keyof typeof types)[]);
    const number = documents.length + 1;
    const year = 2022 + Math.floor((documents.length * 5) / count);
    const date = `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
    const sentence = `Hộ số ${number} nuôi ${pick(animals)} dưới gốc ${pick(woods)} cạnh ${pick(places)} vẫn được ${pick(animals)} ghé thăm.`;
    const attached = number % attachedEach === 0 ? attachmentOf(number, pickForFile) : undefined;
    const document = {
      path: `van-ban/${year}/van-ban-${number}/`,
      title,
      code: `${number}/${types[type]}`,
      type,
      issuer: pick(issuers),
      sentence,
      thing,
      ...(attached && { attached }),
    };
    documents.push(document);
    const front = [
      `title: "${title}"`,
      `type: ${type}`,
      `code: ${document.code}`,
      `issuer: ${document.issuer}`,
      `issued: ${date}`,
      `published: ${date}`,
    ];
    if (attached) {
      const file = `bieu-mau-${number}.docx`;
      front.push('attachments:', `  - file: ${file}`, `    title: "${attached.title}"`);
      await save(join(root, 'files', file), plainDocx([attached.title, attached.sentence]));
    }
    const body = [pick(fillers), pick(fillers), sentence, pick(fillers)].join('\n\n');
    await save(
      join(root, `directives/${year}/van-ban-${number}.md`),
      `---\n${front.join('\n')}\n---\n\n${body}\n`,
    );
  }
  return documents;
}

const forms = ['Mẫu phiếu kê khai', 'Bảng theo dõi', 'Danh mục', 'Sơ đồ bố trí', 'Biên bản bàn giao'];

function attachmentOf(number: number, pick: ReturnType<typeof picker>): TownAttachment {
  return {
    title: `${pick(forms)} chuồng ${pick(animals)} gỗ ${pick(woods)} ${pick(places)}`,
    sentence: `Ô kệ ${number} xếp hạt giống ${pick(woods)} cho đàn ${pick(animals)} ở ${pick(places)}.`,
  };
}

const picker =
  (random: () => number) =>
  <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)]!;

const wardFile = `name: Phường Đỗ Lương
authority: Ủy ban nhân dân phường Đỗ Lương
city: Thành phố Thí Dụ
url: https://portal.example/do-luong/
publisher: Trung tâm Dịch vụ sự nghiệp công phường Đỗ Lương
official: false
contact:
  address: Số 1 đường Thí Dụ
  phone: 1900 0000
  hours: Thứ Hai đến thứ Sáu
`;

async function save(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
