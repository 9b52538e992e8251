import { endOf } from '../../domain/dates/moment.ts';
import { proofFiles } from '../../proof/names.ts';
import type { CheckedProofs } from '../../proof/verify/check-proofs.ts';
import type { ProofFault } from '../../proof/verify/fault.ts';
import { showMoment } from '../../strings/show.ts';

const fileWords = {
  changed: 'bị sửa',
  added: 'bị thêm',
  removed: 'bị mất',
  'not-plain': 'bị thay bằng liên kết',
  unread: 'không đọc được',
} as const;

/** What is wrong with a portal, in a Vietnamese line. */
export function inWords(fault: ProofFault): string {
  switch (fault.kind) {
    case 'form':
      return `bị sửa: ${fault.path} (không đúng dạng của bảng kê)`;
    case 'chain':
      return `bị sửa: ${proofFiles.log} từ dòng ${fault.number} (có dòng bị sửa, bỏ, thêm hoặc đổi chỗ)`;
    case 'rolled-back':
      return `bị lùi: cổng là bản công bố lần ${fault.to}, trong khi đã có lần ${fault.from}`;
    case 'rewritten':
      return `bị viết lại: nhật ký không còn lần công bố thứ ${fault.seen} đã thấy trước đây`;
    case 'other-ward':
      return `bị thay: cổng của ${fault.ward}, trước đây ở đây là cổng của ${fault.seen}`;
    case 'unsigned':
      return 'chưa ký: lần công bố cuối không có chữ ký của khóa này';
    case 'signature':
      return `sai chữ ký: ${fault.path}${fault.number === undefined ? '' : ` dòng ${fault.number}`} không do khóa này ký`;
    default:
      return `${fileWords[fault.kind]}: ${fault.path}${noteOf(fault.kind, fault.note)}`;
  }
}

const noteOf = (kind: string, note: string | undefined): string => {
  if (note === undefined) return '';
  return kind === 'unread' ? ` (${note})` : ` (bản nén ${note} mà trình duyệt nhận)`;
};

/** Which portal it is, and what its proofs are worth without more. */
export function aboutPortal(
  { manifest, last }: CheckedProofs,
  hasKey: boolean,
  remembers: boolean,
): string[] {
  if (!manifest) return [];
  const { ward, generator, content, date } = manifest;
  const source = content.commit
    ? `commit ${content.commit}${content.uncommitted ? ' và thay đổi chưa commit' : ''}`
    : content.digest;
  const when = last
    ? `công bố lần ${last.number} lúc ${showMoment(endOf(last.published))}`
    : 'mới dựng, chưa công bố';
  return [
    `Cổng ${ward}, ${when}; tính đến ${showMoment(endOf(date))}, từ nội dung ${source}, bộ dựng ${generator}.`,
    ...worthOf(last?.key, hasKey),
    ...(last && !remembers
      ? ['Muốn biết cổng có bị lùi cùng cả nhật ký không, hãy kiểm định kỳ với --remember TỆP.']
      : []),
  ];
}

function worthOf(signer: string | undefined, hasKey: boolean): string[] {
  if (hasKey) return [];
  if (signer === undefined) return ['Chưa ai ký bảng kê này: ai sửa được cổng cũng sửa được bảng kê.'];
  return [
    `Chữ ký chỉ được so với khóa ghi ngay trên cổng (${signer}): ai sửa được cổng cũng thay được khóa ấy. Hãy lấy khóa công khai từ nơi khác rồi chạy lại với --key.`,
  ];
}
