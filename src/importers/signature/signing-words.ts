import { vocabulary } from '../vocabulary.ts';

/** Words before the colon in the mark of an electronic signature. */
export const signingNotes = vocabulary([
  ['ký bởi', 'Ký bởi: Ủy ban nhân dân phường Hoa Sen'],
  ['được ký bởi', 'Được ký bởi: Nguyễn Văn An'],
  ['người ký', 'Người ký: Nguyễn Văn An'],
  ['ngày ký', 'Ngày ký: 05-03-2026 10:22:31 +07:00'],
  ['thời gian ký', 'Thời gian ký: 05/03/2026 10:22:31'],
  ['email', 'Email: vanphong@hoasen.example'],
  ['cơ quan', 'Cơ quan: Ủy ban nhân dân phường Hoa Sen'],
  ['chức vụ', 'Chức vụ: Văn thư'],
  ['signature not verified', 'Signature Not Verified'],
  ['signed by', 'Signed by: Nguyễn Văn An'],
  ['signing date', 'Signing Date: 05.03.2026'],
]);
