/** A printed length of time: "(2 years 10 months)", "3 yrs", "8 Monate", "40 hours per week". */
const YEAR_WORDS = 'years?|yrs?|jahre?|ans?|años?'
const MONTH_WORDS = 'months?|mos?|monate?|mois|mes(?:es)?'
const HOURS = '(?:hours?|hrs?|h|stunden|std|heures|horas)\\.?\\s*(?:/|per|a|pro|par|por)\\s*(?:week|wk|woche|semaine|semana)'
export const DURATION = new RegExp(
  `\\(?\\b\\d{1,2}\\+?\\s*(?:${YEAR_WORDS}|${MONTH_WORDS}|weeks?|wochen)\\b\\.?(?:,?\\s*(?:(?:and|und|et|y)\\s+)?\\d{1,2}\\s*(?:${MONTH_WORDS})\\b\\.?)?\\)?` +
    '|\\((?:less than|about|approx\\.?)[^()]{1,24}\\)' +
    `|\\(?\\b\\d{1,3}(?:\\.\\d)?\\s*${HOURS}\\b\\.?\\)?|\\b${HOURS}\\s*:?\\s*\\d{1,3}\\b`,
  'giu',
)

/** Without the lengths of time that are printed beside dates: "2018 – 2021 (3 ans)". */
export const withoutDuration = (text: string): string => text.replace(DURATION, '')

/** The text says nothing but how long: "6 years 4 months". */
export const isDuration = (text: string): boolean => withoutDuration(text).trim() === '' && /\d/.test(text)
