import { useEffect, useRef, useState } from 'preact/hooks'
import { MAX_EDIT_CHARACTERS } from '../../schema/limits.ts'
import { messages } from '../messages/index.ts'
import { useBench } from '../report/bench.ts'
import { sayScoreWith } from '../report/say-covered.ts'
import { gapIn } from './frame.ts'
import type { OwnEdit } from './own-edit.ts'

/** A pause in typing after which the score is recomputed. */
const PAUSE_MS = 300
const LINE_WRITER_ROWS = 3
/** A list mark is part of the same edit. */
const MAX_CHARACTERS = MAX_EDIT_CHARACTERS - 50

/** A place to choose, and what is written there. */
interface WriterPlace {
  readonly name: string
  readonly toOwnEdit: (written: string) => OwnEdit
}

export interface LineWriterProps {
  /** Prefix of the ids of its fields. */
  readonly id: string
  /** What it asks for. */
  readonly title: string
  /** The frame that the line starts from, whose gaps must be filled; empty if it already has words. */
  readonly frame: string
  /** The initial content of the field. */
  readonly start: string
  /** If there is more than one, the person chooses where the line goes. */
  readonly places: readonly WriterPlace[]
  readonly onDone: () => void
}

/** Typed or pasted, it stays one line. */
const asOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The score with the line as it is typed, in words; empty while nothing is known. */
const useScore = (place: WriterPlace | undefined, written: string, isWhole: boolean): string => {
  const { report, following } = useBench()
  const [said, setSaid] = useState('')
  const tryOut = following?.tryOut
  useEffect(() => {
    if (!tryOut || !place || !isWhole) return setSaid('')
    let isCurrent = true
    const timer = setTimeout(async () => {
      const score = await tryOut(place.toOwnEdit(written)).catch(() => null)
      if (isCurrent && score !== null) {
        setSaid(sayScoreWith(score, report))
      }
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
    // The choice changes with every line that is added, and this one is not among them.
  }, [place, written, report])
  return said
}

/** One line of a resume as a person writes it: where it goes, its words, and the exact score with it. */
export const LineWriter = ({ id, title, frame, start, places, onDone }: LineWriterProps) => {
  const { following } = useBench()
  const [chosen, setChosen] = useState(0)
  const [text, setText] = useState(start)
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const written = asOneLine(text)
  const place = places[chosen]
  const isWhole = written !== '' && gapIn(written, frame) === null
  const score = useScore(place, written, isWhole)

  const showGap = (): boolean => {
    const gap = gapIn(field.current?.value ?? '', frame)
    if (gap) field.current?.setSelectionRange(gap.start, gap.end)
    return gap !== null
  }
  // By keyboard the cursor starts at the first gap.
  useEffect(() => void showGap(), [])
  const put = (): void => {
    if (!isWhole) {
      setProblem(written === '' ? messages.writing.empty : messages.writing.gaps)
      field.current?.focus()
      return void showGap()
    }
    if (place) following?.write(place.toOwnEdit(written))
    onDone()
  }
  return (
    <div class="writer">
      {places.length > 1 && (
        <p class="writer-place">
          <label for={`${id}-place`}>{messages.writing.where}</label>{' '}
          <select
            id={`${id}-place`}
            value={String(chosen)}
            onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          >
            {places.map(({ name }, index) => (
              <option key={index} value={String(index)}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <label for={`${id}-words`}>{title}</label>
      <textarea
        ref={field}
        id={`${id}-words`}
        rows={LINE_WRITER_ROWS}
        maxLength={MAX_CHARACTERS}
        value={text}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== '' || undefined}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value)
          setProblem('')
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {problem === '' ? messages.writing.hint : <span class="writer-problem">{problem}</span>}
      </p>
      <p class="writer-score" role="status">
        {score}
      </p>
      <p class="writer-buttons">
        <button class="button" type="button" onClick={put}>
          {messages.writing.put}
        </button>{' '}
        <button class="button button-quiet" type="button" onClick={onDone}>
          {messages.writing.cancel}
        </button>
      </p>
    </div>
  )
}
