import { describe, expect, it } from 'vitest';
import { paperDocx } from '../../bench/paper-docx.ts';
import { notice } from '../fixtures/notice.ts';
import { understand } from '../understand.ts';
import { readPaperFile } from './read.ts';

const packageOf = (attachments: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="utf-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLHeader><edXML:MessageHeader>
<edXML:From><edXML:OrganName>UBND phường Hoa Sen</edXML:OrganName></edXML:From>
<edXML:Code><edXML:CodeNumber>21</edXML:CodeNumber><edXML:CodeNotation>TB-UBND</edXML:CodeNotation></edXML:Code>
<edXML:PromulgationInfo><edXML:Place>Hoa Sen</edXML:Place><edXML:PromulgationDate>2026/03/09</edXML:PromulgationDate></edXML:PromulgationInfo>
<edXML:DocumentType><edXML:Type>7</edXML:Type><edXML:TypeName>Thông báo</edXML:TypeName></edXML:DocumentType>
<edXML:Subject>Tổng vệ sinh &amp; trồng cây</edXML:Subject>
<edXML:SignerInfo><edXML:Competence>N/A</edXML:Competence><edXML:Position>CHỦ TỊCH</edXML:Position><edXML:FullName>Lê Văn Sen</edXML:FullName></edXML:SignerInfo>
<edXML:OtherInfo><edXML:Priority>1</edXML:Priority></edXML:OtherInfo>
</edXML:MessageHeader></edXML:edXMLHeader></edXML:edXMLEnvelope><AttachmentEncoded>${attachments}</AttachmentEncoded></edXML>`);
const attachment = (name: string, bytes: Uint8Array): string =>
  `<Attachment><AttachmentName>${name}</AttachmentName><ContentTransferEncoded>${Buffer.from(bytes).toString('base64')}</ContentTransferEncoded></Attachment>`;
const read = (attachments: string) =>
  readPaperFile('a.edxml', packageOf(attachments), () => Promise.reject(new Error('not read')));

describe('edXML', () => {
  it('takes the sender’s metadata as they are, the text from the file inside', async () => {
    const paper = await read(
      attachment('x.zip', new Uint8Array(3)) + attachment('thông báo.docx', paperDocx(notice)),
    );
    expect(paper.enclosed?.map(({ name }) => name)).toEqual(['thông báo.docx', 'x.zip']);
    expect(understand(paper)).toMatchObject({
      title: 'Tổng vệ sinh & trồng cây',
      type: 'thong-bao',
      code: '21/TB-UBND',
      issuer: 'UBND phường Hoa Sen',
      issued: '2026-03-09',
      signer: { position: 'CHỦ TỊCH', name: 'Lê Văn Sen' },
      urgency: 'khan',
      recipients: ['Như trên', 'Lưu: VT'],
    });
  });

  it('reads names and files in CDATA', async () => {
    const cdata = attachment('thông báo.docx', paperDocx(notice)).replace(/>([^<]+)</g, '><![CDATA[$1]]><');
    expect((await read(cdata)).enclosed?.map(({ name }) => name)).toEqual(['thông báo.docx']);
  });

  it('refuses one that defines entities, and a damaged one', async () => {
    const refusal = (xml: string) =>
      expect(
        readPaperFile('a.edxml', new TextEncoder().encode(`<?xml version="1.0"?>${xml}`), () =>
          Promise.reject(new Error('not read')),
        ),
      ).rejects;
    await refusal('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>').toThrow(/khai báo lạ/);
    await refusal('<a><b></a>').toThrow(/hỏng/);
  });

  it('refuses one without a file', () => expect(read('')).rejects.toThrow(/không mang theo văn bản/));
});
