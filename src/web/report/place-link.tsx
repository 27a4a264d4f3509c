import type { Span } from '../../schema/index.ts'
import { lineNumberAt } from '../../wording/quote.ts'
import { useBench } from './bench.ts'
import { sayPlace, saySource } from './say-covered.ts'

export interface PlaceLinkProps {
  readonly document: 'resume' | 'posting'
  readonly span: Span
  /** Shown before the place; default: the posting's name for a place in it. */
  readonly lead?: string
  /** What is highlighted with the place. */
  readonly aims?: readonly string[]
}

/** "line 12, page 2": leads to the line. */
export const PlaceLink = ({ document, span, lead, aims = [] }: PlaceLinkProps) => {
  const { report, goTo, choose } = useBench()
  const source = document === 'resume' ? report.analysis.document : report.job.document
  const id = `${document}-line-${lineNumberAt(source, span.start)}`
  const before = lead ?? (document === 'posting' ? `${saySource(report)},` : null)
  return (
    <a
      class="place"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (aims.length > 0) choose(aims, document)
        goTo(document, id)
      }}
    >
      {before && `${before} `}
      {sayPlace(source, span)}
    </a>
  )
}
