import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Evidence } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { useBench } from './bench.ts'
import { PlaceLink } from './place-link.tsx'
import { countNeeded, type Quote, quotesOf } from './quotes.ts'
import { languageOf, Told } from './told.tsx'

/** Quotes that are shown at once: those that are needed for each part to have one, up to this many. */
const MAX_OPEN = 3
/** More quotes than this are in the JSON; the gutter shows them too. */
const MAX_QUOTES = 10

interface QuoteItemProps extends Pick<QuoteListProps, 'aims' | 'actionsOn'> {
  readonly quote: Quote
  /** Whether to say which parts it shows, if there are several. */
  readonly isNamed: boolean
}

const QuoteItem = ({ quote, isNamed, aims = quote.aims, actionsOn }: QuoteItemProps) => {
  const { report } = useBench()
  const { best, runs, names } = quote
  const named = names.filter((name) => name !== '').join(', ')
  return (
    <li class="evidence">
      <q lang={languageOf('resume', report)}>
        {runs.map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : text))}
      </q>
      <p class="evidence-why">
        {isNamed && named !== '' && (
          <b class="evidence-name">
            <Told room="lists" words={named} />
          </b>
        )}
        {quote.isNear && <b class="evidence-near">{messages.requirements.near}</b>}
        <PlaceLink document="resume" span={best} aims={aims} /> · {messages.names.sections[best.section]} ·{' '}
        <Told room="evidence" words={best.why} />
      </p>
      {actionsOn?.(quote)}
    </li>
  )
}

export interface QuoteListProps {
  /** The most telling first, as {@link quotesOf} gives them. */
  readonly quotes: readonly Quote[]
  /** What is highlighted with each quote; default: what it shows. */
  readonly aims?: readonly string[] | undefined
  /** Actions under a quote. Default: none. */
  readonly actionsOn?: ((quote: Quote) => ComponentChildren) | undefined
}

/** The best quotes, and the others on demand. */
export const QuoteList = ({ quotes, aims, actionsOn }: QuoteListProps) => {
  if (quotes.length === 0) return null
  const isNamed = new Set(quotes.flatMap(({ names }) => names)).size > 1
  const open = Math.min(countNeeded(quotes), MAX_OPEN)
  const others = quotes.slice(open, MAX_QUOTES)
  const left = quotes.length - open - others.length
  const draw = (some: readonly Quote[]) => (
    <ul class="evidences">
      {some.map((quote) => (
        <QuoteItem key={quote.best.start} quote={quote} isNamed={isNamed} aims={aims} actionsOn={actionsOn} />
      ))}
    </ul>
  )
  return (
    <>
      {draw(quotes.slice(0, open))}
      {others.length > 0 && (
        <details class="more">
          <summary>{messages.requirements.morePlaces(others.length + left)}</summary>
          {draw(others)}
          {left > 0 && <p class="evidence-why">{messages.requirements.inAll(left)}</p>}
        </details>
      )}
    </>
  )
}

export interface PlaceListProps {
  /** Strongest first. */
  readonly evidence: readonly Evidence[]
  /** What is highlighted with each place. */
  readonly aims: readonly string[]
}

/** Places that show one thing, as quotes. */
export const PlaceList = ({ evidence, aims }: PlaceListProps) => {
  const { analysis } = useBench().report
  const quotes = useMemo(
    () =>
      quotesOf(
        evidence.map((place) => ({ evidence: place, aim: '', name: '' })),
        analysis,
      ),
    [evidence, analysis],
  )
  return <QuoteList quotes={quotes} aims={aims} />
}
