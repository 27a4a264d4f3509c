import type { Rule } from '../rule.ts'
import { firmClaim } from './firm-claim.ts'
import { missingDates } from './missing-dates.ts'
import { missingRequirement } from './missing-requirement.ts'
import { moreYears } from './more-years.ts'
import { nameTheSkill } from './name-the-skill.ts'
import { showInPosition } from './show-in-position.ts'

/** All rules. Of two that speak of one unmet requirement, the earlier has the word. */
export const RULES: readonly Rule[] = [firmClaim, nameTheSkill, showInPosition, moreYears, missingDates, missingRequirement]
