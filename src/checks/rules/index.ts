import type { Rule } from '../contract.ts';
import { codeForm } from './code-form.ts';
import { unconfirmed, undated } from './dates.ts';
import { idClash, idForm, idReserved } from './document-id.ts';
import { invalidValue, missingKey, unknownKey, yamlSyntax } from './form.ts';
import { attachmentFile, imageFile, linkScheme, linkTarget } from './links.ts';
import { headingLevel, rawHtml } from './markdown-body.ts';
import { misfit } from './misfit.ts';
import {
  addressTaken,
  duplicateSubject,
  referenceCircle,
  unknownReference,
  unknownSubject,
} from './references.ts';
import { wardFile } from './ward-file.ts';

/** Every rule. A name is permanent: editors find it, with its cure, in content/README.md. */
export const rules: readonly Rule[] = [
  wardFile,
  misfit,
  yamlSyntax,
  unknownKey,
  missingKey,
  invalidValue,
  idForm,
  idClash,
  idReserved,
  duplicateSubject,
  unknownSubject,
  unknownReference,
  referenceCircle,
  addressTaken,
  unconfirmed,
  undated,
  codeForm,
  headingLevel,
  rawHtml,
  linkScheme,
  linkTarget,
  imageFile,
  attachmentFile,
];
