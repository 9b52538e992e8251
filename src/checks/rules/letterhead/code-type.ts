import { documentTypeName, typeByAbbreviation } from '../../../domain/document-type.ts';
import { letterheadRule } from './letterhead-rule.ts';

/**
 * NĐ 30/2020, phụ lục I: the code of a công văn has its issuer and its drafter, but no abbreviation of a type. The Party's
 * has `CV`: `116-CV/ĐU` (Hướng dẫn 36-HD/VPTW).
 */
export const codeType = letterheadRule('code-type', function* ({ front }, data, code) {
  const [first = '', ...others] = code?.symbol.split(/[-/]/) ?? [];
  const type = typeByAbbreviation(first);
  if (data.type !== 'cong-van' || !code || others.length === 0 || !type) return;
  if (code.type === 'cong-van' && (type !== 'cong-van' || code.symbol.includes('/'))) return;
  yield {
    position: front.at(['code']),
    message:
      type === 'cong-van'
        ? `số, ký hiệu của công văn không ghi “${first}”; dạng đúng: ${code.number}/${others.join('-')}-VP (cơ quan ban hành, rồi đơn vị soạn)`
        : `ký hiệu “${first}” là của ${documentTypeName(type).toLowerCase()}, còn tên loại là công văn; sửa type: ${type}, hoặc bỏ “${first}” khỏi số, ký hiệu`,
  };
});
