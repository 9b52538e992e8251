import { alternatives } from '../../../language/quantities/rule.ts';

/** Words before a mail address that name it already. */
const mailNames: readonly string[] = [
  'email', 'e-mail', 'mail', 'gmail', 'thư điện tử', 'hộp thư', 'hộp thư điện tử', 'hòm thư', 'hòm thư điện tử', 'hòm thư góp ý',
]; // prettier-ignore

/** Words before a web address that name it already. */
const webNames: readonly string[] = [
  'website', 'web', 'trang web', 'trang thông tin điện tử', 'trang điện tử', 'cổng thông tin điện tử', 'cổng dịch vụ công',
  'đường link', 'link', 'đường dẫn', 'liên kết', 'địa chỉ', 'fanpage', 'facebook', 'địa chỉ website', 'địa chỉ trang web',
]; // prettier-ignore

/** Words that need a noun after them: `vào https://…`. */
const prepositions: readonly string[] = [
  'tại', 'về', 'vào', 'ở', 'qua', 'trên', 'theo', 'truy cập', 'đến', 'tới', 'mở', 'từ', 'bằng', 'xem', 'là', 'hoặc', 'và', 'gửi',
]; // prettier-ignore

const mail = /<?(?<![^\s<>(:;,])[^\s@<>():;,]{1,64}@[^\s@<>()]{1,120}\.[\p{L}\d-]{1,20}>?/gu;
const domain =
  '(?<![\\p{L}\\p{N}@._/-])[a-z0-9-]{2,40}(?:\\.[a-z0-9-]{2,40}){0,4}\\.(?:vn|com|net|org|edu|gov|info|asia|app)(?![\\p{L}\\p{N}])(?:/[^\\s<>()]*)?';
const web = new RegExp(`(<?)(?:(?:https?://|www\\.)[^\\s<>()]*[^\\s<>().,;:]>?|${domain})`, 'giu');
const ends = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(words)})\\s?:?\\s?$`, 'iu');
const afterMailName = ends([...mailNames, 'địa chỉ']);
const afterWebName = ends(webNames);
const afterPreposition = ends(prepositions);
const afterPage = /(?<!\p{L})[Tt]rang\s$/u;

/** Says where an address is written, since nobody can write it down by ear. */
const inText = 'ghi trong văn bản';

function saidFor(before: string, names: RegExp, own: string, isBare: boolean): string {
  if (names.test(before)) return inText;
  if (afterPage.test(before)) return `thông tin điện tử ${inText}`;
  if (afterPreposition.test(before) || /:\s?$/.test(before)) return `${own} ${inText}`;
  return isBare ? '' : `, ${own} ${inText},`;
}

/** A text that says for each mail or web address that it is in the paper. In brackets, or after a name, it is left out. */
export function withAddressesSaid(text: string): string {
  const said = text
    .replace(mail, (_, at: number, all: string) => {
      const before = all.slice(Math.max(0, at - 40), at);
      return saidFor(before, afterMailName, 'hộp thư điện tử', /[(;,]\s?$/.test(before));
    })
    .replace(web, (_, bracket: string, at: number, all: string) => {
      const before = all.slice(Math.max(0, at - 40), at);
      // What is in angle brackets is beside its name.
      return bracket && afterWebName.test(before) ? '' : saidFor(before, afterWebName, 'địa chỉ', true);
    });
  // A colon before, and the same words again for a second address, are not said.
  return said
    .replace(/\s?:\s?(?=ghi trong văn bản)/gu, ' ')
    .replace(
      /(ghi trong văn bản)(?:(?:,|;|\shoặc|\svà|\s?-)\s(?:(?:hộp thư điện tử|địa chỉ)\s)?ghi trong văn bản)+/gu,
      '$1',
    );
}
