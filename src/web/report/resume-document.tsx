import { useCallback, useMemo, useState } from 'preact/hooks'
import type { Line, Report, Span } from '../../schema/index.ts'
import { describeDocument } from '../../wording/describe-document.ts'
import { lineNumberAt } from '../../wording/quote.ts'
import { DOCX } from '../media-types.ts'
import { messages } from '../messages/index.ts'
import { Later } from '../shell/later.tsx'
import type { ShownReport } from '../shell/navigator.ts'
import { loadBulletWriter } from '../writing/load-bullet-writer.ts'
import { AimLink } from './aim-link.tsx'
import { useBench } from './bench.ts'
import { claimsOf, noteResumeLine, type ResumeNote } from './claims.ts'
import { DocumentLines, type LineNote } from './document-lines.tsx'
import { PageSketches } from './page-sketches.tsx'
import { AimName, Told } from './told.tsx'
import { WordView } from './word-view.tsx'

/** More names than this would bury the line that they are under; choosing the line highlights all of them. */
const MAX_NAMED = 3

const isOnOneLine = (span: Span, { document }: Report['analysis']): boolean =>
  !document.text.slice(span.start, span.end).includes('\n')

const Answers = ({ note }: { note: ResumeNote }) => (
  <>
    <span aria-hidden="true">↳ </span>
    {note.named.slice(0, MAX_NAMED).map(({ name, aims }) => (
      <AimLink key={name} aims={aims} from="resume">
        <AimName name={name} aims={aims} />
      </AimLink>
    ))}
    {note.named.length > MAX_NAMED && <span>{messages.documents.moreAnswers(note.named.length - MAX_NAMED)}</span>}
  </>
)

const toLineNote = (note: ResumeNote): LineNote => ({
  gutter: note.gutter,
  label: note.label,
  aims: note.aims,
  below: note.silence ?? (note.named.length > 0 && <Answers note={note} />),
})

const legend = () =>
  [
    ['evidence-strong', messages.documents.strong],
    ['evidence-fair', messages.documents.fair],
    ['evidence-weak', messages.documents.weak],
    ['hidden-text', messages.documents.legend.hidden],
  ] as const

/** The way to reword a bullet; a self-contained file has none. */
const useWriting = ({ analysis }: Report) => {
  const { following } = useBench()
  const [open, setOpen] = useState<number | null>(null)
  const actionsOn = (line: Line, isStop: boolean) => {
    if (!line.listItem) return null
    const stop = (): void => {
      setOpen(null)
      document.getElementById(`resume-line-${lineNumberAt(analysis.document, line.start)}`)?.focus()
    }
    return (
      <div class="line-actions">
        {open === line.start ? (
          <Later load={loadBulletWriter} props={{ place: line, id: `line-${line.start}`, onDone: stop }} />
        ) : (
          <button class="line-edit" type="button" tabIndex={isStop ? 0 : -1} onClick={() => setOpen(line.start)}>
            {messages.writing.edit}
          </button>
        )}
      </div>
    )
  }
  return following ? actionsOn : undefined
}

/** The resume as the machine read it: page by page, in reading order, with the evidence in its gutter. */
export const ResumeDocument = ({ view }: { readonly view: ShownReport }) => {
  const { report, documents, preview } = view
  const { analysis } = report
  const actionsOn = useWriting(report)
  const claims = useMemo(() => claimsOf(report), [report])
  const marks = useMemo(
    () =>
      claims
        .filter(({ evidence }) => isOnOneLine(evidence, analysis))
        .map(({ evidence: { start, end }, aim }) => ({ start, end, aims: [aim] })),
    [claims, analysis],
  )
  const noteOn = useCallback(
    (line: Line): LineNote | null => {
      const note = noteResumeLine(line, report, claims)
      return note && toLineNote(note)
    },
    [report, claims],
  )
  return (
    <section class="document" id="resume" aria-labelledby="resume-title">
      <div class="document-head">
        <div>
          <h2 id="resume-title">{messages.documents.resume}</h2>
          <p class="lead">
            <Told room="places" words={describeDocument(analysis.document)} />. {messages.documents.resumeHint}
          </p>
        </div>
        <PageSketches report={report} claims={claims} />
      </div>
      {analysis.document.mediaType === DOCX && (documents || preview) && <WordView view={view} claims={claims} />}
      <div class="as-read">
        <ul class="legend-row" aria-label={messages.documents.legend.label}>
          {legend().map(([gutter, label]) => (
            <li key={gutter} class={gutter}>
              <span class="line-number" aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
        <DocumentLines name="resume" document={analysis.document} marks={marks} noteOn={noteOn} actionsOn={actionsOn} />
      </div>
    </section>
  )
}
