import { SAYS } from '../language/postings.ts'
import type { Lineage } from '../lineage.ts'
import type { Importance, Job, Part, Requirement } from '../schema/job.ts'
import { quote } from '../text/span.ts'
import { namedSkills } from './named-skills.ts'

/*
 * How much is at stake with a statement. The factors are coarse on purpose: chosen together over 64 pairs of resumes and
 * postings that readers judged, alike in both halves of the postings.
 */

/** Without a need nothing else counts; readers pass over duties and wishes as long as a need is open. */
const BY_IMPORTANCE: Readonly<Record<Importance, number>> = { required: 1, duty: 0.5, preferred: 0.5 }

/** Years and past work decide more than any one name, and cannot be learnt by the interview. */
const OF_EXPERIENCE = 1.5
const OF_YEARS = 1.5
/** A name can be shown or not; the other statements are mostly manner. */
const OF_NAMES = 1.3
/** A tool can be held against a resume at a glance. */
const OF_TOOLS = 1.2
/** Qualities: they are said of everybody. */
const OF_QUALITIES = 0.25
/** What a statement loses where all of its parts are qualities. */
const QUALITIES_WITHIN = 0.5
/** What an advert says to win readers asks for less than it names. */
const OF_ADVERTS = 0.4

const isAdvert = (statement: string): boolean => SAYS.advert.test(statement)

const isNamed = (part: Part): boolean => !part.soft && namedSkills(part).length > 0

const asksTool = (part: Part, { isTechnology }: Lineage): boolean => namedSkills(part).some(({ skill }) => isTechnology(skill))

const asksYears = ({ years, parts }: Requirement): boolean => years !== null || parts.some((part) => part.years !== null)

const shareOfQualities = ({ parts }: Requirement): number =>
  parts.length === 0 ? 0 : parts.filter(({ soft }) => soft).length / parts.length

/** How much a statement matters to who reads for the posting, whatever the resume shows. */
export const stakeOf = (requirement: Requirement, { document }: Pick<Job, 'document'>, lineage: Lineage): number => {
  const { importance, kind, parts } = requirement
  const words = quote(document.text, requirement)
  const asksLittle = !asksYears(requirement) && (isAdvert(words) || (SAYS.arrangement.test(words) && !parts.some(isNamed)))
  return (
    BY_IMPORTANCE[importance] *
    (kind === 'soft' ? OF_QUALITIES : 1 - QUALITIES_WITHIN * shareOfQualities(requirement)) *
    (kind === 'experience' ? OF_EXPERIENCE : 1) *
    (asksYears(requirement) ? OF_YEARS : 1) *
    (parts.some(isNamed) ? OF_NAMES : 1) *
    (parts.some((part) => asksTool(part, lineage)) ? OF_TOOLS : 1) *
    (asksLittle ? OF_ADVERTS : 1)
  )
}
