import { useState } from 'preact/hooks'
import { noAnswer } from '../api/no-answer.ts'
import { messages } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'
import type { Navigator } from '../shell/navigator.ts'
import { FileField } from './file-field.tsx'

/** Reopens a report from its saved JSON, in this tab only. */
export const OpenSaved = ({ navigator }: { readonly navigator: Navigator }) => {
  const [problem, setProblem] = useState<Problem>()
  const open = async (file: File): Promise<void> => {
    const parser = await import('./parse-report.ts').catch(() => null)
    if (parser === null) return setProblem(noAnswer())
    const report = parser.parseReport(await file.text())
    if (report === null) return setProblem({ code: 'no_report', ...messages.form.noReport })
    if (report === 'other-version') return setProblem({ code: 'other_version', ...messages.form.otherVersion })
    navigator.go({ name: 'report', report, documents: null })
  }
  return (
    <FileField
      id="saved"
      class="saved-field with-script"
      legend={messages.form.saved}
      title={messages.form.savedDrop}
      hint={messages.form.savedHint}
      file={null}
      onFile={(file) => file && void open(file)}
      problem={problem}
      isSmall
    />
  )
}
