/*
 * Words of orders that are a mere formality: to carry out what the paper says. Each has an order that it decides.
 */

/** How it is to be carried out. */
// prettier-ignore
export const formalManners = {
  'có trách nhiệm': 'có trách nhiệm triển khai.', 'chịu trách nhiệm': 'chịu trách nhiệm triển khai.', 'nghiêm túc': 'nghiêm túc triển khai.',
  'khẩn trương': 'khẩn trương triển khai.', 'tích cực': 'tích cực triển khai.', 'chủ động': 'chủ động triển khai.', 'phối hợp': 'phối hợp triển khai.',
  'quan tâm': 'quan tâm triển khai.', 'và': 'nghiêm túc và tích cực triển khai.',
};

/** To carry out. */
// prettier-ignore
export const carryingOut = {
  'tổ chức triển khai': 'tổ chức triển khai.', 'tổ chức thực hiện': 'tổ chức thực hiện.', 'triển khai': 'triển khai.', 'thực hiện': 'thực hiện.',
  'thi hành': 'thi hành.', 'quán triệt': 'quán triệt.', 'biết': 'biết.', 'và': 'quán triệt và thực hiện.',
};

/** What is carried out: the paper, or what it says. */
// prettier-ignore
export const carriedOut = {
  'theo': 'thực hiện theo lịch đã định.', 'các': 'thực hiện các việc trên.', 'những': 'thực hiện những việc trên.', 'nội dung': 'thực hiện nội dung trên.',
  'đúng': 'thực hiện đúng lịch đã định.', 'tốt': 'thực hiện tốt lịch đã định.', 'có': 'thực hiện có chất lượng.', 'đảm bảo': 'thực hiện đảm bảo chất lượng.',
  'bảo đảm': 'thực hiện bảo đảm chất lượng.', 'nghiêm': 'thực hiện nghiêm việc trên.', 'hiệu quả': 'thực hiện hiệu quả việc trên.',
  'nghị quyết': 'thực hiện nghị quyết này.', 'quyết định': 'thực hiện quyết định này.', 'kế hoạch': 'thực hiện kế hoạch này.', 'chỉ thị': 'thực hiện chỉ thị này.',
  'thông báo': 'thực hiện thông báo này.', 'công văn': 'thực hiện công văn này.', 'văn bản': 'thực hiện văn bản này.', 'kết luận': 'thực hiện kết luận này.',
  'chương trình': 'thực hiện chương trình này.', 'hướng dẫn': 'thực hiện hướng dẫn này.', 'công điện': 'thực hiện công điện này.', 'quy chế': 'thực hiện quy chế này.',
  'quy định': 'thực hiện quy định này.', 'ngay': 'thực hiện ngay việc trên.',
};

/** The grounds before such an order. */
export const formalGrounds = {
  'căn cứ': 'căn cứ lịch đã định, triển khai.', 'theo chức năng': 'theo chức năng của mình, triển khai.', 'theo nhiệm vụ': 'theo nhiệm vụ của mình, triển khai.',
}; // prettier-ignore

/** The beginnings of a task that is left out of posts, before what it asks to carry out. */
// prettier-ignore
export const formalOpeners = {
  'khẩn trương': 'khẩn trương triển khai thực hiện kế hoạch này', 'nghiêm túc': 'nghiêm túc triển khai thực hiện kế hoạch này', 'chủ động': 'chủ động triển khai thực hiện kế hoạch này',
  'phối hợp': 'phối hợp triển khai thực hiện kế hoạch này', 'tổ chức': 'tổ chức triển khai thực hiện kế hoạch này',
};

/** Words after its verb. */
export const formalAdditions = {
  'thực hiện': 'chủ động triển khai thực hiện', 'tổ chức': 'chủ động triển khai tổ chức', 'hiệu quả': 'chủ động triển khai hiệu quả', 'nghiêm túc': 'chủ động triển khai nghiêm túc',
}; // prettier-ignore

/** The papers that it names. */
// prettier-ignore
export const formalPapers = {
  'nội dung': 'chủ động triển khai các nội dung trên', 'công văn': 'chủ động triển khai công văn này', 'văn bản': 'chủ động triển khai văn bản này',
  'thông báo': 'chủ động triển khai thông báo này', 'kế hoạch': 'chủ động triển khai kế hoạch này',
};
