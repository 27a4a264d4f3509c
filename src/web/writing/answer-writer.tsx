import { useMemo } from 'preact/hooks'
import type { Suggestion } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { useBench } from '../report/bench.ts'
import { frameFor } from './frame.ts'
import { LineWriter } from './line-writer.tsx'
import { keyOfAnswer } from './own-edit.ts'
import { writingPlaces } from './writing-places.ts'

export interface AnswerWriterProps {
  readonly suggestion: Suggestion
  /** As the report lists it. */
  readonly number: number
  readonly onDone: () => void
}

/** A field for the line that shows what the person says is true. */
export const AnswerWriter = ({ suggestion, number, onDone }: AnswerWriterProps) => {
  const { report, following } = useBench()
  const known = following?.own.find((own) => own.suggestion === number)
  const places = useMemo(
    () =>
      writingPlaces(report.analysis).map(({ name, put }) => ({
        name,
        toOwnEdit: (written: string) => ({
          ...{ key: keyOfAnswer(suggestion), suggestion: number, place: name, was: '', words: written },
          edits: [put(written)],
        }),
      })),
    [report, suggestion, number],
  )
  const frame = useMemo(() => frameFor(suggestion, report), [suggestion, report])
  if (places.length === 0) return <p class="hint">{messages.writing.nowhere}</p>
  return (
    <LineWriter
      id={`answer-${number}`}
      title={messages.writing.newLine}
      frame={frame}
      start={known?.words ?? frame}
      places={places}
      onDone={onDone}
    />
  )
}
