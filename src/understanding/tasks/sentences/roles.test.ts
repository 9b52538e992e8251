import { describe, expect, it } from 'vitest';
import { manners } from '../../../language/work/manners.ts';
import { rolesOf } from './roles.ts';

const isKnown = (name: string): boolean => name === 'Trạm Y tế';

describe('a unit supports another', () => {
  it.each(Object.entries(manners))('where it only works with it: “%s”', (_, sentence) => {
    expect(rolesOf(sentence, isKnown)).toEqual({ role: 'support' });
  });
  it.each([
    'Phối hợp với Trạm Y tế phun thuốc.',
    'Phối hợp chặt chẽ với Trạm Y tế trong tuyên truyền, vận động các hộ.',
    'Chủ động phối hợp với Trạm Y tế kiểm tra bếp ăn.',
  ])('whatever the two do: %s', (sentence) => {
    expect(rolesOf(sentence, isKnown)).toEqual({ role: 'support' });
  });
});

describe('a unit leads, and another supports it', () => {
  it.each([
    'Chủ trì, phối hợp với Trạm Y tế phun thuốc.',
    'Chịu trách nhiệm, phối hợp cùng Trạm Y tế phun thuốc.',
    'Kiểm tra bếp ăn, phối hợp với Trạm Y tế lấy mẫu.',
    'Lập danh sách người cao tuổi; phối hợp với Trạm Y tế khám tại nhà.',
    'Cùng Trạm Y tế phun thuốc.',
  ])('%s', (sentence) => {
    expect(rolesOf(sentence, isKnown)).toEqual({ role: 'lead', support: 'Trạm Y tế' });
  });
  it.each(['Phun thuốc ở các chợ.', 'Xây dựng quy chế phối hợp.'])('or nobody does: %s', (sentence) => {
    expect(rolesOf(sentence, isKnown)).toEqual({ role: 'lead' });
  });
});
