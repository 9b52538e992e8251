import { describe, expect, it } from 'vitest';
import { slugify } from '../language/folding.ts';
import { documentTypeName, documentTypes, typeByAbbreviation } from './document-type.ts';

describe('the list of document types', () => {
  it('has the 29 types of NĐ 30/2020/NĐ-CP, two of them without an abbreviation', () => {
    const administrative = documentTypes.filter((type) => type.family === 'administrative');
    expect(administrative).toHaveLength(29);
    expect(administrative.filter((type) => type.abbreviation === undefined)).toHaveLength(2);
  });

  it('has each id and each name once', () => {
    expect(new Set(documentTypes.map((type) => type.id)).size).toBe(documentTypes.length);
    expect(new Set(documentTypes.map((type) => type.name)).size).toBe(documentTypes.length);
  });

  it.each(documentTypes)('$name has the id $id', ({ id, name }) => {
    expect(slugify(name)).toBe(id);
    expect(name).toBe(name.normalize('NFC'));
    expect(documentTypeName(id)).toBe(name);
  });

  it('gives each official abbreviation to one type', () => {
    const own = documentTypes.filter((type) => type.abbreviation !== undefined);
    expect(own.filter((type) => typeByAbbreviation(type.abbreviation ?? '') !== type.id)).toEqual([]);
  });
});

describe('a type by its abbreviation', () => {
  it.each([
    ['QĐ', 'quyet-dinh'],
    ['QD', 'quyet-dinh'],
    ['qđ', 'quyet-dinh'],
    ['QÐ', 'quyet-dinh'],
    ['QyĐ', 'quy-dinh'],
    ['QyD', 'quy-dinh'],
    ['QĐi', 'quy-dinh'],
    ['CT', 'chi-thi'],
    ['CTr', 'chuong-trinh'],
    ['ctr', 'chuong-trinh'],
    ['TTr', 'to-trinh'],
    ['TT', 'thong-tu'],
    ['TTLT', 'thong-tu-lien-tich'],
    ['ND', 'nghi-dinh'],
    ['CV', 'cong-van'],
    ['KL', 'ket-luan'],
    ['L', 'lenh'],
    ['DA', 'du-an'],
    ['ĐA', 'de-an'],
    ['HD', 'huong-dan'],
    ['HĐ', 'hop-dong'],
  ])('%s is %s', (abbreviation, id) => {
    expect(typeByAbbreviation(abbreviation)).toBe(id);
  });

  it.each(['', 'UBND', 'HĐND', 'VP', 'QH15', 'Quyết định', 'constructor'])(
    '“%s” is the abbreviation of no type',
    (text) => {
      expect(typeByAbbreviation(text)).toBeUndefined();
    },
  );
});
