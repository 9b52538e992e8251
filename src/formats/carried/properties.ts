import type { CarriedKind } from './kinds.ts';
import { namesNobody } from './offices.ts';
import { cutXml } from './xml-cuts.ts';

/** The properties that name a person, an office or a folder, by the part that has them. */
const named: Readonly<Record<string, RegExp>> = {
  'docProps/core.xml': /^(?:creator|lastModifiedBy)$/,
  'docProps/app.xml': /^(?:Company|Manager|HyperlinkBase)$/,
  'meta.xml': /^(?:initial-creator|creator|printed-by)$/,
};
/** Elements that are taken out whole: properties of one’s own, the template and the folder that a file came from. */
const whole: Readonly<Record<string, RegExp>> = {
  'docProps/custom.xml': /^property$/,
  'meta.xml': /^(?:user-defined|template)$/,
  'word/settings.xml': /^attachedTemplate$/,
  'word/_rels/settings.xml.rels': /^Relationship$/,
  'xl/workbook.xml': /^(?:absPath|fileSharing)$/,
};
const templateRelation = /\/attachedTemplate$/;

/** Whether a part may have such properties. */
export const hasProperties = (part: string): boolean => part in named || part in whole;

/** A part without the names of people, offices and folders. Throws an `XmlError` for a damaged part. */
export function cleanProperties(part: string, xml: string, found: (kind: CarriedKind) => void): string {
  return cutXml(xml, ({ name, text, attribute }, cut) => {
    if (named[part]?.test(name) && !namesNobody(text)) {
      found('author');
      cut('content');
    } else if (whole[part]?.test(name)) {
      if (name === 'Relationship' && !templateRelation.test(attribute('Type') ?? '')) return;
      found('author');
      cut('element');
    }
  });
}
