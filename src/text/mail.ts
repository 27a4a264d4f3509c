/** An address of mail within other words. */
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}/i

/** Whether an address of mail stands anywhere in a text. */
export const holdsMail = (text: string): boolean => text.includes('@') && MAIL.test(text)
