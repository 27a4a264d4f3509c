import { h, type VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import type { PreviewElement, PreviewNode, WordPreview } from '../../schema/word-preview.ts'
import { askForPreview } from '../api/ask-for-preview.ts'
import { FieldProblem } from '../form/field-problem.tsx'
import { messages } from '../messages/index.ts'
import type { ShownPreview } from '../page-state.ts'
import type { ShownReport } from '../shell/navigator.ts'
import { isLit } from './aims.ts'
import { useBench } from './bench.ts'
import type { Claim } from './claims.ts'
import { runsOf } from './marks.ts'
import { languageOf } from './told.tsx'
import { type BlockMarks, isInline, markBlocks, NO_MARKS, wordsIn } from './word-marks.ts'

/** The page has a first and second level of its own. */
const DRAWN_AS: Readonly<Record<string, string>> = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6' }

type Marked = ReadonlyMap<PreviewElement, BlockMarks>

interface Drawing {
  readonly marked: Marked
  readonly chosen: ReadonlySet<string>
}

type Drawn = (VNode | string)[]

/** @param from where the words stand among those of their block. */
const drawText = (text: string, from: number, { marks }: BlockMarks, { chosen }: Drawing): Drawn => {
  const end = from + text.length
  const lit = marks.filter(({ aims }) => isLit(aims, chosen))
  // Only the text's own stretch is cut: the padding puts it where the block has it.
  return runsOf({ text: text.padStart(end) }, { start: from, end }, marks, lit).map((run) =>
    run.isMarked ? <mark class={run.isLit ? 'is-lit' : undefined}>{run.text}</mark> : run.text,
  )
}

const drawNodes = (nodes: readonly PreviewNode[], start: number, block: BlockMarks, drawing: Drawing): Drawn => {
  let from = start
  return nodes.flatMap((node) => {
    const here = from
    from += wordsIn(node).length
    return typeof node === 'string' ? drawText(node, here, block, drawing) : [drawElement(node, here, block, drawing)]
  })
}

/** What a block marks counts from its own beginning; what runs in its text counts on. */
const drawElement = (element: PreviewElement, from: number, around: BlockMarks, drawing: Drawing): VNode => {
  const { tag, href, children } = element
  if (tag === 'br') return <br />
  if (isInline(element)) {
    const link = href !== undefined && { href, target: '_blank', rel: 'noopener noreferrer' }
    return h(tag, { ...link }, drawNodes(children, from, around, drawing))
  }
  const own = drawing.marked.get(element) ?? NO_MARKS
  const isChosen = isLit(own.aims, drawing.chosen)
  return h(DRAWN_AS[tag] ?? tag, { class: isChosen ? 'is-chosen' : undefined }, drawNodes(children, 0, own, drawing))
}

const Content = ({ content, report, claims }: { content: WordPreview; report: Report; claims: readonly Claim[] }) => {
  const { chosen } = useBench()
  const marked = useMemo(() => markBlocks(content, report.analysis, claims), [content, report, claims])
  return (
    <div class="word-page" lang={languageOf('resume', report)}>
      {drawNodes(content, 0, NO_MARKS, { marked, chosen })}
    </div>
  )
}

export interface WordViewProps {
  readonly view: ShownReport
  readonly claims: readonly Claim[]
}

/** The resume as Word shows it, instead of its lines while it is open. It is asked for when it is first opened, unless the server drew it. */
export const WordView = ({ view: { report, documents, preview }, claims }: WordViewProps) => {
  const [shown, setShown] = useState<ShownPreview | undefined>(preview)
  const open = async (): Promise<void> => {
    if (documents && (shown === undefined || 'problem' in shown)) setShown(await askForPreview(documents))
  }
  return (
    <details class="word" onToggle={({ currentTarget }) => currentTarget.open && void open()}>
      <summary>
        <span class="word-closed">{messages.documents.word.show}</span>
        <span class="word-open">{messages.documents.word.hide}</span>
      </summary>
      <p class="hint">{messages.documents.word.hint}</p>
      {shown === undefined && <p role="status">{messages.documents.word.wait}</p>}
      {shown && 'problem' in shown && <FieldProblem field="word" problem={shown.problem} />}
      {shown && 'content' in shown && <Content content={shown.content} report={report} claims={claims} />}
    </details>
  )
}
