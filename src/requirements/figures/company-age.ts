import { NUMBER } from '../../text/numbers.ts'
import { oneOf } from '../../text/patterns.ts'

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*`
const NAME = `((?:The )?${NAME_WORD}(?: ${NAME_WORD}){0,3})`
const YEARS = `(?:${NUMBER})\\s?\\+? ?(?:years?|yrs?|decades?)\\b`
const FOUNDED = '(?:(?:Founded|Established|Headquartered|Based)\\b[^,.]{1,40}, )?'
const OWNS = oneOf('has, have, brings?, offers?, boasts?, combines?, looks? back, draws? on, builds? on, possesses')
const KIND = oneOf(`
  company, leader, provider, firm, start-?up, organi[sz]ation, consultancy, agency, platform, business, bank, group, pioneer,
  manufacturer, supplier, integrator`)

/** "is a leading provider", ", the pioneer" */
const IS_COMPANY = `(?:is|are|,) (?:an?|the|one of the) (?:[\\p{L}\\p{N}-]+,? ){0,5}${KIND}`

const PATTERNS: readonly RegExp[] = [
  // "Founded in Oslo, Acme brings 20 years", "Acme is a leading provider with 25 years of experience"
  new RegExp(`^${FOUNDED}${NAME} ?(?:${OWNS}|${IS_COMPANY})\\b[^.;]{0,120}?\\b${YEARS}`, 'u'),
  // "With over 20 years of experience in logistics, Acme is…"
  new RegExp(`^With (?:[a-z]+ ){0,2}${YEARS}[^.;]{0,80}, ${NAME} (?:is|has|helps|offers|provides|serves|delivers|works)\\b`, 'u'),
]

/** Who is no company: "Candidate has 5 years", "The Data Engineer brings 5 years", "It has". */
const PERSON = new RegExp(
  `\\b${oneOf(`
    candidates?, applicants?, persons?, people, individuals?, incumbents?, contractors?, resources?, hires?, holders?,
    professionals?, members?, profiles?, consultants?, engineers?, scientists?, developers?, analysts?, architects?, managers?,
    leads?, specialists?, administrators?, researchers?, experts?, interns?, who, you, must, someone, he, she, ideally`)}\\b`,
  'iu',
)

/** "Acme is a company that seeks people with 5 years". */
const ASKS = /\b(?:you|your|looking for|seek\w*|hir(?:e|es|ing)|requires?|candidates?|applicants?|someone)\b/i

/** Whether a sentence tells how long a company named in it has been at its work: those years are asked of nobody. */
export const tellsCompanyAge = (sentence: string): boolean => {
  if (!/year|yr|decade/.test(sentence) || ASKS.test(sentence)) return false
  return PATTERNS.some((pattern) => {
    const name = pattern.exec(sentence)?.[1]
    return name !== undefined && !PERSON.test(name)
  })
}
