import { useState } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import { askForReport } from '../api/ask-for-report.ts'
import { DropZone } from '../form/drop-zone.tsx'
import { describe, FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'
import type { DocumentSource, Navigator } from '../shell/navigator.ts'

const words = messages.comparison

export interface AskForOtherProps {
  readonly report: Report
  readonly documents: DocumentSource
  readonly navigator: Navigator
}

/** Takes another version of the resume, has it held against the same posting, and shows both. */
export const AskForOther = ({ report, documents, navigator }: AskForOtherProps) => {
  const [file, setFile] = useState<File | null>(null)
  const [progress, setProgress] = useState('')
  const [problem, setProblem] = useState<Problem>()

  const compare = async (other: File): Promise<void> => {
    setFile(other)
    setProblem(undefined)
    const { posting } = await documents()
    const answer = await askForReport({ resume: other, posting }, setProgress)
    setProgress('')
    if ('report' in answer) navigator.go({ name: 'comparison', before: answer.report, after: report })
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
