import { useEffect, useState } from 'preact/hooks'
import { placeAmong } from '../../published/place-among.ts'
import type { Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { bringEngine } from '../what-if/bring-engine.ts'

export interface AmongNoteProps {
  readonly report: Report
  /** With the changes that are ticked. */
  readonly score: number
}

const middleOf = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0

/** Whether a score is high for its posting: its place among the resumes that the project publishes, scored in the page. */
export const AmongNote = ({ report, score }: AmongNoteProps) => {
  const [published, setPublished] = useState<readonly number[]>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    bringEngine(report)
      .then(({ scorePublished }) => scorePublished(report))
      .then(setPublished, () => setFailed(true))
  }, [report])
  const { above, of } = placeAmong(score, published ?? [])
  return (
    <p class="among" role="status">
      {hasFailed && messages.noAnswer.message}
      {!published && !hasFailed && messages.report.among.working}
      {published && (
        <>
          {messages.report.among.says(above, of)}
          {messages.colon} {messages.report.among.others(published[0] ?? 0, middleOf(published), published.at(-1) ?? 0)}{' '}
          <span class="hint">{messages.report.among.note}</span>
        </>
      )}
    </p>
  )
}
