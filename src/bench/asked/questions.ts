import { foldLetters } from '../../language/folding.ts';
import { seeded } from '../generate.ts';
import { faults } from './faults.ts';
import { toTelex, toVni } from './keyboards.ts';
import type { TownDocument } from './town.ts';

/** A question, and what answers it. */
export interface TownQuestion {
  kind: string;
  text: string;
  /** Whether a page is an answer; every page that is one counts. */
  isAnswer: (document: TownDocument) => boolean;
  /** Whether the answer must be the first. */
  first?: boolean;
}

type Attached = NonNullable<TownDocument['attached']>;

/** How many questions of each kind are made. */
const each = 20;

/** What a town has nothing of; some share words with what it has. */
const absent = [
  'hộ chiếu phổ thông', 'bay thẳng Đà Nẵng', 'vé xem phim', 'tuyển phi công', 'mua bán vàng miếng', 'học lái máy bay', 'thi hoa hậu', 'nuôi đà điểu', 'visa du lịch Nhật', 'tàu cao tốc Bắc Nam',
  'đấu giá biển số xe', 'cấp phép khai thác mỏ', 'xổ số kiến thiết', 'giá xăng hôm nay', 'lịch thi đấu World Cup', 'tỷ giá đô la', 'thuê nhà xưởng', 'khóa học tiếng Hàn', 'bệnh viện Bạch Mai', 'sân golf',
  'xây thủy điện', 'phóng vệ tinh', 'cho vay nặng lãi', 'mở ngân hàng', 'sân bay Long Thành', 'lễ hội đua voi', 'vườn quốc gia', 'dầu mỏ ngoài khơi', 'bảo tàng hàng không', 'giấy phép karaoke',
  'đổi bằng lái xe', 'giá vàng chiều nay', 'mua vé tàu Tết', 'ly hôn đơn phương', 'nhận con nuôi', 'rút bảo hiểm xã hội một lần', 'đăng kiểm ô tô', 'tuyển công nhân may', 'lãi suất tiết kiệm', 'sửa máy giặt tại nhà',
  'học bơi mùa hè ở đâu', 'bắn pháo hoa giao thừa', 'xin nghỉ thai sản', 'tiền điện tháng này sao cao thế', 'làm hộ khẩu cho con', 'bán nhà mặt phố', 'chó lạc ai nhặt được', 'khi nào được tăng lương hưu', 'cách nấu phở bò', 'xe buýt ra sân bay',
]; // prettier-ignore

/** Questions about a town, the same for the same seed. */
export function townQuestions(documents: readonly TownDocument[], seed: number): TownQuestion[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const make = (kind: string, of: () => Omit<TownQuestion, 'kind'>, count = each): TownQuestion[] =>
    Array.from({ length: count }, () => ({ kind, ...of() }));
  /** Words of a title that tell its document: what it does, to what, and where or when. */
  const some = (): { text: string; isAnswer: TownQuestion['isAnswer'] } => {
    const { title } = pick(documents);
    const words = title.split(' ');
    const least = Math.min(5, words.length);
    const length = least + Math.floor(random() * (words.length - least + 1));
    const start = Math.floor(random() * (words.length - length + 1));
    const text = words.slice(start, start + length).join(' ');
    const isAnswer = ({ title: other }: TownDocument): boolean =>
      other.toLowerCase().includes(text.toLowerCase());
    return { text, isAnswer };
  };
  const titled = (change: (text: string) => string) => () => {
    const { text, isAnswer } = some();
    return { text: change(text), isAnswer };
  };
  const only =
    (change: (document: TownDocument) => string, first = false) =>
    () => {
      const document = pick(documents);
      return { text: change(document), isAnswer: (other: TownDocument) => other === document, first };
    };
  const said = documents.filter(({ thing }) => thing.says !== undefined);
  const short = documents.filter(({ thing }) => thing.short !== undefined);
  const aboutThing = (of: readonly TownDocument[], change: (document: TownDocument) => string) => () => {
    const document = pick(of);
    return { text: change(document), isAnswer: (other: TownDocument) => other.thing === document.thing };
  };
  const withFile = documents.filter(({ attached }) => attached !== undefined);
  const attachedTo = (change: (attached: Attached) => string) => () => {
    const text = change(pick(withFile).attached!);
    return {
      text,
      isAnswer: ({ attached }: TownDocument) => attached !== undefined && change(attached) === text,
    };
  };
  const [number, symbol] = [(code: string) => code.split('/')[0]!, (code: string) => code.split('/')[1]!];
  return [
    ...make(
      'words',
      titled((text) => text),
    ),
    ...make(
      'words without marks',
      titled((text) => foldLetters(text)),
    ),
    ...make(
      'words without đ',
      titled((text) => text.replaceAll('đ', 'd').replaceAll('Đ', 'D')),
    ),
    ...faults.flatMap(({ name, change }) =>
      make(
        `fault: ${name}`,
        titled((text) => change(text, random)),
        10,
      ),
    ),
    ...make('Telex', titled(toTelex)),
    ...make('VNI', titled(toVni)),
    ...make(
      'code',
      only(({ code }) => code, true),
    ),
    ...make(
      'code in small letters',
      only(({ code }) => code.toLowerCase(), true),
      5,
    ),
    ...make(
      'code with spaces',
      only(({ code }) => code.replace('/', ' / ').replace('-', ' - '), true),
      5,
    ),
    ...make(
      'code without signs',
      only(({ code }) => code.replace(/[/-]/g, ' '), true),
      5,
    ),
    ...make(
      'code with “số”',
      only(({ code }) => `số ${code}`, true),
      5,
    ),
    ...make(
      'code without its issuer',
      only(({ code }) => `${number(code)}/${symbol(code).split('-')[0]}`, true),
      5,
    ),
    ...make(
      'phrase',
      only(({ sentence }) => sentence.split(' ').slice(0, 9).join(' ')),
    ),
    ...make(
      'attachment title',
      attachedTo(({ title }) => title),
    ),
    ...make(
      'attachment text',
      attachedTo(({ sentence }) => sentence.split(' ').slice(0, 8).join(' ')),
      10,
    ),
    ...make('issuer and matter', () => {
      const { issuer, thing } = pick(documents);
      const text = `${issuer} ${thing.paper.split(' ').slice(0, 4).join(' ')}`;
      return { text, isAnswer: (other) => other.issuer === issuer && other.thing === thing };
    }),
    ...make(
      'short form',
      aboutThing(short, ({ thing }) => thing.short!),
    ),
    ...make(
      'everyday words',
      aboutThing(said, ({ thing }) => thing.says!),
    ),
    ...make(
      'question',
      aboutThing(said, ({ thing }) => `khi nào ${thing.says!}`),
      10,
    ),
    ...absent.map((text) => ({ kind: 'not there', text, isAnswer: () => false })),
  ];
}
