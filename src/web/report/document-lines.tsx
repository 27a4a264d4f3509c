import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Document, Line, Span } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { Reach } from './aim-link.tsx'
import { isLit } from './aims.ts'
import { type Pane, useBench } from './bench.ts'
import { isAfterGap, pagesOf, runsOf } from './marks.ts'
import { Quoted } from './told.tsx'

/** What is drawn beside and under one line. */
export interface LineNote {
  /** Class of the gutter. */
  readonly gutter: string
  /** The gutter in words. */
  readonly label: string
  /** What the line answers or asks: it is highlighted with any of these. */
  readonly aims: readonly string[]
  /** What is highlighted when the line is chosen; default: its aims. */
  readonly chooses?: readonly string[]
  readonly below: ComponentChildren
}

/** Words to mark, and what they answer or ask. */
export interface Mark extends Span {
  readonly aims: readonly string[]
}

export interface DocumentLinesProps {
  /** Begins the ids of the lines: "resume" gives `resume-line-12`. */
  readonly name: Exclude<Pane, 'findings'>
  readonly document: Document
  /** In any order; they may overlap. */
  readonly marks: readonly Mark[]
  readonly noteOn: (line: Line) => LineNote | null
  /** Actions under a line; `isStop`: reachable by the tab key. Default: none. */
  readonly actionsOn?: ((line: Line, isStop: boolean) => ComponentChildren) | undefined
}

interface DrawnLineProps extends Pick<DocumentLinesProps, 'name' | 'document' | 'marks' | 'actionsOn'> {
  readonly line: Line
  readonly number: number
  readonly note: LineNote | null
  /** Whether the tab key stops at it: it does at one line of a document, and arrow keys lead to the others. */
  readonly isStop: boolean
}

interface WordsProps extends Pick<DrawnLineProps, 'document' | 'line' | 'marks'> {
  /** What is chosen, if that highlights the line: other lines need not be redrawn. */
  readonly chosen: ReadonlySet<string> | null
}

const Words = ({ document, line, marks, chosen }: WordsProps) =>
  useMemo(() => {
    const lit = chosen === null ? [] : marks.filter(({ aims }) => isLit(aims, chosen))
    return (
      <>
        {runsOf(document, line, marks, lit).map((run, index) =>
          run.isMarked ? (
            <mark key={index} class={run.isLit ? 'is-lit' : undefined}>
              {run.text}
            </mark>
          ) : (
            run.text
          ),
        )}
      </>
    )
  }, [document, line, marks, chosen])

const DrawnLine = ({ name, document, line, marks, number, note, isStop, actionsOn }: DrawnLineProps) => {
  const { chosen, choose } = useBench()
  const { aims = [], chooses = aims } = note ?? {}
  const isChosen = isLit(aims, chosen)
  const id = `${name}-line-${number}`
  const classes = [
    'line',
    note?.gutter,
    isAfterGap(document, line) && 'after-gap',
    isChosen && 'is-chosen',
    aims.length > 0 && 'is-telling',
  ]
  const light = (event: Event): void => {
    event.preventDefault()
    choose(isChosen ? [] : chooses, name)
  }
  return (
    <li class={classes.filter(Boolean).join(' ')} id={id} tabIndex={-1}>
      <a
        class="line-number"
        href={`#${id}`}
        tabIndex={isStop ? 0 : -1}
        aria-label={
          note?.label ? `${messages.documents.line(number)}${messages.colon} ${note.label}` : messages.documents.line(number)
        }
        {...(aims.length > 0 && { onClick: light, 'aria-current': isChosen })}
      >
        {number}
      </a>
      {/* The line's number beside it does the same from the keyboard. */}
      <div
        class="line-words"
        {...(aims.length > 0 && {
          onClick: (event: MouseEvent) => {
            const isLink = event.target instanceof Element && event.target.closest('a') !== null
            // Selecting words to copy them chooses nothing.
            if (!isLink && String(getSelection()) === '') choose(isChosen ? [] : chooses, name)
          },
        })}
      >
        <Quoted document={name}>
          <Words document={document} line={line} marks={marks} chosen={isChosen ? chosen : null} />
        </Quoted>
        {note?.below ? (
          <div class="line-notes">
            <Reach.Provider value={isStop}>{note.below}</Reach.Provider>
          </div>
        ) : null}
      </div>
      {actionsOn?.(line, isStop)}
    </li>
  )
}

/** Where an arrow key goes along the lines. */
const LINE_STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

/** The next line that arrow keys lead to, from wherever the focus is: a pointer can put it on other lines too. */
export const lineBeside = (numbers: readonly number[], from: number, step: number): number | undefined =>
  step > 0 ? numbers.find((number) => number > from) : numbers.filter((number) => number < from).at(-1)

/** The number of the line at which the tab key stops, and the handler that leads to the others. */
const useStop = (name: string, numbers: readonly number[]) => {
  const [chosen, setStop] = useState<number | null>(null)
  // Without script no arrow key leads from line to line: then the tab key stops at each.
  const [isRoving, setRoving] = useState(false)
  useEffect(() => setRoving(true), [])
  const stop = chosen ?? numbers[0]
  const move = (event: KeyboardEvent): void => {
    const step = LINE_STEPS.get(event.key)
    const line = event.target instanceof Element && event.target.matches('.line-number') ? event.target.parentElement : null
    if (step === undefined || line === null) return
    const next = lineBeside(numbers, Number(line.id.slice(`${name}-line-`.length)), step)
    if (next === undefined) return
    event.preventDefault()
    setStop(next)
    window.document.querySelector<HTMLElement>(`#${name}-line-${next} > .line-number`)?.focus()
  }
  return { isStop: (number: number) => !isRoving || number === stop, move }
}

/** A document as it was read, line by line and page by page, with a gutter and marked words. */
export const DocumentLines = ({ name, document, marks, noteOn, actionsOn }: DocumentLinesProps) => {
  const pages = useMemo(
    () => pagesOf(document).map((page) => ({ ...page, lines: page.lines.map((line) => ({ line, note: noteOn(line) })) })),
    [document, noteOn],
  )
  const telling = pages.flatMap(({ from, lines }) =>
    lines.flatMap(({ line, note }, index) => (note || (actionsOn && line.listItem) ? [from + index] : [])),
  )
  const { isStop, move } = useStop(name, telling)
  return (
    <>
      {pages.map(({ page, from, lines }) => (
        <div key={from} class="page">
          {pages.length > 1 && page !== null && (
            <h3 class="page-number" id={`${name}-page-${page}`} tabIndex={-1}>
              {messages.documents.page(page)}
            </h3>
          )}
          <ol class="lines" start={from} onKeyDown={move}>
            {lines.map(({ line, note }, index) => (
              <DrawnLine
                key={line.start}
                name={name}
                document={document}
                line={line}
                marks={marks}
                number={from + index}
                note={note}
                isStop={isStop(from + index)}
                actionsOn={actionsOn}
              />
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}
