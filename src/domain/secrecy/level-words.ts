import { circulations } from './stamp-words.ts';

/** Words before “mật” that make it a part of another word, or another thing. */
const before =
  'bí,bảo,cơ,thân,gan,túi,sỏi,ong,đường,trăng,giải,lộ,lấy,thử,hút,thu,quay,chè,bánh,kẹo,rỉ,nuôi,hồng,khoa';
/** Words behind “mật” of the same kind. */
const behind =
  'độ,ong,khẩu,mã,mía,thiết,thư,vụ,phí,hoa,dừa,gấu,nhân,ước,tập,danh,đàm,báo,lệnh,nguyệt,ngọt,vàng,tông';
const either = (words: string): string => words.replaceAll(',', '|');

const levelWord = new RegExp(
  `(?<!\\p{L})(?:(?:tuyệt|tối)\\s+mật|(?<!(?<!\\p{L})(?:${either(before)})\\s)mật)(?!\\p{L}|\\s(?:${either(behind)})(?!\\p{L}))`,
  'giu',
);

const circulation = `(?:${circulations.filter((words) => !words.startsWith('chỉ')).join('|')}|lưu hành trong nội bộ|trả lại (?:tài liệu )?(?:này )?sau (?:khi|cuộc) họp|trả lại (?:tài liệu )?(?:này )?sau hội nghị|thu hồi (?:sau khi |khi )(?:họp|kết thúc)(?: (?:cuộc họp|hội nghị|họp))?)`;
const circulationWord = new RegExp(`(?<!\\p{L})${circulation}(?!\\p{L})`, 'giu');

/** A line that has more levels speaks of them. */
const most = 8;

/** “độ mật” and “ĐỘ MẬT” are the name of the label, “độ Mật” and “thuộc độ mật” say which level. */
const nameOfLabel = /(?<!thuộc )(?:[Đđ]ộ |ĐỘ )(?:mật|MẬT)$/u;

/** A line in small letters with signs for its levels; undefined where it has none, or very many. */
export function withLevelsMarked(text: string): string | undefined {
  const levels = levelsIn(text);
  const asked = text.replace(circulationWord, '▣');
  if (levels.length === 0) return asked === text ? undefined : asked.toLowerCase();
  if (levels.length > most) return undefined;
  const hasSmall = /\p{Ll}{2}/u.test(text);
  let marked = '';
  let from = 0;
  for (const { index, text: level } of levels) {
    const sign = signOf(
      level,
      hasSmall && !/\p{Lu}\p{Ll}*\s$/u.test(text.slice(Math.max(0, index - 12), index)),
    );
    marked += text.slice(from, index).toLowerCase() + (/\s/.test(level) ? sign + sign : sign);
    from = index + level.length;
  }
  return (marked + text.slice(from).toLowerCase()).replace(circulationWord, '▣');
}

/** The sign for a level as it is written; capitals say something only among small letters, and not behind a name. */
function signOf(level: string, capitalsSay: boolean): string {
  if (level === level.toUpperCase() && capitalsSay) return '◈';
  return /^\p{Lu}/u.test(level) ? '◆' : '◇';
}

/** The levels of secrecy that a line names, without words that only look like them: “mật độ”, “bí mật”. */
const levelsIn = (line: string): { index: number; text: string }[] =>
  Array.from(line.matchAll(levelWord), ({ 0: text, index }) => ({ index, text })).filter(
    ({ index }) => !nameOfLabel.test(line.slice(Math.max(0, index - 10), index + 3)),
  );
