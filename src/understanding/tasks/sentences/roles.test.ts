import { describe, expect, it } from 'vitest';
import { manners } from '../../../language/work/manners.ts';
import { rolesOf } from './roles.ts';

const isKnown = (name: string): boolean => name === 'Trạm Y tế';
const roles = (work: string, isLed = false) => rolesOf(work, { isKnown, isLed });

describe('a unit leads, and another supports it', () => {
  it.each([
    'Chủ trì, phối hợp với Trạm Y tế phun thuốc.',
    'Chịu trách nhiệm, phối hợp cùng Trạm Y tế phun thuốc.',
    'Chủ trì, Trạm Y tế phối hợp phun thuốc.',
    'Là đơn vị chủ trì, Trạm Y tế phối hợp phun thuốc.',
    'Kiểm tra bếp ăn, phối hợp với Trạm Y tế lấy mẫu.',
    'Lập danh sách người cao tuổi; phối hợp với Trạm Y tế khám tại nhà.',
    'Cùng Trạm Y tế phun thuốc.',
    'Cùng với Trạm Y tế phun thuốc.',
    'Phối hợp với Trạm Y tế phun thuốc.',
    'Phối hợp Trạm Y tế phun thuốc.',
    'Phối kết hợp với Trạm Y tế phun thuốc.',
    'Phối hợp chặt chẽ với Trạm Y tế trong tuyên truyền, vận động các hộ.',
    'Phối hợp với Trạm Y tế khi có dịch.',
  ])('%s', (work) => expect(roles(work)).toEqual({ role: 'lead', support: 'Trạm Y tế' }));

  it.each(Object.entries(manners))('whatever says how: “%s”', (_, work) =>
    expect(roles(work)).toEqual({ role: 'lead', support: 'Trạm Y tế' }),
  );

  it.each([
    ['Chủ trì, phối hợp với Bảo tàng Hải Sen trưng bày gốm.', 'Bảo tàng Hải Sen'],
    ['Phối hợp với Nhà Thiếu nhi Sen Hồng mở lớp vẽ.', 'Nhà Thiếu nhi Sen Hồng'],
    ['Chủ trì, phối hợp với Vườn thú Sen Hồng, Trạm Y tế tiêm vắc xin.', 'Vườn thú Sen Hồng, Trạm Y tế'],
    ['Phối hợp với Siêu thị Sen tặng quà.', 'Siêu thị Sen'],
  ])('of any kind, if it has a name: %s', (work, support) =>
    expect(roles(work)).toEqual({ role: 'lead', support }),
  );

  it.each(['Phun thuốc ở các chợ.', 'Xây dựng quy chế phối hợp.', 'Phối hợp phun thuốc.', 'Phối hợp với cha mẹ đón trẻ.'])(
    'or nobody does: %s',
    (work) => expect(roles(work)).toEqual({ role: 'lead' }),
  ); // prettier-ignore
});

describe('a unit only supports', () => {
  it.each([
    'Phối hợp với Trạm Y tế phun thuốc.',
    'Phối hợp phun thuốc.',
    'Chủ động phối hợp phun thuốc.',
    ...Object.values(manners),
  ])('where the item says who leads: %s', (work) => expect(roles(work, true)).toEqual({ role: 'support' }));

  it.each([
    'Phối hợp với Trạm Y tế trong đợt khám do Sở Y tế chủ trì.',
    'Phối hợp với cơ quan chủ trì phun thuốc.',
    'Chủ động phối hợp với đơn vị chủ trì phun thuốc.',
  ])('where its own words say who leads: %s', (work) => expect(roles(work)).toEqual({ role: 'support' }));

  it.each(['Cùng Trạm Y tế phun thuốc.', 'Lập danh sách, phối hợp với Trạm Y tế phun thuốc.'])(
    'but not with work of its own: %s',
    (work) => expect(roles(work, true)).toEqual({ role: 'lead', support: 'Trạm Y tế' }),
  );
});
