import type { Letterhead } from './letterhead/letterhead.ts';
import type { Doubt, UnderstoodPaper } from './paper.ts';
import type { SignatureBlock } from './signature/signature-block.ts';
import type { Restored } from './text/truecase.ts';

/** What an editor should look at in any paper: facts that are absent, blank, unread or guessed. */
export function factDoubts(
  found: Omit<UnderstoodPaper, 'doubts'>,
  // `printed`: whether the letterhead has the name of the issuer.
  { head, printed, block }: { head: Letterhead; printed: boolean; block: SignatureBlock },
): Doubt[] {
  if (isBlank(found))
    return [
      {
        field: 'body',
        message: 'không đọc được chữ nào trong tệp; hãy kiểm tra ảnh có rõ và có chữ không, hoặc nhập tay',
      },
    ];
  const doubts: Doubt[] = [];
  const doubt = (field: string, message: string) => void doubts.push({ field, message });
  if (!found.title) doubt('title', 'không tìm thấy trích yếu; hãy điền');
  if (!found.type) doubt('type', 'không nhận ra loại văn bản; hãy chọn');
  else if (!head.typePrinted && found.type !== 'cong-van') doubt('type', `đoán “${found.type}” theo ký hiệu`);
  if (!found.code) doubt('code', 'không tìm thấy số, ký hiệu');
  else if (head.unreadNumber)
    doubt('code', `không đọc được số “${head.unreadNumber}”; hãy điền theo bản giấy`);
  else if (/^[/-]/.test(found.code)) doubt('code', 'số còn trống');
  if (!found.issuer) doubt('issuer', 'không tìm thấy cơ quan ban hành; hãy điền');
  else if (!printed) doubt('issuer', `phần đầu không có tên cơ quan; đoán là “${found.issuer}”`);
  if (!found.issued) doubt('issued', 'chưa có ngày ban hành');
  else if (head.unreadDate.length > 0)
    doubt(
      'issued',
      `không đọc được “${head.unreadDate.join('”, “')}” trong ngày ban hành; hãy điền theo bản giấy`,
    );
  else if (found.issued.length < 10) doubt('issued', 'ngày ban hành chưa đủ ngày, tháng');
  if (!block.signer?.name) doubt('signer', 'không tìm thấy tên người ký');
  else if (block.otherSigners.length > 0)
    doubt(
      'signer',
      `còn người ký khác: ${block.otherSigners.join(', ')}; tờ khai chỉ ghi một người, xem lại nên ghi ai`,
    );
  if (found.body === '') doubt('body', 'không có nội dung nào dưới phần đầu');
  return doubts;
}

/** Whether nothing at all was read, so that a doubt for each fact would say the same. */
export const isBlank = ({
  title,
  code,
  issuer,
  issued,
  signer,
  body,
}: Omit<UnderstoodPaper, 'doubts'>): boolean =>
  body.trim() === '' && [title, code, issuer, issued, signer].every((fact) => fact === undefined);

/** A doubt about a name or a subject in capitals of which some words may be names. */
export const capitalDoubts = (field: 'title' | 'issuer', restored: Restored | undefined): Doubt[] =>
  restored && restored.unsure.length > 0
    ? [
        {
          field,
          message: `bản gốc in chữ hoa; xem lại chữ hoa, chữ thường của “${restored.text}”, nhất là: ${restored.unsure.join(' ').toLowerCase()}`,
        },
      ]
    : [];
