import { Refusal } from '../../formats/refusal.ts';
import { XmlError } from '../../formats/xml.ts';

/**
 * Why a file cannot be read, after so many pages of it, as in `UnreadFile`. Whatever is thrown besides a refusal comes from
 * damage.
 */
export function unreadSentence(error: unknown, pages: number): string {
  if (error instanceof Refusal) return error.message.replace(/\.$/, '');
  if (error instanceof XmlError && error.reason === 'deep')
    return 'tệp có bảng hoặc khung lồng vào nhau quá sâu; hãy đưa nội dung ra ngoài bớt tầng rồi lưu lại';
  return `${pages > 0 ? `trang ${pages + 1} của tệp` : 'tệp'} hỏng, không đọc được; hãy mở bằng phần mềm đã làm ra tệp rồi lưu lại`;
}
