/** What is before `@` where the host begins: whatever a browser would send as a user's name and password. */
const user = /^(?:(?:https?|ftps?|wss?|file):[\\/]*|(?:[a-z][a-z0-9+.-]*:)?[\\/]{2,})[^\\/?#]*@/i;

/** Whether an address of the web names a user, with or without a password: readers would read both. */
export const namesUser = (address: string): boolean => user.test(address.replace(/[\t\n\r]/g, '').trim());

/** How such an address is refused; nothing of it is said again. */
export const userRefused =
  'không được có tên người dùng hay mật khẩu trước “@”: ai cũng đọc được; xóa phần ấy, và đổi mật khẩu nếu đã lưu';
