import type { ComponentChildren } from 'preact'
import type { Correction, RequirementCoverage } from '../../schema/index.ts'
import { overlaps } from '../../text/span.ts'
import { messages } from '../messages/index.ts'
import { useBench } from '../report/bench.ts'
import type { Quote } from '../report/quotes.ts'
import { sayPlace } from '../report/say-covered.ts'
import { correctionsOf } from './use-correcting.ts'

interface ButtonProps {
  readonly onClick: () => void
  readonly children: ComponentChildren
}

const WordButton = ({ onClick, children }: ButtonProps) => (
  <button class="word-button" type="button" onClick={onClick}>
    {children}
  </button>
)

/** A correction, marked as the person's own, and the way to take it back. */
const Said = ({ correction, children }: { readonly correction: Correction; readonly children?: ComponentChildren }) => {
  const { correcting } = useBench()
  return (
    <p class="own-word">
      <span class="tag tag-own">{messages.correcting.tag}</span> {children}{' '}
      {correcting && <WordButton onClick={() => correcting.takeBack(correction)}>{messages.correcting.takeBack}</WordButton>}
    </p>
  )
}

export interface OwnWordProps {
  readonly covered: RequirementCoverage
}

/** The person's corrections of a statement that belong to no quote. */
export const OwnWord = ({ covered: { requirement } }: OwnWordProps) => {
  const { report } = useBench()
  return (
    <>
      {correctionsOf(report, requirement).map((one, index) =>
        one.says === 'shows' ? null : (
          <Said key={index} correction={one}>
            {one.says === 'not-asked'
              ? messages.correcting.notAskedSaid
              : messages.correcting.showsNotSaid(sayPlace(report.analysis.document, one))}
          </Said>
        ),
      )}
    </>
  )
}

/** Lets the person say that a statement asks for nothing. */
export const NotAsked = ({ covered: { requirement, status } }: OwnWordProps) => {
  const { correcting } = useBench()
  return correcting && status !== 'unknown' ? (
    <WordButton onClick={() => correcting.say({ says: 'not-asked', requirement })}>{messages.correcting.notAsked}</WordButton>
  ) : null
}

/** Indexes of the parts that a quote shows; none: the statement as a whole. */
const partsOf = ({ aims }: Quote): number[] => {
  const parts = aims.map((aim) => aim.split('.')[1])
  return parts.includes(undefined) ? [] : parts.map(Number)
}

const isMet = ({ parts, status }: RequirementCoverage, of: readonly number[]): boolean =>
  of.length === 0 ? status === 'met' : of.every((part) => parts[part]?.status === 'met')

export interface QuoteWordProps extends OwnWordProps {
  readonly quote: Quote
}

/** Lets the person say whether a quote shows what is asked. */
export const QuoteWord = ({ covered, quote }: QuoteWordProps) => {
  const { report, correcting } = useBench()
  const { requirement } = covered
  const said = correctionsOf(report, requirement).find((one) => one.says === 'shows' && overlaps(one, quote.place))
  if (said) return <Said correction={said} />
  if (!correcting || covered.status === 'unknown') return null
  const parts = partsOf(quote)
  return (
    <p class="own-word">
      {!isMet(covered, parts) && (
        <WordButton onClick={() => correcting.say({ says: 'shows', requirement, parts, ...quote.place })}>
          {messages.correcting.shows}
        </WordButton>
      )}{' '}
      <WordButton onClick={() => correcting.say({ says: 'shows-not', requirement, ...quote.place })}>
        {messages.correcting.showsNot}
      </WordButton>
    </p>
  )
}
