import { expect, it } from 'vitest';
import { isStampedName } from './stamped-name.ts';

it.each([
  'Kế hoạch A2 (Mật).pdf',
  'Kế hoạch A2 (Mật).pdf'.normalize('NFD'),
  'phu luc 2 - Mật.docx',
  'bao-cao-toi-mat-quy-1.pdf',
  'KH_tuyet_mat_dien_tap.pdf',
  '2026-03_MAT_KeHoachBaoVe.pdf',
  'TàiLiệuMật.pdf',
  'DoMat-ToiMat.pdf',
  'Văn bản mật 2026',
  'MAT_KH phong thu khu vuc 2026',
  'CV_88_CAT_Mat',
  'vb.mat.so.15.2025',
  'scan0042_tai_lieu_mat',
  '03. Mật',
  'QS-MAT',
  'Mat - Bao cao ton giao.pdf',
  'Bao1 cao1 an ninh (ma65t)',
  'Công văn mật số 12.pdf',
])('%s says that it is secret', (name) => expect(isStampedName(name)).toBe(true));

it.each([
  'thong-bao-toi-mat-dien-khu-3.pdf',
  'KH_MAT_TRAN_2026.pdf',
  'bao-cao-cong-tac-bi-mat-nha-nuoc.pdf',
  'SoDangKyVanBanMat.docx',
  'quan-ly-van-ban-mat.pdf',
  'Kế hoạch mật độ tiêm chủng.pdf',
  'Mật ong',
  'DS_VANG_MAT',
  'bao-cao-ra-mat-mo-hinh',
  'danh-sach-hoc-vien-vang-mat',
])('%s does not', (name) => expect(isStampedName(name)).toBe(false));
