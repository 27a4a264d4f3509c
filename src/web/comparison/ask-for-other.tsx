import { useState } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import { MAX_FILE_BYTES } from '../../schema/limits.ts'
import { askForReport, refuseLargeFile } from '../api/ask-for-report.ts'
import type { GivenDocuments } from '../api/documents.ts'
import { DropZone } from '../form/drop-zone.tsx'
import { describe, FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'
import type { DocumentSource, Navigator, ShownReport, View } from '../shell/navigator.ts'

const words = messages.comparison

export interface AskForOtherProps {
  readonly report: Report
  readonly documents: DocumentSource
  readonly navigator: Navigator
}

/** A version of the resume: what was read of it, and its file. */
interface Version {
  readonly report: Report
  readonly given: GivenDocuments
}

const toView = ({ report, given }: Version): ShownReport => ({ name: 'report', report, documents: async () => given })

/** The file that was saved first is the older version, whichever was looked at first. */
const olderFirst = (one: Version, other: Version): View => {
  const [before, after] = one.given.resume.lastModified <= other.given.resume.lastModified ? [one, other] : [other, one]
  return {
    name: 'comparison',
    ...{ before: before.report, after: after.report },
    open: { before: toView(before), after: toView(after) },
  }
}

/** Takes another version of the resume, has it held against the same posting, and shows both. */
export const AskForOther = ({ report, documents, navigator }: AskForOtherProps) => {
  const [file, setFile] = useState<File | null>(null)
  const [progress, setProgress] = useState('')
  const [problem, setProblem] = useState<Problem>()

  const compare = async (other: File): Promise<void> => {
    const tooLarge = refuseLargeFile(other, MAX_FILE_BYTES) ?? undefined
    setFile(other)
    setProblem(tooLarge)
    if (tooLarge) return
    const own = await documents()
    const given = { resume: other, posting: own.posting }
    const answer = await askForReport(given, setProgress)
    setProgress('')
    if ('report' in answer) navigator.go(olderFirst({ report, given: own }, { report: answer.report, given }))
    else setProblem(answer.problems.resume ?? answer.problems.job ?? answer.problems.form)
  }
  return (
    <section class="card ask-other" aria-labelledby="other-legend">
      <h2 id="other-legend">{words.ask}</h2>
      <DropZone
        id="other"
        name="other"
        title={words.drop}
        file={file}
        onFile={(other) => other && void compare(other)}
        describedBy={describe('other', problem)}
        isInvalid={problem !== undefined}
        isSmall
      />
      <p class="hint" id="other-hint">
        {words.hint}
      </p>
      <span class="progress" role="status">
        {progress}
      </span>
      <FieldProblem field="other" problem={problem} />
    </section>
  )
}
