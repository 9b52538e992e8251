import type { Rule } from '../model.ts';
import { deadlineOrder, missingEnclosure, weekday } from './claims.ts';
import { codeForm } from './code-form.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { dateOrder, unconfirmed, undated } from './dates.ts';
import { idClash, idForm, idReserved } from './document-id.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateDocument } from './duplicate-document.ts';
import { unknownException } from './exceptions.ts';
import { invalidValue, missingKey, unknownKey, yamlSyntax } from './form.ts';
import { imageAlt, onlyImages } from './images.ts';
import { impossibleDate } from './impossible-date.ts';
import { indentedText } from './indented-text.ts';
import { doubleSpace, lookAlike, misreading, unicodeForm } from './letters.ts';
import { attachmentFile, imageFile, linkScheme, linkTarget } from './links.ts';
import { listMark } from './list-mark.ts';
import { headingLevel, rawHtml } from './markdown-body.ts';
import { misfit } from './misfit.ts';
import { codeType, dayBlank, numberBlank, numberZero, titleForm } from './official-form.ts';
import { placeholderLeft } from './placeholder.ts';
import { bankAccount, birthDate, personalNumber, privatePhone } from './privacy.ts';
import { futureDate, latePublication, undatedPublication } from './publication.ts';
import {
  addressTaken,
  duplicateSubject,
  referenceCircle,
  unknownReference,
  unknownSubject,
} from './references.ts';
import { secrecyStamp } from './secrecy.ts';
import { linkForm, setextHeading, singleTilde, strayEmphasis } from './swallowed.ts';
import { unknownUnit } from './unknown-unit.ts';
import { unreadAttachment } from './unread-attachment.ts';
import { unreleased } from './unreleased.ts';
import { wardFile, wardId } from './ward-file.ts';

const checked: readonly Rule[] = [
  secrecyStamp,
  personalNumber,
  bankAccount,
  birthDate,
  wardFile,
  wardId,
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
  duplicateCode,
  duplicateDocument,
  dateOrder,
  unconfirmed,
  placeholderLeft,
  undated,
  undatedPublication,
  dayBlank,
  futureDate,
  latePublication,
  unreleased,
  codeForm,
  numberBlank,
  numberZero,
  codeType,
  titleForm,
  curlyQuotes,
  headingLevel,
  rawHtml,
  singleTilde,
  strayEmphasis,
  setextHeading,
  listMark,
  indentedText,
  linkForm,
  onlyImages,
  imageAlt,
  unicodeForm,
  lookAlike,
  doubleSpace,
  misreading,
  privatePhone,
  impossibleDate,
  weekday,
  deadlineOrder,
  missingEnclosure,
  unknownUnit,
  linkScheme,
  linkTarget,
  imageFile,
  attachmentFile,
  unreadAttachment,
];

/** Every rule. A name is permanent: editors find it, with its cure, in content/README.md. */
export const rules: readonly Rule[] = [...checked, unknownException(checked)];
