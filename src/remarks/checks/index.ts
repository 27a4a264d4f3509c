import type { Check } from '../check.ts'
import { deadLink } from './dead-link.ts'
import { doubledWord } from './doubled-word.ts'
import { fewFigures } from './few-figures.ts'
import { fileName } from './file-name.ts'
import { filler } from './filler.ts'
import { firstPerson } from './first-person.ts'
import { gap } from './gap.ts'
import { length } from './length.ts'
import { longBullet } from './long-bullet.ts'
import { missingContact } from './missing-contact.ts'
import { missingMonths } from './missing-months.ts'
import { missingResult } from './missing-result.ts'
import { misspeltWord } from './misspelt-word.ts'
import { nothingSince } from './nothing-since.ts'
import { oldWork } from './old-work.ts'
import { placeholderText } from './placeholder-text.ts'
import { privateDetail } from './private-detail.ts'
import { repeatedVerb } from './repeated-verb.ts'
import { reversedPeriod } from './reversed-period.ts'
import { sectionOrder } from './section-order.ts'
import { sharedList } from './shared-list.ts'
import { staleDate } from './stale-date.ts'
import { tense } from './tense.ts'
import { unlinkedProfile } from './unlinked-profile.ts'
import { weakOpening } from './weak-opening.ts'
import { wrongArticle } from './wrong-article.ts'

/** All checks, the most worthwhile first: what makes a reader stop, then what keeps the work from being seen, then manners. */
export const CHECKS: readonly Check[] = [
  placeholderText,
  missingContact,
  misspeltWord,
  doubledWord,
  wrongArticle,
  reversedPeriod,
  staleDate,
  nothingSince,
  sectionOrder,
  missingResult,
  weakOpening,
  fewFigures,
  length,
  oldWork,
  sharedList,
  missingMonths,
  privateDetail,
  gap,
  tense,
  deadLink,
  unlinkedProfile,
  longBullet,
  firstPerson,
  repeatedVerb,
  filler,
  fileName,
]
