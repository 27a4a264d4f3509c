import { READS } from '../../language/resumes.ts'

/** The text without the lengths of time that are printed beside dates: "2018 – 2021 (3 ans)". */
export const withoutDuration = (text: string): string => text.replace(READS['length-of-time'], '')

/** The text is nothing but a length of time: "6 years 4 months". */
export const isDuration = (text: string): boolean => withoutDuration(text).trim() === '' && /\d/.test(text)
