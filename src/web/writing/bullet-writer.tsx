import { useMemo } from 'preact/hooks'
import type { Report, Span } from '../../schema/index.ts'
import { startOfWords } from '../../text/list-mark.ts'
import { rewrite } from '../../text/rewrite.ts'
import { messages } from '../messages/index.ts'
import { useBench } from '../report/bench.ts'
import { linesAt } from '../report/quotes.ts'
import { sayPlace } from '../report/say-covered.ts'
import { LineWriter } from './line-writer.tsx'
import type { OwnEdit } from './own-edit.ts'

export interface BulletWriterProps {
  /** A place in the bullet, or in the line. */
  readonly place: Span
  /** Prefix of the ids of its fields: the same bullet may be open in two places. */
  readonly id: string
  readonly onDone: () => void
}

interface Bullet {
  readonly words: string
  readonly name: string
  readonly toOwnEdit: (written: string) => OwnEdit
}

/** The bullet that contains a place, as it reads, and how new words become an edit of it. */
const bulletAt = (place: Span, { analysis }: Report): Bullet => {
  const { document } = analysis
  const lines = linesAt(place, analysis).map((line, index) => ({
    start: index === 0 ? startOfWords(document.text, line) : line.start,
    end: line.end,
  }))
  const words = lines.map(({ start, end }) => document.text.slice(start, end)).join(' ')
  const name = sayPlace(document, lines[0] ?? place)
  const toOwnEdit = (written: string): OwnEdit => ({
    ...{ key: `bullet-${lines[0]?.start}`, suggestion: null, place: name, was: words, words: written },
    edits: rewrite(document.text, lines, written),
  })
  return { words, name, toOwnEdit }
}

/** A field for rewording a bullet of the resume. */
export const BulletWriter = ({ place, id, onDone }: BulletWriterProps) => {
  const { report, following } = useBench()
  const { words, name, toOwnEdit } = useMemo(() => bulletAt(place, report), [place, report])
  const places = useMemo(() => [{ name, toOwnEdit }], [name, toOwnEdit])
  const { key } = toOwnEdit(words)
  const known = following?.own.find((own) => own.key === key)
  return (
    <LineWriter
      id={id}
      title={messages.writing.bullet(name)}
      frame=""
      start={known?.words ?? words}
      places={places}
      onDone={onDone}
    />
  )
}
