import { useCallback, useMemo } from 'preact/hooks'
import type { Line, Report, Requirement, RequirementCoverage } from '../../schema/index.ts'
import { overlaps } from '../../text/span.ts'
import { nameSource } from '../../wording/name-source.ts'
import { messages } from '../messages/index.ts'
import { AimLink, Status } from './aim-link.tsx'
import { aimAt } from './aims.ts'
import { DocumentLines, type LineNote, type Mark } from './document-lines.tsx'
import { nameBlocker } from './name-blocker.ts'
import { Told } from './told.tsx'

interface Asked {
  readonly requirement: Requirement
  readonly covered: RequirementCoverage
  /** Indexes of its parts whose words are on the line. */
  readonly parts: readonly number[]
  /** Whether the statement begins on the line, or is repeated there. */
  readonly isBegun: boolean
}

const askedOn = (line: Line, { job, coverage }: Report): Asked[] => {
  const rows = new Map(coverage.map((row) => [row.requirement, row]))
  return job.requirements.flatMap((requirement) => {
    const covered = rows.get(requirement.id)
    const own = [requirement, ...requirement.also].filter((span) => overlaps(span, line))
    if (!covered || own.length === 0) return []
    const parts = requirement.parts.flatMap(({ anyOf }, index) => (anyOf.some((one) => overlaps(one, line)) ? [index] : []))
    return [{ requirement, covered, parts, isBegun: own.some(({ start }) => start >= line.start) }]
  })
}

const aimsOf = ({ requirement, parts }: Asked): string[] =>
  parts.length === 0 ? [requirement.id] : parts.map((part) => aimAt(requirement.id, part))

/** Shows its parts under a statement; if it has none, or is a repetition, how it is met as a whole. */
const Found = ({ asked: { requirement, covered, parts, isBegun } }: { readonly asked: Asked }) => {
  const named = parts.flatMap((part) => {
    const own = covered.parts[part]
    return own ? [{ ...own, aim: aimAt(requirement.id, part) }] : []
  })
  const once = named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index)
  if (once.length > 0) {
    return (
      <>
        {once.map(({ name, status, aim }) => (
          <AimLink key={aim} aims={[aim]} from="posting">
            <Status status={status} />
            <Told room="lists" words={name} />
          </AimLink>
        ))}
      </>
    )
  }
  return !isBegun ? null : (
    <AimLink aims={[requirement.id]} from="posting">
      <Status status={covered.status} isSaid />
      {messages.names.statuses[covered.status]}
    </AimLink>
  )
}

/** What a line of the posting asks; null if it asks nothing and begins no zone. */
const notePostingLine = (line: Line, report: Report): LineNote | null => {
  const asked = askedOn(line, report)
  const blockers = report.job.blockers.filter((blocker) => overlaps(blocker, line))
  const zone = report.job.zones.find(({ start }) => start >= line.start && start < line.end)
  if (asked.length + blockers.length === 0 && zone === undefined) return null
  const first = asked[0]?.requirement
  return {
    gutter: first ? `asks-${first.importance}` : '',
    label: first ? messages.documents.asks(messages.names.tags[first.importance]) : '',
    aims: asked.flatMap(aimsOf),
    chooses: asked.map(({ requirement }) => requirement.id),
    below: (
      <>
        {zone && <span class={`zone zone-${zone.kind}`}>{messages.names.zones[zone.kind]}</span>}
        {asked.map((one) => (
          <Found key={one.requirement.id} asked={one} />
        ))}
        {blockers.map((blocker) => (
          <span key={blocker.start} class="asked">
            {messages.documents.checkYourself(nameBlocker(blocker))}
          </span>
        ))}
      </>
    ),
  }
}

const marksOf = ({ job: { requirements, blockers } }: Report): Mark[] => [
  ...requirements.flatMap(({ id, parts }) =>
    parts.flatMap(({ anyOf }, index) => anyOf.map(({ start, end }) => ({ start, end, aims: [aimAt(id, index)] }))),
  ),
  ...blockers.map(({ start, end }) => ({ start, end, aims: [] })),
]

/** The posting's own text with its zones and what each line asks. */
export const PostingDocument = ({ report }: { readonly report: Report }) => {
  const marks = useMemo(() => marksOf(report), [report])
  const noteOn = useCallback((line: Line) => notePostingLine(line, report), [report])
  return (
    <section class="document" id="posting" aria-labelledby="posting-title">
      <h2 id="posting-title">{messages.documents.posting(nameSource(report))}</h2>
      <p class="lead">{messages.documents.postingHint}</p>
      <DocumentLines name="posting" document={report.job.document} marks={marks} noteOn={noteOn} />
    </section>
  )
}
