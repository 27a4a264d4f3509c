import type { BriefLevel, Job, Role, RoleBrief, SalaryBand, Seniority } from '../schema/index.ts'
import { tokenize } from '../text/tokenize.ts'

/** The level of the brief at which a posting's seniority stands; null where the posting does not say. */
const BRIEF_LEVEL_OF: Readonly<Record<Seniority, BriefLevel | null>> = {
  intern: 'entry',
  junior: 'entry',
  mid: 'mid',
  senior: 'senior',
  staff: 'top',
  lead: 'top',
  principal: 'top',
  manager: 'top',
  unspecified: null,
}

/** Short forms in titles, written out so that "ML" and "machine learning" are one. */
const FIELDS_IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
  ['ai', ['artificial', 'intelligence']],
  ['ml', ['machine', 'learning']],
  ['nlp', ['natural', 'language', 'processing']],
  ['genai', ['generative', 'artificial', 'intelligence']],
  ['mle', ['machine', 'learning', 'engineer']],
])

/** In every title of the brief, and in those of most other roles. */
const COMMON_TITLE_WORDS: ReadonlySet<string> = new Set(['engineer'])

const wordsOf = (title: string): string[] =>
  tokenize(title.replaceAll('/', ' ')).flatMap(({ word }) => FIELDS_IN_FULL.get(word) ?? [word])

const tellingWords = (title: string): string[] => wordsOf(title).filter((word) => !COMMON_TITLE_WORDS.has(word))

type BriefTitle = RoleBrief['titles'][number]

/** Words of titles whose holders do other work, whatever field stands beside them: "ML Engineering Manager", "AI Full Stack Engineer". */
const OTHER_WORK: ReadonlySet<string> = new Set(
  'manager director architect analyst consultant designer recruiter writer instructor professor sales stack frontend backend'.split(
    ' ',
  ),
)

/** The title of the brief whose words are all in the posting's title; of several, the one with the most words. */
const nearestTitle = (title: string, { titles }: RoleBrief): BriefTitle | undefined => {
  const words = new Set(wordsOf(title))
  const others = [...words].filter((word) => OTHER_WORK.has(word))
  return titles
    .filter((one) => tellingWords(one.title).every((word) => words.has(word)))
    .filter((one) => others.every((word) => wordsOf(one.title).includes(word)))
    .toSorted((a, b) => tellingWords(b.title).length - tellingWords(a.title).length)[0]
}

/** "$99,600", "£85k", "80.000 €", "USD 120,000", "120,000 EUR a year"; millions are funding. */
const AMOUNT = String.raw`\d{2,3}(?:(?:[.,’' ]\d{3}|\d{3})(?![.,]?\d{3})|k\b)(?:\.\d\d)?`
const UNIT = '(?:[$€£₹]|\\b(?:USD|EUR|GBP|CAD|AUD|CHF|INR)\\b)'
const PAY = new RegExp(`${UNIT}\\s?${AMOUNT}|${AMOUNT}\\s?${UNIT}`, 'i')

/** What others pay is of no use beside what this one does. */
const findSalary = (level: BriefLevel | null, { document }: Job, brief: RoleBrief): SalaryBand | null =>
  PAY.test(document.text) ? null : findBand(level, brief)

const findBand = (level: BriefLevel | null, { salaries, year }: RoleBrief): SalaryBand | null => {
  const band = salaries.find((one) => one.level === level)
  return band ? { min: band.minUsd, max: band.maxUsd, open: band.open, currency: 'USD', country: 'US', year } : null
}

const findInterviews = ({ requirements }: Job, { responsibilities }: RoleBrief): Role['interviews'] => {
  const asked = new Set(
    requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.flatMap(({ skill }) => skill ?? []))),
  )
  return responsibilities
    .filter(({ skills }) => skills.some((skill) => asked.has(skill)))
    .map(({ title, interview }) => ({ responsibility: title, tested: interview }))
}

/**
 * Where a posting stands in the role brief: context for a person, which no score ever sees.
 *
 * @param level where the brief itself is the posting; null for any other posting, which says its level itself.
 * @returns null where the brief does not know the posting's title.
 */
export const placeRole = (job: Job, brief: RoleBrief, level: BriefLevel | null): Role | null => {
  const found = nearestTitle(job.title ?? '', brief)
  if (!found) return null
  const place = level ?? BRIEF_LEVEL_OF[job.seniority]
  return {
    title: found.title,
    level: place,
    typicalFocus: found.focus,
    interviews: findInterviews(job, brief),
    salary: findSalary(place, job, brief),
  }
}
