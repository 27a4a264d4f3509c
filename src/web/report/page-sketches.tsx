import { useMemo } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { isLit } from './aims.ts'
import { useBench } from './bench.ts'
import type { Claim } from './claims.ts'
import { type PageSketch, sketchPages } from './page-sketch.ts'

const Sketch = ({ sketch, isOnly }: { sketch: PageSketch; isOnly: boolean }) => {
  const { chosen, goTo } = useBench()
  const { page, width, height, lines } = sketch
  const covered = lines.filter(({ aims }) => aims.length > 0)
  return (
    <a
      class="sketch"
      href={isOnly ? '#resume-line-1' : `#resume-page-${page}`}
      onClick={(event) => {
        event.preventDefault()
        goTo('resume', isOnly ? 'resume-line-1' : `resume-page-${page}`)
      }}
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={messages.documents.pageCovered(page, covered.length, lines.length)}
      >
        <rect class="sketch-paper" width={width} height={height} />
        {lines.map((line) => (
          <rect
            key={`${line.x} ${line.y}`}
            class={`sketch-line ${line.gutter} ${isLit(line.aims, chosen) ? 'is-lit' : ''}`}
            x={line.x}
            y={line.y + line.height * 0.15}
            width={line.width}
            height={line.height * 0.7}
          />
        ))}
      </svg>
    </a>
  )
}

/** The pages as thumbnails with the covered lines, if the file says where its lines are. */
export const PageSketches = ({ report, claims }: { readonly report: Report; readonly claims: readonly Claim[] }) => {
  const sketches = useMemo(() => sketchPages(report.analysis.document, report, claims), [report, claims])
  if (sketches.length === 0) return null
  return (
    <nav class="sketches" aria-label={messages.documents.pages}>
      {sketches.map((sketch) => (
        <Sketch key={sketch.page} sketch={sketch} isOnly={sketches.length === 1} />
      ))}
    </nav>
  )
}
