import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { claimedKind } from '../domain/file-kind.ts';
import { testContent } from '../tests/test-content.ts';
import { provenKind } from './proven-kind.ts';

describe('what a name claims', () => {
  it.each([
    ['Kế hoạch số 1.pdf', 'pdf'],
    ['2026/MẪU ĐƠN.DOCX', 'docx'],
    ['ảnh.jpeg', 'jpg'],
    ['ảnh.JPEG', 'jpg'],
    ['ảnh.jpg', 'jpg'],
    ['so.lieu.xlsx', 'xlsx'],
    ['biểu trưng.svg', undefined],
    ['cài đặt.exe', undefined],
    ['ảnh.png.exe', undefined],
    ['van-ban.doc', undefined],
    ['pdf', 'pdf'],
    ['không đuôi', undefined],
    ['a.constructor', undefined],
    ['a.toString', undefined],
  ])('%s: %s', (path, kind) => {
    expect(claimedKind(path)).toBe(kind);
  });
});

describe('what the bytes prove', () => {
  const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const model = `${testContent}/phuong-mau/files/`;
  const lies = 'src/checks/fixtures/attachment-file/content/phuong-thu/files/';

  it.each([
    [`${model}2026/lich-thu-gom-rac.pdf`, 'pdf'],
    [`${model}2024/cam-ket-phong-chay.docx`, 'docx'],
    [`${model}2025/so-lieu-cai-cach-hanh-chinh.xlsx`, 'xlsx'],
    [`${model}2024/phuong-an-san-choi.pptx`, 'pptx'],
    [`${model}2024/mau-quy-uoc.odt`, 'odt'],
    [`${model}hinh/tram-y-te.jpg`, 'jpg'],
    [`${model}hinh/san-choi.png`, 'png'],
    [`${model}hinh/ba-thung-rac.webp`, 'webp'],
    [`${lies}nói dối/ảnh chụp.pdf`, 'png'],
    [`${lies}nói dối/tờ khai.docx`, undefined],
    [`${lies}cài đặt.exe`, undefined],
    [`${lies}../ward.yaml`, undefined],
  ])('%s: %s', async (path, kind) => {
    expect(await provenKind(file(path))).toBe(kind);
  });
});
