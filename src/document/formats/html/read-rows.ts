import { Parser } from 'htmlparser2'
import { CoverageError } from '../../../errors/index.ts'
import { countLettersAndDigits } from '../../../text/patterns.ts'
import type { HiddenText, Row } from '../../compose-text.ts'
import type { FormatOptions } from '../../format.ts'
import { listMarkOf } from '../../list-mark.ts'
import { type ElementRule, ruleOf } from './elements.ts'

/** Inline styles that take an element off the page. Style sheets are not looked at. */
const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i

const isUnseen = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.hidden !== undefined || UNSEEN_STYLE.test(attributes.style ?? '')

/** How many elements of each kind are open around the text that comes next. */
type Open = Record<'bold' | 'heading' | 'preformatted' | 'dropped' | 'unseen' | 'struck', number>

/** Builds rows from the events of a page: state that one parse guards, thrown away after it. */
class PageReader {
  readonly rows: Row[] = []
  readonly hidden: HiddenText[] = []
  readonly #open: Open = { bold: 0, heading: 0, preformatted: 0, dropped: 0, unseen: 0, struck: 0 }
  /** The open elements, each with whether it is taken off the page. */
  readonly #elements: { readonly rule: ElementRule; readonly unseen: boolean }[] = []
  #text = ''
  #letters = { all: 0, bold: 0 }
  #heading = false
  #marked = false
  #gap = false

  get depth(): number {
    return this.#elements.length
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const rule = ruleOf(name, attributes.role)
    const unseen = isUnseen(attributes)
    if (rule.block) this.#breakLine(rule.gap === true)
    if (rule.listItem) this.#marked = true
    if (rule.cell && this.#text !== '') this.#text += '\t'
    this.#elements.push({ rule, unseen })
    this.#count(rule, unseen, 1)
  }

  close(): void {
    const { rule, unseen } = this.#elements.pop() ?? { rule: {}, unseen: false }
    if (rule.block) this.#breakLine(rule.gap === true)
    this.#count(rule, unseen, -1)
  }

  write(text: string): void {
    if (this.#open.dropped > 0) return
    if (this.#open.unseen > 0 || this.#open.struck > 0) {
      this.hidden.push({ text, why: this.#open.unseen > 0 ? 'vanish' : 'struck' })
      return
    }
    const [first = '', ...rest] = this.#open.preformatted > 0 ? text.split('\n') : [text.replace(/\s+/g, ' ')]
    this.#append(first)
    for (const line of rest) {
      this.#breakLine(false)
      this.#append(line)
    }
  }

  end(): void {
    this.#breakLine(false)
  }

  #count({ bold, heading, preformatted, dropped, struck }: ElementRule, unseen: boolean, step: number): void {
    if (bold) this.#open.bold += step
    if (heading) this.#open.heading += step
    if (preformatted) this.#open.preformatted += step
    if (dropped) this.#open.dropped += step
    if (struck) this.#open.struck += step
    if (unseen) this.#open.unseen += step
  }

  #append(text: string): void {
    const letters = countLettersAndDigits(text)
    this.#text += text
    this.#letters.all += letters
    if (this.#open.bold > 0) this.#letters.bold += letters
    if (this.#open.heading > 0) this.#heading = true
  }

  /** A list item whose first child is a block keeps its bullet for the first line that has text. */
  #breakLine(gap: boolean): void {
    const text = this.#text.trim()
    if (text !== '') {
      this.rows.push(this.#row(text))
      this.#marked = false
      this.#gap = false
    }
    this.#gap ||= gap
    this.#text = ''
    this.#letters = { all: 0, bold: 0 }
    this.#heading = false
  }

  #row(text: string): Row {
    const typed = listMarkOf(text) !== ''
    return {
      text: this.#marked && !typed ? `• ${text}` : text,
      fontSizePt: null,
      bold: this.#letters.bold * 2 > this.#letters.all,
      heading: this.#heading,
      listItem: this.#marked || typed,
      gap: this.#gap,
    }
  }
}

/** Rows of a page before they have places in a text. */
export interface PageRows {
  readonly rows: readonly Row[]
  readonly hidden: readonly HiddenText[]
}

/**
 * The rows of a web page, or of a part of one: blocks are lines, list items get bullets, cells stand on one line.
 * Scripts, styles and the head are left out; what an inline style or `hidden` takes off the page is hidden text.
 *
 * @throws CoverageError `limit_exceeded` where elements are nested deeper than `limits.xmlDepth`.
 */
export const readRows = (html: string, { fileName, limits }: FormatOptions): PageRows => {
  const page = new PageReader()
  const parser = new Parser({
    onopentag: (name, attributes) => {
      page.open(name, attributes)
      if (page.depth > limits.xmlDepth)
        throw new CoverageError('limit_exceeded', { file: fileName, limit: `${limits.xmlDepth} nested elements` })
    },
    onclosetag: () => page.close(),
    ontext: (text) => page.write(text),
  })
  parser.end(html)
  page.end()
  return page
}
