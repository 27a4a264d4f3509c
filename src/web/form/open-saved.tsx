import { useState } from 'preact/hooks'
import { messages } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'
import type { Navigator } from '../shell/navigator.ts'
import { DropZone } from './drop-zone.tsx'
import { describe, FieldProblem } from './field-problem.tsx'

const words = messages.form

/** Opens a report again from the JSON that was saved of it, in this tab alone. */
export const OpenSaved = ({ navigator }: { readonly navigator: Navigator }) => {
  const [problem, setProblem] = useState<Problem>()
  const open = async (file: File): Promise<void> => {
    const parser = await import('./parse-report.ts').catch(() => null)
    if (parser === null) return setProblem({ code: 'no_answer', ...messages.noAnswer })
    const report = parser.parseReport(await file.text())
    if (report === null) return setProblem({ code: 'no_report', ...words.noReport })
    if (report === 'other-version') return setProblem({ code: 'other_version', ...words.otherVersion })
    navigator.go({ name: 'report', report, documents: null })
  }
  return (
    <section class="field saved-field with-script" aria-labelledby="saved-legend">
      <h2 class="legend" id="saved-legend">
        {words.saved}
      </h2>
      <DropZone
        id="saved"
        name="saved"
        title={words.savedDrop}
        file={null}
        onFile={(file) => file && void open(file)}
        describedBy={describe('saved', problem)}
        isInvalid={problem !== undefined}
        isSmall
      />
      <p class="hint" id="saved-hint">
        {words.savedHint}
      </p>
      <FieldProblem field="saved" problem={problem} />
    </section>
  )
}
