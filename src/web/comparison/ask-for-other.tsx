import { useState } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import { MAX_FILE_BYTES } from '../../schema/limits.ts'
import { askForReport, refuseLargeFile } from '../api/ask-for-report.ts'
import type { GivenDocuments } from '../api/documents.ts'
import { noAnswer } from '../api/no-answer.ts'
import { FileField } from '../form/file-field.tsx'
import { messages } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'
import type { DocumentSource, Navigator, ShownReport, View } from '../shell/navigator.ts'
import { bringEngine } from '../what-if/bring-engine.ts'

export interface AskForOtherProps {
  readonly report: Report
  readonly documents: DocumentSource
  readonly navigator: Navigator
}

/** A version of the resume: its report as shown, its report without the person's corrections, and its file. */
interface Version {
  readonly report: Report
  readonly asRead: Report
  readonly given: GivenDocuments
}

const toView = ({ report, given }: Version): ShownReport => ({ name: 'report', report, documents: async () => given })

/** Corrections of one version do not apply to the other, so the uncorrected readings are compared. */
const withoutOwnWord = async (report: Report): Promise<Report> =>
  report.corrected ? (await bringEngine(report)).correct(report, []) : report

/** The file that was saved first is the older version, whichever was opened first. */
const olderFirst = (one: Version, other: Version): View => {
  const [before, after] = one.given.resume.lastModified <= other.given.resume.lastModified ? [one, other] : [other, one]
  return {
    name: 'comparison',
    ...{ before: before.asRead, after: after.asRead },
    open: { before: toView(before), after: toView(after) },
  }
}

/** Takes another version of the resume, has it compared with the same posting, and shows both. */
export const AskForOther = ({ report, documents, navigator }: AskForOtherProps) => {
  const [file, setFile] = useState<File | null>(null)
  const [progress, setProgress] = useState('')
  const [problem, setProblem] = useState<Problem>()

  const compare = async (other: File): Promise<void> => {
    const tooLarge = refuseLargeFile(other, MAX_FILE_BYTES) ?? undefined
    setFile(other)
    setProblem(tooLarge)
    if (tooLarge) return
    try {
      const own = await documents()
      const given = { resume: other, posting: own.posting }
      const answer = await askForReport(given, setProgress)
      setProgress('')
      if ('report' in answer) {
        const { report: asRead } = answer
        navigator.go(olderFirst({ report, asRead: await withoutOwnWord(report), given: own }, { report: asRead, asRead, given }))
      } else setProblem(answer.problems.resume ?? answer.problems.job ?? answer.problems.form)
    } catch {
      setProblem(noAnswer())
    }
  }
  return (
    <FileField
      id="other"
      class="ask-other"
      legend={messages.comparison.ask}
      title={messages.comparison.drop}
      hint={report.corrected ? `${messages.comparison.hint} ${messages.comparison.asRead}` : messages.comparison.hint}
      file={file}
      onFile={(other) => other && void compare(other)}
      problem={problem}
      isSmall
    >
      <span class="progress" role="status">
        {progress}
      </span>
    </FileField>
  )
}
