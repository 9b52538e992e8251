import { isIssuer } from '../../../domain/issuing-body.ts';

/** Those who speak for a body: “Ban Thường vụ Đảng ủy”, “Thường trực HĐND”, “Lãnh đạo Ủy ban nhân dân”. */
const spokesmen =
  /^(?:tập thể\s)?(?:ban\s(?:thường vụ|chấp hành|lãnh đạo)|lãnh đạo|(?:phó\s)?(?:giám đốc|hiệu trưởng))\s/iu;

/** Whether a name means the issuer of the document, or those who lead it. */
export const isOwn = (name: string, issuer: string): boolean =>
  isIssuer(name, issuer) || isIssuer(bodyOf(name), bodyOf(issuer));

/** The body that somebody speaks for. A Party organisation and its committee are one: `Đảng bộ xã`, `Đảng ủy xã`. */
const bodyOf = (name: string): string => name.replace(spokesmen, '').replace(/^đảng bộ(?=\s|$)/iu, 'Đảng ủy');
