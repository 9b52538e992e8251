import { alternatives } from '../../../language/quantities/rule.ts';

/** Words before a mail address that name it already. */
const mailNames: readonly string[] = [
  'email', 'mail', 'gmail', 'thư điện tử', 'hộp thư', 'hòm thư', 'hòm thư góp ý',
]; // prettier-ignore

/** Words before a web address that name it already. */
const webNames: readonly string[] = [
  'website', 'web', 'trang web', 'trang thông tin điện tử', 'trang điện tử', 'cổng thông tin điện tử', 'cổng dịch vụ công',
  'link', 'đường dẫn', 'liên kết', 'địa chỉ', 'fanpage', 'facebook',
]; // prettier-ignore

/** Words that need a noun after them: `vào https://…`. */
const prepositions: readonly string[] = [
  'tại', 'về', 'vào', 'ở', 'qua', 'trên', 'theo', 'truy cập', 'đến', 'tới', 'mở', 'từ', 'bằng', 'xem', 'là', 'hoặc', 'và', 'gửi',
]; // prettier-ignore

const mail = /<?(?<![^\s<>(:;,])[^\s@<>():;,]{1,64}@[^\s@<>()]{1,120}\.[\p{L}\d-]{1,20}>?/gu;
const host = '[\\p{L}\\d-]{1,40}(?:\\.[\\p{L}\\d-]{1,40}){0,4}';
const domain = `(?<![\\p{L}\\p{N}@._/-])${host}\\.(?:vn|com|net|org|edu|gov|info|asia|app|io|me|ly|gle|tv)(?![\\p{L}\\p{N}-])(?:/[^\\s<>()]*)?`;
const web = new RegExp(`<?(?:(?:https?://|www\\.)[^\\s<>()[\\]]*[^\\s<>().,;:[\\]]>?|${domain})`, 'giu');
/** The endings of files, as alternatives of a pattern. */
const fileEndings = 'docx?|xlsx?|pptx?|pdf|jpe?g|png|zip|rar|mp3|mp4|txt|csv';
const fileEnd = new RegExp(`\\.(?:${fileEndings})(?![\\p{L}\\p{N}])`, 'iu');
/** The name of a file: `mau_don_01.docx`. */
const file = new RegExp(
  `(?<![\\p{L}\\p{N}@/._-])[\\p{L}\\d_][\\p{L}\\d_.()/-]{0,100}\\.(?:${fileEndings})(?![\\p{L}\\p{N}])`,
  'giu',
);
const afterFileName = /(?<!\p{L})(?:file|tệp|tệp tin|tập tin|biểu mẫu)\s?:?\s?["“]?$/iu;
const ends = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(words)})\\s?:?\\s?$`, 'iu');
const afterMailName = ends([...mailNames, 'địa chỉ']);
const afterWebName = ends(webNames);
const afterPreposition = ends(prepositions);
const afterPage = /(?<!\p{L})[Tt]rang\s$/u;

/** Says where an address is written, if it is too long to be said. */
const inText = 'ghi trong văn bản';
/** An address that a listener can write down: a name, at most four more after dots, and no path. */
const sayable = new RegExp(
  `^(?:[a-z]{1,20}(?:[._-]?[a-z\\d]{1,8})?@)?(?=.{4,32}$)${host}\\.[a-z]{2,8}$`,
  'iu',
);

/** An address as it is said: `ubnd@portal.example` → `ubnd a còng portal chấm example`. */
const inWords = (address: string): string =>
  address
    .toLowerCase()
    .replace('@', ' a còng ')
    .replaceAll('.', ' chấm ')
    .replaceAll('-', ' gạch ngang ')
    .replaceAll('_', ' gạch dưới ');

/** What is said for a long address after the words before it. In brackets, or after its own name, it is left out. */
function placeOf(before: string, names: RegExp, own: string): string {
  if (names.test(before)) return inText;
  if (afterPage.test(before)) return `thông tin điện tử ${inText}`;
  return afterPreposition.test(before) || /:\s?$/.test(before) ? `${own} ${inText}` : '';
}

/** A text that says for each name of a file that it is in the paper. */
const withFilesSaid = (text: string): string =>
  fileEnd.test(text)
    ? text.replace(file, (_, at: number, all: string) =>
        afterFileName.test(all.slice(Math.max(0, at - 20), at)) ? inText : `tệp ${inText}`,
      )
    : text;

/** A text with its mail and web addresses as they are said. For a long one it says that it is in the paper. */
export function withAddressesSaid(text: string): string {
  const say =
    (names: RegExp, own: string) =>
    (written: string, ...[at, all]: [number, string]): string => {
      const address = written.replace(/^<?(?:https?:\/\/)?(?:www\.)?|\/?>?$/giu, '');
      return sayable.test(address)
        ? inWords(address)
        : placeOf(all.slice(Math.max(0, at - 40), at), names, own);
    };
  const sayMail = say(afterMailName, 'hộp thư điện tử');
  const sayWeb = say(afterWebName, 'địa chỉ');
  return (
    withFilesSaid(text)
      .replace(mail, (written, at: number, all: string) => sayMail(written, at, all))
      .replace(web, (written, at: number, all: string) => sayWeb(written, at, all))
      // A colon before, and the same words again for a second address, are not said.
      .replace(/\s?:\s?(?=ghi trong văn bản)/gu, ' ')
      .replace(
        /(ghi trong văn bản)(?:(?:,|;|\shoặc|\svà|\s?-)\s(?:(?:hộp thư điện tử|địa chỉ)\s)?ghi trong văn bản)+/gu,
        '$1',
      )
  );
}
