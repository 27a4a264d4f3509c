import { READS } from '../../language/resumes.ts'
import type { Document } from '../../schema/document.ts'
import type { Section } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { rangeAt } from '../../text/span.ts'

/** Many of a kind, listed: no skills by themselves, however they are called in full ("Web frameworks", "Cloud platforms"). */
const KIND_PLURALS =
  'technologies|frameworks|tools|tooling|toolkits|languages|libraries|platforms|infrastructure|software|skills|packages|environments|tech stack|editors|ides|protocols|operating systems|database systems'

/** What people can do, and the label of what they do it in: "Programming: Python". */
const DEED = 'programming|coding|scripting'

/** One of a kind may be a name that ends so ("Llama Stack", "Agile methodologies"), unless a list follows on its line. */
const KIND = 'methodologies|technology|framework|tool|toolkit|language|library|platform|package|environment|stack'

/** "Infrastructure: Kubernetes, Helm"; "• Tools & frameworks – PyTorch"; in a table "Packages", and beside it "NumPy, SciPy". */
const AFTER_LABEL = '[ \\t]{0,3}(?::| [-–—] )|[ \\t]{0,3}\\t(?=[^\\t\\n]{1,80},)'
const SKILL_LABEL = new LazyPattern(
  `^([^\\p{L}\\n]{0,8})((?:[\\p{L}/&.+-]{1,20} ){0,4}(?:${KIND_PLURALS}|${KIND})|${DEED})(?:${AFTER_LABEL})`,
  'iu',
)

const KIND_ALONE = new LazyPattern(`^(?:[\\p{L}/&.+-]{1,20} ){0,3}(?:${KIND_PLURALS})$`, 'iu')

/** "Web Frameworks", alone on its line over what it is of. */
const LABEL_ALONE = new LazyPattern(`^([^\\p{L}\\n]{0,8})((?:[\\p{L}/&.+-]{1,20} ){1,3}(?:${KIND_PLURALS}))[ \\t]{0,3}$`, 'iu')

/** Whether words say of a kind what it is, and name nothing: "Tools", "Web Frameworks". */
export const isLabelAlone = (words: string): boolean => KIND_ALONE.test(words)

const COLON_REACH = 4
/** No such label is longer. */
const LABEL_LENGTH = 32

/** Longer lines hold their label at the beginning, if any. */
const LABEL_REACH = 120

/**
 * The labels of lists in the skills sections of a resume, where they say what kind of thing follows: not what somebody
 * can do. "Machine learning: scikit-learn" is no such label: who sorts by fields names them.
 */
export const findLabels = ({ text, lines }: Document, sections: readonly Section[]): Span[] =>
  lines.flatMap((line, index) => {
    const section = rangeAt(sections, line.start)
    if (section?.kind !== 'skills') return []
    const words = text.slice(line.start, Math.min(line.end, line.start + LABEL_REACH))
    const isOverOthers = !line.listItem && (lines[index + 1]?.start ?? section.end) < section.end
    const found = SKILL_LABEL.exec(words) ?? (isOverOthers ? LABEL_ALONE.exec(words) : null)
    if (!found) return []
    const start = line.start + (found[1] ?? '').length
    return [{ start, end: start + (found[2] ?? '').length }]
  })

/** Between the parts of a label: "Cloud & Tools:", "Web & Mobile (supporting):". */
const PART_OF_LABEL = /^ ?(?:[&/+()]|and|or)? ?\(?$/u

const COLON_BEHIND_LIST = /^\)?\s{0,2}:/u

/** A list without the parts of the label that it ends in: "Zorb, Web & Cloud:" is Zorb. */
export const withoutLabel = (text: string, list: readonly Span[]): readonly Span[] => {
  const end = list.at(-1)?.end ?? 0
  if (!COLON_BEHIND_LIST.test(text.slice(end, end + COLON_REACH))) return list
  let first = list.length - 1
  while (first > 0 && PART_OF_LABEL.test(text.slice(list[first - 1]?.end, list[first]?.start))) first--
  return list.slice(0, first)
}

/** Whether the label before a list says that it lists no skills of a trade: "Hobbies: …". */
export const opensWithOtherLabel = (text: string, [first]: readonly Span[]): boolean =>
  first !== undefined && READS['label-of-others'].test(text.slice(Math.max(0, first.start - LABEL_LENGTH), first.start))
