import { readXml } from '../xml.ts';
import { cutXml } from './xml-cuts.ts';

/** Whether a part of Excel has a sheet, a row or a column that is not shown. Throws an `XmlError` for a damaged part. */
export function hidesCells(xml: string): boolean {
  let hides = false;
  readXml(xml, {
    open({ name, attribute }) {
      if (name === 'sheet') hides ||= /^(?:hidden|veryHidden)$/.test(attribute('state') ?? '');
      else if (name === 'row' || name === 'col') hides ||= /^(?:1|true)$/.test(attribute('hidden') ?? '');
    },
  });
  return hides;
}

/** A sheet without the drawing of the boxes of remarks, by the id of its relationship. */
export const withoutDrawing = (xml: string, lost: ReadonlySet<string>): string =>
  cutXml(xml, ({ name, attributes }, cut) => {
    const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
    if (name === 'legacyDrawing' && id !== undefined && lost.has(id)) cut('element');
  });
