const greeting =
  /^\W{0,4}(?:(?:đồng|trân trọng)\s+)?k[íiỉì]nh\s+(?:(?:g[ửưứừu]i|tr[iì]nh)(?![\p{L}])|m[ờơớo]i\s*(?::|$))/iu;

/** Whether a line begins with “Kính gửi”, or is “Kính mời:” of an invitation. */
export const isGreeting = (text: string): boolean => greeting.test(text);

/** Whether a greeting has no colon, as in a message: “Kính gửi các bác tổ trưởng,”. It is one line, with a mark at its end. */
export const isOfMessage = (text: string): boolean =>
  !/^[\s:]*:/.test(withoutGreeting(text)) && !/:\s*$/.test(greeting.exec(text)?.[0] ?? '');

/** The text after “Kính gửi”. */
export const withoutGreeting = (text: string): string => text.replace(greeting, '');
