import { placeKinds } from '../../../domain/authority-level.ts';
import { foldSqueezed } from '../../../language/folding.ts';
import { squeeze, upperFirst } from '../../../language/text.ts';
import { truecase } from '../../text/truecase.ts';

/** What follows the name of a body: the organisation and the place it belongs to. */
const placeName =
  /(?:\s+(?:[Đđ]ảng ủy|[Đđ]ảng bộ|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy))?\s+(?:[Pp]hường|[Xx]ã|[Đđ]ặc khu|[Tt]hị trấn|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh)(?:\s+\p{Lu}\p{Ll}+){1,4}/gu;
/** The first words of a line that names a body of its own, below the body in the line above. */
const unit =
  /^(?:so|phong|ban|van phong|trung tam|chi cuc|cuc|tong cuc|vu|vien|truong|cong an|thanh tra|doi|hat|tram|dang uy|dang bo|chi bo|hoi dong|hoi|doan|lien doan|uy ban|benh vien|bao hiem|kho bac|chi nhanh|to cong tac|bo chi huy|dai|bao|ubnd|hdnd|ubmttq|thuong truc)\b/;
/** Words that are not yet a whole name: the name goes on in the next line. */
const open =
  /^(?:chu tich|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|van phong|ban thuong vu|ban chap hanh|thuong truc|ban chi dao|ban quan ly|trung tam|uy ban|hoi dong|dang uy|dang bo|so|bo|cuc|phong|uy ban mat tran to quoc(?: viet nam)?|uy ban mttq(?: viet nam)?|doan thanh nien cong san ho chi minh|hoi lien hiep phu nu)$/;
const goesOn = /(?:\b(?:va|cua|thuoc|cac|ve|tai)|[,&-])$/;
const needsParent =
  /^(?:van phong|ban thuong vu|ban thuong truc|thuong truc|ban chap hanh|ban to chuc|van phong dang uy)$/;

/** Cơ quan ban hành from the lines of a letterhead's left column: the issuing body, not the body above it. */
export function issuerOf(lines: readonly string[], witness: string): string | undefined {
  const names: string[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const text = spellCapitals(squeeze(line.replace(/[*_~=|\\-]+$/, '')));
    const key = foldSqueezed(text);
    if (last === undefined) names.push(text);
    else if (unit.test(key) && !open.test(foldSqueezed(last)) && !goesOn.test(foldSqueezed(last)))
      names.push(text);
    else names[names.length - 1] = `${last} ${text}`;
  }
  const own = names.at(-1);
  if (own === undefined) return undefined;
  const above = names.at(-2);
  const name = truecase(own, witness);
  const whole = above && needsParent.test(foldSqueezed(own)) ? `${name} ${truecase(above, witness)}` : name;
  return spellLevels(whole)
    .replace(/^(Chủ tịch )?(?:UBND|[UuỦủ][ỷỶyYỹ] [Bb]an [Nn]hân [Dd]ân)(?!\p{L})/u, '$1Ủy ban nhân dân')
    .replace(/^(?:HĐND|Hội đồng [Nn]hân [Dd]ân)(?!\p{L})/u, 'Hội đồng nhân dân');
}

/** Corrects the first words of a body's name, whose marks are often misread in capitals. */
const spellCapitals = (text: string): string =>
  text
    .replace(/^[UÚỤÙ][YỶÝ] BAN NH[AÂ]N D[AÂẪẤ]N(?!\p{L})/u, 'ỦY BAN NHÂN DÂN')
    .replace(/(?<=^|\s)TH[AÀ]NH PH[OÔỒ](?=\s)/u, 'THÀNH PHỐ')
    .replace(/(?<=^|\s)T[IÍÌĨ]NH(?=\s)/u, 'TỈNH')
    .replace(/^(TỈNH|THÀNH|HUYỆN) [UÚÙ][YÝỶ](?=\s)/u, '$1 ỦY')
    .replace(/^Đ[AÁÀÃ]NG (?:[UÚÙ][YÝỶ]|ỦY)(?=\s|$)/u, 'ĐẢNG ỦY')
    .replace(/^Đ[AÁÀÃ]NG B[OÔÓ](?=\s|$)|^Đ[AÁÀÃ]NG BỘ(?=\s|$)/u, 'ĐẢNG BỘ')
    .replace(/^S[OÔƠ](?=\s)/u, 'SỞ');

/** Corrects the words for the levels of government, whose marks are often lost in capitals. */
const spellLevels = (text: string): string =>
  text
    .replace(/(?<=\s)(?:tinh|tĩnh|tính)(?=\s)/giu, 'tỉnh')
    .replace(/(?<=\s)(?:phuong|phương|phượng)(?=\s\p{Lu})/gu, 'phường')
    .replace(/(?<=\s)(?:huyen|huyên)(?=\s\p{Lu})/gu, 'huyện');

/** Cơ quan ban hành where the letterhead is lost: inferred from the text. Undefined where the text gives no hint. */
export function inferIssuer(facts: {
  body: string;
  place?: string;
  code?: string;
  authority?: string;
  authorityOfWard?: string;
}): string | undefined {
  const { body, place, code, authority, authorityOfWard } = facts;
  const enacts =
    /(?:^|\n)\W*((?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ trưởng [^\n,;.]{3,60}?|Hội đồng nhân dân [^\n,;.]{3,40}?|Ủy ban nhân dân [^\n,;.]{3,40}?))\s+ban hành\s+(?:Nghị|Quyết|Thông|Chỉ)/u.exec(
      body,
    )?.[1];
  if (enacts) return squeeze(enacts);
  const signedFor = /^T\s?[./]?\s?M\s?[./]?\s*(.+)$/su.exec(authority ?? '')?.[1]?.split('\n')[0];
  if (signedFor) {
    const whole = fullName(signedFor, body);
    if (whole) return whole;
  }
  if (!place) return undefined;
  const named = place.replace(/^(?:TP\.?|Thành phố)\s*/u, '');
  if (
    authorityOfWard &&
    foldSqueezed(authorityOfWard).endsWith(foldSqueezed(named)) &&
    !/HĐND|ĐU|TU|TW/.test(code ?? '')
  )
    return authorityOfWard;
  const bodyName =
    /HĐND/.test(code ?? '') && !/UBND/.test(code ?? '') ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân';
  if (!/UBND|HĐND/.test(code ?? '') && !signedFor) return undefined;
  const level = levelOf(body);
  return level ? `${bodyName} ${level} ${named}` : undefined;
}

/** The full name that the text has for a body: `BAN THƯỜNG VỤ` → `Ban Thường vụ Đảng ủy phường Việt Hưng`. */
function fullName(signedFor: string, body: string): string | undefined {
  const start = signedFor.trim();
  const names = [...body.matchAll(placeName)].flatMap(({ 0: name, index }) => {
    const before = body.slice(Math.max(0, index - start.length), index);
    return foldSqueezed(before) === foldSqueezed(start) ? [squeeze(before + name)] : [];
  });
  const best = names.sort((a, b) => b.length - a.length)[0];
  return best && upperFirst(best);
}

function levelOf(body: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, level = ''] of body.matchAll(
    new RegExp(`(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|[Đđ]ảng ủy)\\s+(${placeKinds})`, 'gu'),
  ))
    counts.set(level.toLowerCase(), (counts.get(level.toLowerCase()) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
