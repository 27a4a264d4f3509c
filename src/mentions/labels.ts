import type { Document } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { rangeAt } from '../text/span.ts'

/** Kinds of what is listed: no skills by themselves, however they are called in full ("Web frameworks", "Cloud platforms"). */
const KIND =
  '(?:technolog(?:y|ies)|frameworks?|tools?|tooling|toolkits?|languages?|librar(?:y|ies)|platforms?|infrastructure|software|skills|methodologies|packages|environments?|tech stack|stack|editors|ides|protocols|operating systems)'

/** "Infrastructure: Kubernetes, Helm"; "• Tools & frameworks – PyTorch". */
const LABEL = new RegExp(`^([^\\p{L}\\n]{0,8})((?:[\\p{L}/&.+-]{1,20} ){0,4}${KIND})[ \\t]{0,3}(?::| [-–—] )`, 'iu')

/** "Web Frameworks", alone on its line over what it is of. */
const LABEL_ALONE = new RegExp(`^([^\\p{L}\\n]{0,8})((?:\\p{Lu}[\\p{L}/&.+-]{0,19} |& ){1,3}${KIND})[ \\t]{0,3}$`, 'iu')

/** Longer lines hold their label at the beginning, if any. */
const REACH = 120

/**
 * The labels of lists in the skills sections of a resume, where they say what kind of thing follows: not what somebody
 * can do. "Machine learning: scikit-learn" is no such label: who sorts by fields names them.
 */
export const findLabels = ({ text, lines }: Document, sections: readonly Section[]): Span[] =>
  lines.flatMap((line, index) => {
    if (rangeAt(sections, line.start)?.kind !== 'skills') return []
    const words = text.slice(line.start, Math.min(line.end, line.start + REACH))
    const next = lines[index + 1]
    const found = LABEL.exec(words) ?? (next && !line.listItem ? LABEL_ALONE.exec(words) : null)
    if (!found) return []
    const start = line.start + (found[1] ?? '').length
    return [{ start, end: start + (found[2] ?? '').length }]
  })
