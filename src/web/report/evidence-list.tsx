import { excerptOf, SECTION_NAMES } from '../../report/index.ts'
import type { Evidence } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { useBench } from './bench.ts'
import { PlaceLink } from './place-link.tsx'

const words = messages.requirements
/** Characters of a quote: about two lines of a card. */
export const QUOTE_LENGTH = 150
/** More places than this are counted; the best of them are in the JSON, and the gutter shows those too. */
const MAX_EVIDENCE = 8

export interface EvidenceListProps {
  /** Strongest first. */
  readonly evidence: readonly Evidence[]
  /** How many there are beside these. */
  readonly more?: number
  /** Ids of the requirements that light up with a place. */
  readonly requirements: readonly string[]
}

const Quote = ({ evidence, requirements }: { readonly evidence: Evidence; readonly requirements: readonly string[] }) => {
  const { report } = useBench()
  const excerpt = excerptOf(report.analysis.document, evidence, QUOTE_LENGTH)
  return (
    <li class="evidence">
      <q>
        {excerpt.before}
        <mark>{excerpt.words}</mark>
        {excerpt.after}
      </q>
      <p class="evidence-why">
        <PlaceLink document="resume" span={evidence} requirements={requirements} /> · {SECTION_NAMES[evidence.section]} ·{' '}
        {evidence.why}
      </p>
    </li>
  )
}

/** The best place, and the others on demand. */
export const EvidenceList = ({ evidence, more = 0, requirements }: EvidenceListProps) => {
  const [best, ...others] = evidence.slice(0, MAX_EVIDENCE)
  if (best === undefined) return null
  const left = evidence.length + more - 1 - others.length
  return (
    <>
      <ul class="evidences">
        <Quote evidence={best} requirements={requirements} />
      </ul>
      {others.length > 0 && (
        <details class="more">
          <summary>{words.morePlaces(others.length + left)}</summary>
          <ul class="evidences">
            {others.map((place) => (
              <Quote key={`${place.start} ${place.skill}`} evidence={place} requirements={requirements} />
            ))}
          </ul>
          {left > 0 && <p class="evidence-why">{words.inAll(left)}</p>}
        </details>
      )}
    </>
  )
}
