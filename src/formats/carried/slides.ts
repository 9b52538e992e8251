import { readXml } from '../xml.ts';
import type { CarriedKind } from './kinds.ts';
import type { OpenElement } from './xml-cuts.ts';
import { ancestor, cutXml } from './xml-cuts.ts';

/** Whether a slide of PowerPoint is not shown. Throws an `XmlError` for a damaged part. */
export function isHiddenSlide(xml: string): boolean {
  let isHidden = false;
  readXml(xml, {
    open({ name, attribute }) {
      if (name === 'sld') isHidden = /^(?:0|false)$/.test(attribute('show') ?? '');
    },
  });
  return isHidden;
}

/** What a page of notes prints of its slide, which is no note. */
const printed = /^(?:sldNum|sldImg|hdr|ftr|dt)$/;

/** A page of notes without what its speaker wrote. Throws an `XmlError` for a damaged part. */
export function cleanNotes(xml: string, found: (kind: CarriedKind) => void): string {
  const placeholders = new Map<OpenElement, string>();
  return cutXml(xml, (element, cut) => {
    const shape = ancestor(element, 'sp');
    if (!shape) return;
    if (element.name === 'ph') placeholders.set(shape, element.attribute('type') ?? '');
    if (element.name !== 't' || element.text.trim() === '' || printed.test(placeholders.get(shape) ?? ''))
      return;
    found('notes');
    cut('element', ancestor(element, 'r') ?? element);
  });
}
