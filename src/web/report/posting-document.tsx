import { useCallback, useMemo } from 'preact/hooks'
import { BLOCKER_NAMES, IMPORTANCE_TAGS, nameSource, ZONE_NAMES } from '../../report/index.ts'
import type { Line, Report } from '../../schema/index.ts'
import { overlaps } from '../../text/span.ts'
import { messages } from '../messages/index.ts'
import { DocumentLines, type LineNote } from './document-lines.tsx'
import { RequirementLink } from './requirement-link.tsx'

const words = messages.documents

/** What a line of the posting asks; null where it asks nothing and begins no zone. */
const notePostingLine = (line: Line, { job, coverage }: Report): LineNote | null => {
  const asked = job.requirements.filter((requirement) => [requirement, ...requirement.also].some((span) => overlaps(span, line)))
  const blockers = job.blockers.filter((blocker) => overlaps(blocker, line))
  const zone = job.zones.find(({ start }) => start >= line.start && start < line.end)
  if (asked.length + blockers.length === 0 && zone === undefined) return null
  const statusOf = new Map(coverage.map(({ requirement, status }) => [requirement, status]))
  const [first] = asked
  return {
    gutter: first ? `asks-${first.importance}` : '',
    label: first ? words.asks(IMPORTANCE_TAGS[first.importance]) : '',
    requirements: asked.map(({ id }) => id),
    below: (
      <>
        {zone && <span class={`zone zone-${zone.kind}`}>{ZONE_NAMES[zone.kind]}</span>}
        {asked.map((requirement) => (
          <RequirementLink
            key={requirement.id}
            requirement={requirement}
            from="posting"
            status={statusOf.get(requirement.id) ?? 'missing'}
          />
        ))}
        {blockers.map(({ kind, start }) => (
          <span key={start} class="asked">
            {words.checkYourself(BLOCKER_NAMES[kind])}
          </span>
        ))}
      </>
    ),
  }
}

/** The posting's own text with its zones and what each line asks. */
export const PostingDocument = ({ report }: { readonly report: Report }) => {
  const { job } = report
  const marks = useMemo(
    () => [...job.requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf)), ...job.blockers],
    [job],
  )
  const noteOn = useCallback((line: Line) => notePostingLine(line, report), [report])
  return (
    <section class="document" id="posting" aria-labelledby="posting-title">
      <h2 id="posting-title">{words.posting(nameSource(report))}</h2>
      <p class="lead">{words.postingHint}</p>
      <DocumentLines name="posting" document={job.document} marks={marks} noteOn={noteOn} />
    </section>
  )
}
