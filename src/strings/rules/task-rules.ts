/** Why a sentence is a task, by the name of the rule that decided, in Vietnamese for editors. */
export const taskRules: Readonly<Record<string, string>> = {
  // By one sentence.
  order: 'câu giao, yêu cầu hay đề nghị một đơn vị làm',
  'subject with a firm word':
    'câu mở đầu bằng tên đơn vị và nói chắc: “có trách nhiệm”, “phải”, hoặc một ngày hạn',
  subject: 'câu mở đầu bằng tên đơn vị, rồi đến việc phải làm',
  'a day for one who leads the issuer':
    'người đứng đầu cơ quan ban hành được giao một việc có ngày phải xong',
  'own work in a section that gives work': 'việc của chính cơ quan ban hành, nằm trong phần giao việc',
  'item after an order': 'ý nằm dưới một câu giao việc; người làm là đơn vị ở câu ấy, hoặc nơi Kính gửi',
  'report to send': 'câu yêu cầu gửi báo cáo; người gửi là đơn vị ở câu trên, hoặc nơi Kính gửi',
  // By its place.
  'item of a unit': 'ý nằm dưới tên một đơn vị',
  'name of a unit': 'mục nêu tên đơn vị, sau dấu hai chấm là việc',
  'topic before a unit': 'mục nêu một chủ đề, rồi đến đơn vị và việc',
  'order before a list': 'câu giao việc đứng trước một danh sách không phải các việc',
  labels: 'cạnh ý có dòng ghi ai làm, như “Đơn vị chủ trì: …”',
  'labels that name a unit': 'cạnh ý có dòng ghi ai làm, như “Đơn vị chủ trì: …”',
  row: 'dòng của một bảng có cột ghi đơn vị',
  'added-by-editor': 'người biên tập thêm trong khóa tasks',
  // Who leads and who supports.
  'A chủ trì, phối hợp với B': 'đơn vị trước “chủ trì” chủ trì, đơn vị sau “phối hợp với” phối hợp',
  'A (chủ trì), B (phối hợp)': 'vai trò ghi trong ngoặc sau tên đơn vị',
  'A phối hợp với B': 'đơn vị trước “phối hợp với” chủ trì, đơn vị sau phối hợp',
};

/** Why a sentence that was looked at is no task. */
export const passRules: Readonly<Record<string, string>> = {
  formality: 'lời yêu cầu chung ở cuối văn bản, không nêu việc nào',
  'own work': 'việc của chính cơ quan ban hành, không phải việc giao',
  'subject where nothing is given': 'phần này chỉ kể hoặc quy định chung, không giao việc',
  'subject in the preamble': 'câu nằm ở phần mở đầu, trước khi giao việc',
  'nobody is named': 'câu không nêu ai làm, và không câu nào phía trên nêu',
  'nobody in the preamble': 'câu không nêu ai làm, lại nằm ở phần mở đầu',
  'nobody and no verb of work': 'câu không nêu ai làm, cũng không mở đầu bằng một việc phải làm',
  'item without an order': 'ý không nằm dưới câu giao việc nào',
  'nothing to send': 'câu không nêu ai làm, không yêu cầu gửi báo cáo',
  'asked of the issuer': 'câu đề nghị chính cơ quan ban hành',
  'asked of somebody who is no unit': 'câu đề nghị một người hay nhóm người không phải đơn vị được giao việc',
  'a list of units that goes on': 'chỉ là danh sách đơn vị, chưa có việc nào được giao',
  proposal: 'câu kiến nghị cấp trên, không giao việc',
  attendance: 'lời mời tới dự',
  'quoted law': 'câu nhắc lại điều luật, không giao việc',
  heading: 'đề mục, không phải câu giao việc',
  'thing of a list': 'một mục của danh sách mà câu trên nêu, không phải việc',
  topic: 'chủ đề của các câu sau, ai làm thì câu sau nêu',
  'heading of a section': 'đề mục của một phần',
  introduction: 'câu dẫn; việc ở các ý bên dưới',
  'topics of comments': 'các nội dung xin ý kiến, không phải việc',
  sentences: 'câu đọc từng ý một',
  label: 'dòng ghi đơn vị, thời hạn của ý phía trên',
  'no work': 'câu thuộc một dạng không giao việc',
  // Kinds of sentences that give no work.
  quotation: 'lời dẫn trong ngoặc kép',
  enclosure: 'câu trong ngoặc nói về tài liệu gửi kèm',
  closing: 'câu kết của văn bản',
  notice: 'câu báo tin cho biết',
  execution: 'câu nêu ai chịu trách nhiệm thi hành',
  effect: 'câu nêu hiệu lực',
  points: 'tiêu chí chấm điểm',
  difficulty: 'câu dặn phản ánh khi gặp khó khăn, vướng mắc',
  // Kinds of sections.
  steps: 'phần nêu các bước',
  'gives points': 'đề mục ghi số điểm: phần tiêu chí chấm điểm',
  'gives work': 'phần giao việc',
  'gives work alone': 'đề mục chỉ có mấy chữ ấy: phần giao việc',
  'gives no work': 'phần không giao việc, như mục đích, căn cứ',
  'these words alone': 'đề mục chỉ có mấy chữ ấy: phần không giao việc',
  describes: 'phần kể hoặc mô tả',
  'describes alone': 'đề mục chỉ có mấy chữ ấy: phần kể hoặc mô tả',
  'dropped-by-editor': 'người biên tập bỏ trong khóa tasks (drop: true)',
};
