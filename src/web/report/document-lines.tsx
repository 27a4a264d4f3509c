import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Document, Line, Span } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { type Pane, useBench } from './bench.ts'
import { isAfterGap, pagesOf, runsOf } from './marks.ts'

const words = messages.documents

/** What is drawn beside and under one line. */
export interface LineNote {
  /** Class of the gutter. */
  readonly gutter: string
  /** The gutter in words. */
  readonly label: string
  /** Ids of the requirements that the line answers or asks. */
  readonly requirements: readonly string[]
  readonly below: ComponentChildren
}

export interface DocumentLinesProps {
  /** Begins the ids of the lines: "resume" gives `resume-line-12`. */
  readonly name: Exclude<Pane, 'findings'>
  readonly document: Document
  /** Words to mark, in any order; they may overlap. */
  readonly marks: readonly Span[]
  readonly noteOn: (line: Line) => LineNote | null
}

interface DrawnLineProps extends Pick<DocumentLinesProps, 'name' | 'document' | 'marks'> {
  readonly line: Line
  readonly number: number
  readonly note: LineNote | null
}

const Words = ({ document, line, marks }: Pick<DrawnLineProps, 'document' | 'line' | 'marks'>) =>
  useMemo(
    () => (
      <>{runsOf(document, line, marks).map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : text))}</>
    ),
    [document, line, marks],
  )

const DrawnLine = ({ name, document, line, marks, number, note }: DrawnLineProps) => {
  const { chosen, choose } = useBench()
  const requirements = note?.requirements ?? []
  const isChosen = requirements.some((id) => chosen.has(id))
  const id = `${name}-line-${number}`
  const classes = [
    'line',
    note?.gutter,
    isAfterGap(document, line) && 'after-gap',
    isChosen && 'is-chosen',
    requirements.length > 0 && 'is-telling',
  ]
  const light = (event: Event): void => {
    event.preventDefault()
    choose(isChosen ? [] : requirements, name)
  }
  return (
    <li class={classes.filter(Boolean).join(' ')} id={id} tabIndex={-1}>
      <a
        class="line-number"
        href={`#${id}`}
        aria-label={note?.label ? `${words.line(number)}: ${note.label}` : words.line(number)}
        {...(requirements.length > 0 && { onClick: light, 'aria-current': isChosen })}
      >
        {number}
      </a>
      {/* The line's number beside it does the same from the keyboard. */}
      <div
        class="line-words"
        {...(requirements.length > 0 && {
          onClick: (event: MouseEvent) => {
            const isLink = event.target instanceof Element && event.target.closest('a') !== null
            // Somebody who marks words to copy them chooses nothing.
            if (!isLink && String(getSelection()) === '') choose(isChosen ? [] : requirements, name)
          },
        })}
      >
        <Words document={document} line={line} marks={marks} />
        {note?.below ? <div class="line-notes">{note.below}</div> : null}
      </div>
    </li>
  )
}

/** A document as it was read, line by line and page by page, with a gutter and marked words. */
export const DocumentLines = ({ name, document, marks, noteOn }: DocumentLinesProps) => {
  const pages = useMemo(
    () => pagesOf(document).map((page) => ({ ...page, lines: page.lines.map((line) => ({ line, note: noteOn(line) })) })),
    [document, noteOn],
  )
  return (
    <>
      {pages.map(({ page, from, lines }) => (
        <div key={from} class="page">
          {pages.length > 1 && page !== null && (
            <h3 class="page-number" id={`${name}-page-${page}`} tabIndex={-1}>
              {words.page(page)}
            </h3>
          )}
          <ol class="lines" start={from}>
            {lines.map(({ line, note }, index) => (
              <DrawnLine
                key={line.start}
                name={name}
                document={document}
                line={line}
                marks={marks}
                number={from + index}
                note={note}
              />
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}
