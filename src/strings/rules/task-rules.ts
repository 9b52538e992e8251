/** Why a sentence is a task, by the name of the rule that decided, in Vietnamese for editors. */
export const taskRules: Readonly<Record<string, string>> = {
  command: 'câu giao, yêu cầu hay đề nghị một đơn vị làm',
  subject: 'câu mở đầu bằng tên đơn vị, rồi đến việc phải làm',
  own: 'việc của chính cơ quan ban hành, nằm trong phần giao việc',
  bare: 'câu nêu việc mà không nêu ai; người làm là đơn vị ở câu dẫn phía trên, hoặc nơi Kính gửi',
  item: 'ý nằm dưới tên một đơn vị',
  section: 'mục nêu tên đơn vị, sau dấu hai chấm là việc',
  label: 'dưới ý có dòng ghi ai làm, như “Đơn vị chủ trì: …”',
  row: 'dòng của một bảng có cột ghi đơn vị',
  'added-by-editor': 'người biên tập thêm trong khóa tasks',
};

/** Why a sentence that was looked at is no task. */
export const passRules: Readonly<Record<string, string>> = {
  'no-command': 'câu có lời giao việc nhưng là thủ tục, như hiệu lực, trách nhiệm thi hành',
  'no-subject': 'câu kể một đơn vị làm gì, không giao việc',
  'no-own': 'việc của chính cơ quan ban hành, không nằm trong phần giao việc',
  'no-bare': 'câu không nêu ai làm, và không nằm dưới câu nào giao việc',
  'dropped-by-editor': 'người biên tập bỏ trong khóa tasks (drop: true)',
};
