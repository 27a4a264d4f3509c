import { allMentions } from '../evidence/index.ts'
import type { SectionKind } from '../schema/section.ts'
import { isOnlyNamed, isTelling } from '../text/section-lines.ts'
import { rangeAt } from '../text/span.ts'
import type { RuleContext } from './rule.ts'
import { joinWords, toPhrase } from './wording.ts'

/** Under a heading that nobody knows may stand projects, and lists. */
const mayTell = (section: SectionKind): boolean => section === 'other' || (isTelling(section) && section !== 'summary')

const kindAt = ({ analysis }: RuleContext, start: number): SectionKind => rangeAt(analysis.sections, start)?.kind ?? 'other'

/** What tells whether a skill is named in a list of skills and by no line that may tell of work, by its name, a kind of it, or its letters alone. */
export const findOnlyListed = (context: RuleContext): ((skill: string) => boolean) => {
  const { analysis, lineage, words } = context
  const mentions = allMentions(analysis)
  const told = new Set(
    mentions.flatMap(({ skill, start }) => (mayTell(kindAt(context, start)) ? [skill, ...lineage.ancestorsOf(skill)] : [])),
  )
  const listed = new Set(
    mentions.flatMap(({ skill, start, evoked }) => (!evoked && isOnlyNamed(kindAt(context, start)) ? [skill] : [])),
  )
  const telling = joinWords(words.filter(({ start }) => mayTell(kindAt(context, start))))
  // A form that only its neighbours tell from another name ("HCL") is no word for it here.
  const isSaid = (skill: string): boolean =>
    lineage.skillOf(skill)?.forms.some(({ form, sense }) => !sense?.needs && telling.includes(toPhrase(form))) === true
  return (skill) => listed.has(skill) && !told.has(skill) && !isSaid(skill)
}
