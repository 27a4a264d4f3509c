/** A number that begins like a year is a time. */
const CONTACT_LINE = /@|https?:|www\.|\b(?:linkedin|github)\b|(?<!\d)\+?(?!(?:19|20)\d\d\D)\d[\d ().-]{7,}\d/i

/** The line holds an address of mail or the web, or a telephone number. */
export const isContactLine = (text: string): boolean => CONTACT_LINE.test(text)
