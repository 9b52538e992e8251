// The labels of numbers that belong to one person, without marks and in small letters, as patterns.

/** Of the number of an identity card. */
export const identityLabel =
  'cccd|g?cmnd|cmtnd|gcmt|cmt|can cuoc(?: cong dan)?|chung minh (?:nhan dan|thu)|(?:ma |so )?dinh danh(?: ca nhan| cong dan)?|ddcn|(?:ma )?so cong dan|so cc|the cc|giay to tuy than|gttt';

/** Words behind such a label that make it the number of something else. */
export const identityOfOthers =
  'van ban|dien tu cua|dien tu co quan|co quan|to chuc|don vi|ho so|thua dat|bat dong san|tai san|doanh nghiep|hop dong|tai lieu';

/** Of a telephone. */
export const telephoneLabel =
  'so dien thoai|dien thoai|sdt|dt|di dong|dtdd|zalo|viber|lien he|lien lac|goi|so may|tel|phone|mobile';

/** Of a telephone that is a person’s own. */
export const privateTelephone =
  'nha rieng|so rieng|rieng|ca nhan|gia dinh|nguoi than|nguoi nha|phu huynh|hang xom|chu nha|chu ho|nguoi to giac|nguoi khieu nai|nguoi to cao|nguoi bao tin|nguoi lam don|nguoi de nghi|nguoi khai|nguoi lam chung|chu tro|chu vuon|chu quan|(?:cua )?(?:bo|cha|me) (?:hoac|va|hoc sinh|chau|be|em)';

/** Behind the label of a telephone, in small letters: whose it is, without a name. */
export const bearers =
  'người dân (?:này|ấy|đó)|thân nhân|người (?!dân|dùng|đại diện|phụ trách|trực|tiếp|phát ngôn|đứng đầu|quản lý|hướng dẫn|giải quyết)\\p{L}+|ông|bà|anh|chị|cháu|cụ|em|con|vợ|chồng|bố|mẹ|cha|gia đình|hộ(?! khẩu| tịch)|nạn nhân|bệnh nhân|học sinh|phụ huynh|thí sinh|đối tượng';

/** Why an official answers a telephone: a duty, by the words of the line or of the titles above it. */
export const dutyWords =
  'truc|thuong truc|duong day nong|tiep nhan|tiep cong dan|tiep dan|dau moi|lien he|lh|phan anh|bao tin|chi huy|ung cuu|cuu ho|cuu nan|phu trach|lam viec|giai dap|huong dan|danh ba';

/** Of a telephone that an office answers, whoever has it. */
export const officeTelephone =
  'duong day nong|hotline|tong dai|co quan|cong vu|truc ban|truc (?:cap cuu|chien dau|co quan)';

/** Of a bank account or a bank’s card. */
export const accountLabel =
  'so tai khoan|tai khoan|stk|so tk|tk|account|so the atm|the atm|so the ngan hang|the ngan hang|the tin dung|the ghi no|so the';

/** Words of an account that is none of a bank’s, or none of a person. */
export const accountOfOthers =
  '(?:tai|cua|mo tai|o) kho bac|kbnn|kho bac nha nuoc|tai khoan (?:ke toan|dinh danh|dien tu|dich vu cong|vneid|dang nhap|cap|tam (?:giu|thu)|thu)';

/** Before the holder of an account. */
export const holderLabel =
  'chu (?:tai khoan|tk|the)|ten (?:chu )?(?:tai khoan|tk)|(?:don vi|nguoi|ben) (?:thu )?huong(?: thu)?|nguoi nhan(?: tien)?|(?:tai khoan|tk|stk)(?: ngan hang| atm| ca nhan)? (?:rieng )?(?:cua|nhan|ca nhan)|(?:tai khoan|tk|stk)(?= (?:ong|ba|anh|chi|chau|cu|em|me|bo|gia dinh|ho) )|mang ten|dung ten';

/** Holders who need no name, in small letters: one of many such people has the number. */
export const holdersWithoutName =
  'người (?!dân|dùng|nộp|phụ trách|đại diện|quản lý)\\p{L}+|hộ|gia đình|ông|bà|anh|chị|cháu|cụ|em|mẹ|bố|cha|con|vợ|chồng|cá nhân|đối tượng|phụ huynh|học sinh|nạn nhân|bệnh nhân|tôi';

/** Where a bank keeps an account, in small letters. */
export const bankBranch = 'chi nhánh|phòng giao dịch|hội sở|trung tâm giao dịch';

/** Banks. */
export const banks =
  '(?:vietcom|vietin|techcom|agri|sacom|vp|tp|mb|shb|hd|lien viet|lpb?|sea|nam a|bac a|an binh|ab|pvcom|ocean|kien long|viet a|msb|exim|ocb|co-?op|vietbank|vikki|viet)\\s?bank|bidv|acb|vib|vcb|ctg|tcb|msb|ocb|scb|shb|lpb|eximbank|ngan hang|nhnn|momo|zalo ?pay|viettel ?(?:pay|money)|shopee ?pay|vi dien tu';

/** Of a day of birth. */
export const birthLabel =
  'ngay,? ?thang,? ?nam sinh|ngay sinh|nam sinh|sinh ngay|sinh nam|sinh|sn|s\\.n\\.?|ntns|ns(?=:| ?\\d)|date of birth|dob';

/** Words that end or begin with “sinh” and are no birth. */
export const noBirth = {
  before:
    've|hoc|phat|khai|tai|thi|ho|tuyen|thuy|moc|giang|dan|phuc|chung|luong|tien|tre so|y|giam|ha|triet san|trieng|an|moi|quan|giao|sat|tu',
  behind: 'hoat|vien|hoc|thai|song|ton|san|ke|loi|nhat|khi|to|con|de',
};

/** Of the home with which someone is registered. */
export const registeredHome =
  'thuong tru|tam tru|hktt|ho khau|tru quan|noi cu tru|noi o hien (?:nay|tai)|cho o hien nay';

/** Words of a list of candidates: the law says what it has of each. */
export const ofBallots =
  'ung cu(?: vien)?|nguoi (?:duoc gioi thieu |tu )ung cu|bau cu dai bieu|don vi bau cu|hiep thuong';

/** Parts of a ward and of a street in which people live. */
const placesOfHomes =
  'thon|xom|to|ban|ap|buon|lang|khu|khom|phum|soc|so|pho|ngo|ngach|hem|kiet|duong|can ho|chung cu|toa|block|day tro|khu tro|tap the';

/** Of where someone lives. */
export const homeLabel =
  'tru tai|thuong tru|tam tru|tru quan|cu tru|noi o|cho o|dia chi|ngu tai|ngu|hktt|ho khau|nha rieng|so nha|nha so|o nha|hien o|o tai|song tai|song o|o cung|(?:dang |tam )?o tro|' +
  `(?:tru|o|ngu|nha|song|que|nguoi) (?:o |tai )?(?:${placesOfHomes})`;

/** Other numbers of one person: a label, the form of the number, and whether a person must be named beside it. */
export const otherNumbers: readonly { label: string; form: string; named?: true }[] = [
  { label: 'ho chieu|passport|so hc|hc so', form: '[a-z]{1,2}(?:[ .-]?\\d){7,8}' },
  {
    label: 'bhyt|bao hiem y te|the bao hiem',
    form: '(?:[a-z]{2}(?:[ .-]?\\d){13}|\\d(?:[ .-]?\\d){9})',
  },
  { label: '(?:ma |so )?the', form: '[a-z]{2}(?:[ .-]?\\d){13}' },
  { label: 'bhxh|bao hiem xa hoi', form: '\\d(?:[ .-]?\\d){9}' },
  {
    label: '(?:ma so thue|mst)[ a-z]{0,12}ca nhan|mst ?cn|(?:ma so thue|mst) tncn',
    form: '\\d(?:[ .-]?\\d){9}',
  },
  { label: 'ma so thue|mst', form: '\\d(?:[ .-]?\\d){9}', named: true },
  { label: 'giay phep lai xe|gplx|bang lai(?: xe)?', form: '[a-z]{0,2}\\d(?:[ .-]?\\d){7,11}' },
  {
    label:
      'ma benh nhan|(?:ma|so) (?:ho so )?benh an|so hieu quan nhan|the dang vien|ma (?:so )?(?:hoc sinh|sinh vien)|the hoi vien|the thuong binh|the tam tru|(?:so )?so ho khau|the nguoi khuyet tat|the cuu chien binh|giay khai sinh|giay chung tu',
    form: '[a-z]{0,3}[.-]?\\d(?:[ .-]?\\d){4,14}',
    named: true,
  },
];

/** Words before or behind such a label that make the number that of a body. */
export const numberOfBody =
  'don vi|co quan|cong ty|doanh nghiep|to chuc|chi nhanh|hop tac xa|htx|ho kinh doanh|ubnd|uy ban|truong|co so|dai ly|noi dang ky|ma noi';

/** Of a plate of a vehicle. */
export const plateLabel = 'bien so|bks|bien kiem soat|bien|xe|o to|mo to|phuong tien';

/** Of a plot of land, of the sheet of the map that has it (with marks or without, and as a head without), and of the certificate of its owner. */
export const plotLabel = 'thua(?: dat)?';
export const sheetLabel = '(?:tờ|to)(?: bản đồ| bđ| ban do| bd)?|tbđ|tbd';
export const sheetHead = 'to(?: ban do| bd)?$|tbd';
export const certificateLabel =
  'gcn(?: ?qsdd?)?|giay chung nhan(?: quyen su dung dat)?|so do|so hong|so phat hanh|so seri gcn';

/** Hosts of letters that anyone may have. */
export const openMailHosts =
  'gmail|yahoo|hotmail|outlook|icloud|live|ymail|msn|aol|proton|protonmail|zoho|mail|me|rocketmail|yandex|gmx';

/** Where someone is at home, for the coordinates of a place. */
export const homePlace =
  'nha rieng|nha (?:ong|ba|anh|chi|cu|co|chu|bac|em|chau|o)|noi o|cho o|nha rieng cua|vi tri nha|tu gia|can nha';

/** Labels of numbers that only look like those of persons. */
export const thingLabel =
  'ma hang|ma vat tu|ma so hang|ma vach|barcode|lo thuoc|so lo|lo hang|seri|serial|so khung|hoa don|bien lai|cong to|ma giao dich|ma don|ma van don|ma phieu|ma thiet bi|ma tai san|ma san pham|ma so san pham|so van ban|ma ho so|so ho so|ma du an|ma cong trinh|ma kiem tra|isbn|gtin|so hieu|so ky hieu|imei|ma tra cuu|so vao so|ma dat|mst|ma so thue|tai khoan|stk|ma so';
