import type { Rule } from '../rule.ts'
import { completeSkills } from './complete-skills.ts'
import { expandEntry } from './expand-entry.ts'
import { farFromPosting } from './far-from-posting.ts'
import { farFromYears } from './far-from-years.ts'
import { firmClaim } from './firm-claim.ts'
import { leadWith } from './lead-with.ts'
import { listSkills } from './list-skills.ts'
import { listedOnly } from './listed-only.ts'
import { mendSpelling } from './mend-spelling.ts'
import { missingAside } from './missing-aside.ts'
import { missingDates } from './missing-dates.ts'
import { missingElsewhere } from './missing-elsewhere.ts'
import { missingPractice } from './missing-practice.ts'
import { missingRequirement } from './missing-requirement.ts'
import { moreYears } from './more-years.ts'
import { nameTheSkill } from './name-the-skill.ts'
import { oneProject } from './one-project.ts'
import { plainLayout } from './plain-layout.ts'
import { postingWording } from './posting-wording.ts'
import { quantifyBullet } from './quantify-bullet.ts'
import { removeHiddenText } from './remove-hidden-text.ts'
import { shortenUnasked } from './shorten-unasked.ts'
import { showInPosition } from './show-in-position.ts'
import { strongVerb } from './strong-verb.ts'
import { summary } from './summary.ts'
import { writeSummary } from './write-summary.ts'

/** All rules. Of two that speak of one unmet requirement, the earlier has the word; of equal gain, the earlier comes first. */
export const RULES: readonly Rule[] = [
  removeHiddenText,
  mendSpelling,
  firmClaim,
  nameTheSkill,
  farFromPosting,
  listSkills,
  completeSkills,
  farFromYears,
  listedOnly,
  showInPosition,
  moreYears,
  missingDates,
  oneProject,
  missingRequirement,
  missingPractice,
  missingAside,
  missingElsewhere,
  leadWith,
  summary,
  writeSummary,
  expandEntry,
  shortenUnasked,
  postingWording,
  plainLayout,
  strongVerb,
  quantifyBullet,
]

/** What `rule` of a suggestion can be. */
export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id)
