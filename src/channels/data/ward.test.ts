import { expect, test } from 'vitest';
import { wardSchema } from '../../domain/schema/ward.ts';
import type { Portal } from '../../portal/model.ts';
import { factsOfWard, wardFacts } from './ward.ts';

const ward = {
  name: 'Phường Thử',
  authority: 'Ủy ban nhân dân phường Thử',
  city: 'Thành phố Hải Phòng',
  url: 'https://portal.example/thu',
  contact: { phone: '0225 3 000 000' },
  units: [{ id: 'cong-an', name: 'Công an phường' }],
};

test('the facts of a ward are those that other programs need, without its units and fields', () => {
  expect(factsOfWard({ id: 'thu', ward: wardSchema.parse(ward) } as Portal)).toEqual({
    id: 'thu',
    name: 'Phường Thử',
    authority: 'Ủy ban nhân dân phường Thử',
    city: 'Thành phố Hải Phòng',
    url: 'https://portal.example/thu/',
    official: false,
    contact: { phone: '0225 3 000 000' },
  });
});

test('a reader leaves out keys that a later version has added', () => {
  const later = { ...ward, id: 'thu', map: 1, contact: { phone: '0225 3 000 000', fax: '1' } };
  expect(wardFacts.parse(later)).not.toHaveProperty('map');
  expect(wardFacts.parse(later).contact).toEqual({ phone: '0225 3 000 000' });
});
