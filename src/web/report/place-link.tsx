import { citePlace, lineNumberAt, nameSource } from '../../report/index.ts'
import type { Span } from '../../schema/index.ts'
import { useBench } from './bench.ts'

export interface PlaceLinkProps {
  readonly document: 'resume' | 'posting'
  readonly span: Span
  /** Stands before the place; default: the posting's name for a place in it. */
  readonly lead?: string
  /** Ids of the requirements that light up with the place. */
  readonly requirements?: readonly string[]
}

/** "line 12, page 2": leads to the line. */
export const PlaceLink = ({ document, span, lead, requirements = [] }: PlaceLinkProps) => {
  const { report, goTo, choose } = useBench()
  const source = document === 'resume' ? report.analysis.document : report.job.document
  const id = `${document}-line-${lineNumberAt(source, span.start)}`
  const before = lead ?? (document === 'posting' ? `${nameSource(report)},` : '')
  return (
    <a
      class="place"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (requirements.length > 0) choose(requirements, document)
        goTo(document, id)
      }}
    >
      {before} {citePlace(source, span)}
    </a>
  )
}
