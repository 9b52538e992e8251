import { withoutDiacritics } from '../../language/folding.ts';
import { frequentSurnames, surnames } from '../../language/surnames.ts';

/** The codes of provinces with which personal identity numbers begin (Thông tư 59/2021/TT-BCA, phụ lục I). */
const provinces = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
);

const twelve = /(?<![\d.,/\-_=&])(\d{12}|\d{3}(?:[ .]\d{3}){3})(?![\d/]|[.,]\d)/g;
const labelled =
  /(?<![\p{L}])(?:CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|định danh(?: cá nhân)?|ĐDCN)(?![\p{L}])[^\d\n|]{0,24}(\d{9}|\d{12}|\d{3}(?:[ .]\d{3}){2,3})(?!\d)/giu;

/**
 * The index of a personal identity number in a line: a number with a possible province, sex, century and year, or one
 * that the text calls so.
 * @param hasBegun whether a year has begun: nobody is born later
 */
export function personalNumberAt(line: string, hasBegun: (year: number) => boolean): number | undefined {
  if (!/\d{3}[ .]?\d{3}[ .]?\d{3}/.test(line)) return undefined;
  for (const { 1: written = '', index } of line.matchAll(twelve)) {
    if (isAddress(line, index) || /^[.\d ]*(?:đồng|VNĐ|VND|đ)(?![\p{L}])/iu.test(line.slice(index))) continue;
    if (isPlausible(written.replace(/[ .]/g, ''), hasBegun)) return index;
  }
  for (const { 0: all, 1: written = '', index } of line.matchAll(labelled))
    return index + all.length - written.length;
  return undefined;
}

function isPlausible(number: string, hasBegun: (year: number) => boolean): boolean {
  const [province, sex, year] = [number.slice(0, 3), Number(number[3]), Number(number.slice(4, 6))];
  if (!provinces.has(province) || sex > 3) return false;
  return sex < 2 || hasBegun(2000 + year);
}

/** A number inside a web address is not a personal number. */
const isAddress = (line: string, index: number): boolean =>
  /(?:https?:|www\.)\S*$/i.test(line.slice(0, index));

const surname = surnames.join('|');
const unmarkedSurname = frequentSurnames.map(withoutDiacritics).join('|');
const word = '\\p{Lu}\\p{Ll}*';
const name = new RegExp(`(?<![\\p{L}])(?:${surname})\\s${word}(?:\\s${word}){0,3}(?![\\p{L}])`, 'u');
const capitalName = new RegExp(
  `(?<![\\p{L}])(?:${`${surname}|${unmarkedSurname}`.toUpperCase()})(?:\\s\\p{Lu}+){1,4}(?![\\p{L}])`,
  'u',
);
// Names of offices and places may look like names of people: `Hà Nội`, `Quỹ …`, `Kho bạc`.
const office =
  /kho bạc|ủy ban|uỷ ban|ubnd|mttq|hội đồng|công ty|trường|quỹ|ban |phòng |trung tâm|hợp tác xã/iu;
const account =
  /(?<![\p{L}])(?:số tài khoản|tài khoản(?: số| ngân hàng)?|STK|số TK|TK|account)(?![\p{L}])[^\d\n]{0,40}(\d(?:[ .-]?\d){5,18})(?!\d)/iu;
const accountByBank =
  /(?<!\d)(\d(?:[ .-]?\d){7,18})(?!\d)[^\d\n]{0,20}(?:(?:Vietcom|Vietin|Techcom|Agri|Sacom|VP|TP|MB|SHB|HD|Lien Viet|Liên Việt)\s?bank|BIDV|ACB|VIB|ngân hàng)/iu;

/** The index of a bank account number in a line, if the line or a line next to it has a person's name. */
export function bankAccountAt(line: string, around: readonly string[]): number | undefined {
  if (!/\d(?:[ .-]?\d){5}/.test(line)) return undefined;
  const found = account.exec(line) ?? accountByBank.exec(line);
  if (!found) return undefined;
  const named = [line, ...around].some(
    (each) => namesPerson(each) && (each === line || /chủ tài khoản|chủ tk|họ (?:và )?tên|tên/iu.test(each)),
  );
  return named ? found.index + found[0].indexOf(found[1]!) : undefined;
}

const province = /^(?:Hà Nội|Hà Nam|Hà Tĩnh|Sơn La|Thái Bình|Thái Nguyên|Ninh Bình|Cao Bằng)$/;
const titled = /(?<![\p{L}])(?:ông|bà|anh|chị|chủ tài khoản|chủ tk|họ (?:và )?tên)(?![\p{L}])/iu;

function namesPerson(line: string): boolean {
  const person = name.exec(line)?.[0] ?? capitalName.exec(line)?.[0];
  if (person === undefined || province.test(person)) return false;
  return !office.test(line) || titled.test(line);
}

const birth =
  /(?<![\p{L}])(?:sinh ngày|ngày sinh|ngày,? tháng,? năm sinh|sinh năm|năm sinh|sn)(?![\p{L}])[^\d\n|]{0,12}(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?)?(?:19|20)\d\d(?!\d)|(?<![\p{L}])(?:sinh ngày|ngày sinh)[^\d\n|]{0,12}\d{1,2} tháng \d{1,2} năm (?:19|20)\d\d/iu;
const home =
  /(?<![\p{L}])(?:trú tại|thường trú|tạm trú|trú quán|địa chỉ|nơi ở|chỗ ở|nơi cư trú|ngụ tại|ngụ|HKTT|hộ khẩu|quê quán)(?![\p{L}])/iu;
const fullDate = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)/;

/** The index of a person's date or year of birth in a line, if the line or one of the next two has an address. */
export function birthDateAt(line: string, following: readonly string[]): number | undefined {
  const found = /s(?:inh|n)/i.test(line) ? birth.exec(line) : null;
  if (!found || (!name.test(line) && !capitalName.test(line) && !/sinh\s*:/iu.test(line))) return undefined;
  return [line, ...following].some((each) => home.test(each)) ? found.index : undefined;
}

/** Whether a line is the head of a table with a column of birth dates and a column of addresses. */
export const isListOfPeople = (line: string): boolean =>
  line.includes('|') && /ngày sinh|năm sinh|tháng,? năm sinh/iu.test(line) && home.test(line);

/** The index of a date in a row of such a table. */
export const rowDateAt = (line: string): number | undefined =>
  fullDate.exec(line)?.index ?? /\|\s*(?:19|20)\d\d\s*\|/.exec(line)?.index;

const mobile = /(?<![\d.,/-])(?:\+?84[ .-]?|0)(?:3|5|7|8|9)\d(?:[ .-]?\d){7}(?![\d/]|[.-]\d)/g;

/** The indexes of the mobile numbers of a line, without the numbers of the ward's own contact. */
export function mobileNumbersAt(line: string, own: string): number[] {
  if (!/\d[ .-]?\d{2}/.test(line)) return [];
  return [...line.matchAll(mobile)]
    .filter(({ 0: written, index }) => !isAddress(line, index) && !digits(own).includes(national(written)))
    .map(({ index }) => index);
}

const digits = (text: string): string => text.replace(/\D/g, '');
const national = (text: string): string => digits(text).replace(/^84/, '').replace(/^0/, '');
