import type {
  Blocker,
  BriefLevel,
  CoverageStatus,
  Evidence,
  HiddenReason,
  Importance,
  PillarId,
  Report,
  SectionKind,
  Suggestion,
  ZoneKind,
} from '../schema/index.ts'
import { toYearsAndMonths } from '../text/months.ts'
import { ownGain } from '../text/own-gain.ts'

/** What the score is and what it is not: printed wherever the score is. */
export const PURPOSE =
  'The score is the share of the stated requirements that text in the resume gives evidence for, by weight. ' +
  'It is for your own use: it is not a chance of an interview, and not for rejecting people.'

/** What a place among the published resumes says, and why it stands beside a score. */
export const sayWhatPlaceIs = (published: number): string =>
  `how many of the ${published} invented resumes that this project publishes cover less of the same posting. ` +
  'It makes scores on several postings comparable, since some ask for what everybody has, and is no part of the score.'

/** A shape as well as a colour, so that neither is needed to tell them apart. */
export const STATUS_MARKS: Readonly<Record<CoverageStatus, string>> = { met: '●', partial: '◐', missing: '○', unknown: '–' }

export const STATUS_NAMES: Readonly<Record<CoverageStatus, string>> = {
  met: 'Met',
  partial: 'In part',
  missing: 'Not found',
  unknown: 'Not scored',
}

export const LEVEL_NAMES: Readonly<Record<BriefLevel, string>> = {
  entry: 'entry level',
  mid: 'mid level',
  senior: 'senior',
  top: 'top level',
}

const NEAREST = 'nearest: '

/** Before a place that a reader may well not accept. */
export const sayNearest = ({ near }: Pick<Evidence, 'near'>): string => (near ? NEAREST : '')

/** After the name of a requirement. */
export const IN_A_SENTENCE: Readonly<Record<CoverageStatus, string>> = {
  met: 'met',
  partial: 'met in part',
  missing: 'not met',
  unknown: 'not scored',
}

/** In the order of their weight. */
export const IMPORTANCES: readonly Importance[] = ['required', 'duty', 'preferred']

export const IMPORTANCE_NAMES: Readonly<Record<Importance, string>> = {
  required: 'Required',
  duty: 'Duties',
  preferred: 'Preferred',
}

/** Beside one requirement, in the singular. */
export const IMPORTANCE_TAGS: Readonly<Record<Importance, string>> = {
  required: 'required',
  duty: 'duty',
  preferred: 'preferred',
}

export const PILLAR_NAMES: Readonly<Record<PillarId, string>> = {
  'machine-learning': 'Machine learning',
  mlops: 'MLOps',
  collaboration: 'Work with data scientists',
}

export const SECTION_NAMES: Readonly<Record<SectionKind, string>> = {
  summary: 'Summary',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  projects: 'Projects',
  publications: 'Publications',
  certifications: 'Certifications',
  awards: 'Awards',
  languages: 'Languages',
  interests: 'Interests',
  contact: 'Contact',
  other: 'Other',
}

export const ZONE_NAMES: Readonly<Record<ZoneKind, string>> = {
  company: 'Company',
  duties: 'Duties',
  required: 'Required',
  preferred: 'Preferred',
  stack: 'Tools',
  benefits: 'Benefits',
  legal: 'Legal',
  apply: 'How to apply',
}

export const BLOCKER_NAMES: Readonly<Record<Blocker['kind'], string>> = {
  clearance: 'Security clearance',
  citizenship: 'Citizenship',
  permit: 'Work permit',
  licence: 'Licence',
  location: 'Place of work',
  shift: 'Working hours',
  travel: 'Travel',
  physical: 'Physical demands',
  check: 'Pre-hire checks',
}

/** The words of a condition, with what a wish is: "preferred: driving licence". */
export const sayCondition = ({ importance }: Pick<Blocker, 'importance'>, words: string): string =>
  importance === 'required' ? words : `${IMPORTANCE_TAGS[importance]}: ${words}`

export const HIDDEN_REASONS: Readonly<Record<HiddenReason, string>> = {
  colour: 'in the colour of its background',
  size: 'too small to be read',
  'render-mode': 'drawn invisibly',
  'off-page': 'outside the page',
  covered: 'covered by something else',
  vanish: 'marked as hidden',
  struck: 'struck out',
}

/** "1 line", "3 lines". */
export const count = (amount: number, noun: string, plural = `${noun}s`): string =>
  `${amount.toLocaleString('en-US')} ${amount === 1 ? noun : plural}`

/** "5 years 3 months", "8 months". */
export const formatMonths = (months: number): string => {
  const [years, rest] = toYearsAndMonths(months)
  if (years === 0) return count(rest, 'month')
  return rest === 0 ? count(years, 'year') : `${count(years, 'year')} ${count(rest, 'month')}`
}

/** "4 y 9 m", for lists. */
export const shortenMonths = (months: number): string =>
  toYearsAndMonths(months)
    .flatMap((amount, index) => (amount === 0 ? [] : [`${amount} ${index === 0 ? 'y' : 'm'}`]))
    .join(' ')

/** Points as printed: always one decimal. */
export const formatPoints = (points: number): string => points.toFixed(1)

/** "+6.2", "−2.1", "±0.0"; a minus is as wide as a plus. */
export const formatChange = (change: number): string =>
  `${change < 0 ? '−' : change > 0 ? '+' : '±'}${formatPoints(Math.abs(change))}`

/** "+4.2"; advice that is worth following for other readers than this one gains nothing here. */
export const formatGain = (gain: number): string => (gain > 0 ? `+${formatPoints(gain)}` : '±0')

/** What a suggestion brings by itself, as printed; nothing where the report gives no score that it could raise. */
export const sayGain = (suggestion: Pick<Suggestion, 'gain' | 'here'>, { understood }: Pick<Report, 'understood'>): string =>
  understood.enough ? formatGain(ownGain(suggestion)) : ''

/** What stands over such gains. */
export const headGains = ({ understood }: Pick<Report, 'understood'>): string => (understood.enough ? 'points gained' : '')
