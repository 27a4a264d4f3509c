import { childNamed, type LocatedElement } from './locate-elements.ts'
import { mapWritten } from './xml-text.ts'

/** Markup that goes between the runs that a `w:t` is split into. */
export interface Mark {
  /** In characters of the text of its `w:t`. */
  readonly at: number
  /** Where several marks are at one place, the lower rank comes first. */
  readonly rank: number
  /** @param properties of the run at this place, as written. */
  readonly write: (properties: string) => string
}

/** Characters of a `w:t` that are deleted. */
export interface Deletion {
  readonly from: number
  readonly until: number
  /** Opens each deleted run: a mark inside splits it into several, and each needs an id of its own. */
  readonly open: () => string
  readonly close: string
}

/** What happens to one `w:t`. */
export interface TextChange {
  readonly text: LocatedElement
  readonly marks: readonly Mark[]
  readonly deletions: readonly Deletion[]
}

interface RunTags {
  readonly open: string
  readonly properties: string
  readonly close: string
  readonly prefix: string
}

const tagsOf = (xml: string, run: LocatedElement): RunTags => {
  const properties = childNamed(run, 'rPr')
  const close = xml.slice(run.contentEnd, run.end)
  return {
    open: xml.slice(run.start, run.contentAt),
    properties: properties ? xml.slice(properties.start, properties.end) : '',
    close,
    prefix: /^<\/([^:>\s]*:)?/.exec(close)?.[1] ?? '',
  }
}

/** Runs as they come out, one after the other. */
class RunWriter {
  written = ''
  #content = ''
  readonly #tags: RunTags

  constructor(tags: RunTags) {
    this.#tags = tags
  }

  addContent(xml: string): void {
    this.#content += xml
  }

  /** End the run that is open, if anything stands in it. */
  endRun(deletion?: Deletion): void {
    if (this.#content === '') return
    const { open, properties, close } = this.#tags
    const run = open + properties + this.#content + close
    this.written += deletion ? deletion.open() + run + deletion.close : run
    this.#content = ''
  }

  addMark(mark: Mark): void {
    this.endRun()
    this.written += mark.write(this.#tags.properties)
  }
}

const textElement = (prefix: string, raw: string, isDeleted: boolean): string => {
  const name = `${prefix}${isDeleted ? 'delText' : 't'}`
  return `<${name} xml:space="preserve">${raw}</${name}>`
}

const splitText = (xml: string, { text, marks, deletions }: TextChange, prefix: string, writer: RunWriter): void => {
  const raw = xml.slice(text.contentAt, text.contentEnd)
  const offsets = mapWritten(raw) ?? [0]
  const length = offsets.length - 1
  const edges = [0, length, ...marks.map(({ at }) => at), ...deletions.flatMap(({ from, until }) => [from, until])]
  const cuts = [...new Set(edges)].filter((cut) => cut <= length).sort((a, b) => a - b)
  const sorted = [...marks].sort((a, b) => a.at - b.at || a.rank - b.rank)
  for (const [index, from] of cuts.entries()) {
    for (const mark of sorted) if (mark.at === from) writer.addMark(mark)
    const until = cuts[index + 1]
    if (until === undefined) break
    const deletion = deletions.find((one) => one.from <= from && until <= one.until)
    if (deletion) writer.endRun()
    const isWhole = cuts.length === 2 && deletion === undefined
    const piece = textElement(prefix, raw.slice(offsets[from], offsets[until]), deletion !== undefined)
    writer.addContent(isWhole ? xml.slice(text.start, text.end) : piece)
    if (deletion) writer.endRun(deletion)
  }
}

/**
 * A run split where its texts are marked or deleted: every piece keeps the properties, and everything else in the run
 * stays in its order.
 *
 * @param changes one for each changed `w:t` of the run.
 * @returns what replaces the run.
 */
export const splitRun = (xml: string, run: LocatedElement, changes: readonly TextChange[]): string => {
  const tags = tagsOf(xml, run)
  const writer = new RunWriter(tags)
  for (const child of run.children) {
    if (child.local === 'rPr') continue
    const change = changes.find(({ text }) => text === child)
    if (change) splitText(xml, change, tags.prefix, writer)
    else writer.addContent(xml.slice(child.start, child.end))
  }
  writer.endRun()
  return writer.written
}
