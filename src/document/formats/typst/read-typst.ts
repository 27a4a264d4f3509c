import type { Span } from '../../../schema/span.ts'
import type { Row } from '../../compose-text.ts'
import { RowBuilder } from '../source-rows.ts'
import { Arguments } from './arguments.ts'
import { DROPPED, SPACES, STYLE_ARGUMENTS, TYPST_LIGATURES, TYPST_STATEMENTS } from './commands.ts'
import { endOfString, matchBrackets, withoutComments, withoutEscapes } from './scan.ts'

/** Nested markup and nested calls. */
const DEEPEST_TYPST = 60
/** Pieces of markup and code; a long resume has 5,000. Values that double each other are stopped here. */
const MAX_STEPS = 300_000

const TYPST_NAME = /[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*/uy
/** Reads one source: state that one parse guards, thrown away after it. */
class TypstReader {
  readonly page = new RowBuilder()
  readonly #source: string
  readonly #closes: Int32Array
  /** What `#let name = …` gives a name: places in the source. */
  readonly #values = new Map<string, readonly [from: number, until: number]>()
  #bold = false
  #steps = 0

  constructor(source: string) {
    this.#source = source
    this.#closes = matchBrackets(source)
  }

  readMarkup(from: number, until: number, depth = 0): void {
    if (depth > DEEPEST_TYPST) return
    let isLineStart = true
    for (let at = from; at < until && this.#steps++ < MAX_STEPS; ) {
      const next: number = (isLineStart ? this.#startLine(at, until) : undefined) ?? this.#readCharacter(at, until, depth)
      isLineStart = this.#source.slice(at, next).trim() === '' && (isLineStart || this.#source.slice(at, next).includes('\n'))
      at = next
    }
  }

  /** Headings and list items: only at the beginning of a line. */
  #startLine(at: number, until: number): number | undefined {
    const found = /(=+|[-+]|\d+\.|\/)[ \t]+/y
    found.lastIndex = at
    const mark = found.exec(this.#source)
    if (mark === null || at + mark[0].length > until) return undefined
    if (mark[1]?.startsWith('=')) this.page.beginHeading()
    else if (mark[1] === '/') this.page.break()
    else this.page.beginItem()
    return at + mark[0].length
  }

  /** @returns where to go on. */
  #readCharacter(at: number, until: number, depth: number): number {
    const character = this.#source.charAt(at)
    if (character === '\n') return this.#endLine(at, until)
    if (character === '\\') return this.#escape(at)
    if (character === '*') this.#bold = !this.#bold
    else if (character === '_' && this.#isMark(at)) return at + 1
    else if (character === '~') this.page.write(' ')
    else if (character === '#') return this.#code(at + 1, until, depth)
    else if (character === '`') return this.#raw(at, until)
    else if (character === '<') return this.#label(at)
    else if (character !== '$') return this.#words(at, until)
    return at + 1
  }

  /** One line break is a blank, an empty line a gap; what begins a new block ends the line before it. */
  #endLine(at: number, until: number): number {
    const blank = /\n[ \t]*(\n\s*)?/y
    blank.lastIndex = at
    const found = blank.exec(this.#source)
    const end = Math.min(until, at + (found?.[0].length ?? 1))
    const block =
      /(?:=+|[-+]|\d+\.|\/)[ \t]|#(?:v|line|let|set|show|import|grid|table|stack|columns|block|align|[\p{L}-]*(?:work|edu|project|entry|item|section|cv|resume)[\p{L}-]*)\b/uy
    block.lastIndex = end
    if (found?.[1] !== undefined) this.page.break({ gap: true })
    else if (this.page.isHeading || block.test(this.#source)) this.page.break()
    else this.page.write(' ')
    return end
  }

  /** `\` before a blank breaks the line; before anything else it makes that literal. */
  #escape(at: number): number {
    const next = this.#source.charAt(at + 1)
    if (next.trim() === '') {
      this.page.break()
      return at + 1
    }
    this.page.write(next, { bold: this.#bold })
    return at + 2
  }

  /** An underscore within a word is a part of it. */
  #isMark(at: number): boolean {
    const isLetter = (index: number): boolean => /[\p{L}\p{N}]/u.test(this.#source.charAt(index))
    return !(isLetter(at - 1) && isLetter(at + 1))
  }

  #raw(at: number, until: number): number {
    const fence = this.#source.startsWith('```', at) ? '```' : '`'
    const end = this.#source.indexOf(fence, at + fence.length)
    if (end < 0 || end > until) return at + fence.length
    this.page.write(this.#source.slice(at + fence.length, end), { bold: this.#bold })
    return end + fence.length
  }

  #label(at: number): number {
    const label = /<[\p{L}\p{N}_:.-]{1,60}>/uy
    label.lastIndex = at
    const found = label.exec(this.#source)
    if (found !== null) return at + found[0].length
    this.page.write('<')
    return at + 1
  }

  #words(at: number, until: number): number {
    const words = /[^\n\\*_~#`<$]+/y
    words.lastIndex = at
    const end = Math.min(until, at + (words.exec(this.#source)?.[0].length ?? 1))
    const text = TYPST_LIGATURES.reduce(
      (whole, [marks, character]) => whole.replaceAll(marks, character),
      this.#source.slice(at, end),
    )
    this.page.write(text, { bold: this.#bold })
    return end
  }

  /** What follows a `#`: a statement, a call, a name or a block. */
  #code(at: number, until: number, depth: number): number {
    const closing = this.#closes[at] ?? -1
    if (this.#source.charAt(at) === '[' && closing > 0) {
      this.readMarkup(at + 1, closing, depth + 1)
      return closing + 1
    }
    if ('({'.includes(this.#source.charAt(at)) && closing > 0) return closing + 1
    const name = this.#nameAt(at)
    if (name === '') {
      this.page.write('#')
      return at
    }
    return TYPST_STATEMENTS.has(name) ? this.#statement(name, at + name.length, until) : this.#call(name, at + name.length, depth)
  }

  #nameAt(at: number): string {
    TYPST_NAME.lastIndex = at
    return TYPST_NAME.exec(this.#source)?.[0] ?? ''
  }

  /** To the end of the line; brackets that open in it are stepped over whole. */
  #statement(name: string, at: number, until: number): number {
    let end = at
    while (end < until && !'\n;'.includes(this.#source.charAt(end))) {
      if (this.#source.charAt(end) === '"') end = endOfString(this.#source, end)
      const closing = this.#closes[end] ?? -1
      end = closing > end ? closing + 1 : end + 1
    }
    if (name === 'let') this.#keepValue(at, end)
    return end
  }

  /** `#let name = "…"` or `[…]`; functions are known by the arguments that they are called with. */
  #keepValue(at: number, end: number): void {
    const found = /^\s*([\p{L}_][\p{L}\p{N}_-]*)\s*=\s*/u.exec(this.#source.slice(at, Math.min(end, at + 200)))
    if (found?.[1] !== undefined) this.#values.set(found[1], [at + found[0].length, end])
  }

  #call(name: string, at: number, depth: number): number {
    const space = SPACES.get(name)
    if (space === 'tab') this.page.tab()
    if (space === 'break') this.page.break()
    const hidden = DROPPED.has(name) || space !== undefined
    let end = at
    let isCalled = false
    const parts = new Arguments(this.page)
    while ('(['.includes(this.#source.charAt(end)) && (this.#closes[end] ?? -1) > 0) {
      const closing = this.#closes[end] ?? end
      isCalled = true
      if (!hidden && this.#source.charAt(end) === '(') this.#readArguments(name, { start: end + 1, end: closing }, parts, depth)
      else if (!hidden) {
        if (name !== 'link') parts.next()
        this.#readBody(name, end + 1, closing, depth)
      }
      end = closing + 1
    }
    if (!isCalled) this.#showValue(name, depth)
    if (parts.count > 1) this.page.break()
    return this.#source.charAt(end) === ';' ? end + 1 : end
  }

  #readBody(name: string, from: number, until: number, depth: number): void {
    const outside = this.#bold
    if (name === 'strong') this.#bold = true
    if (name === 'heading') this.page.beginHeading()
    this.readMarkup(from, until, depth + 1)
    if (name === 'heading') this.page.break()
    this.#bold = outside
  }

  #showValue(name: string, depth: number): void {
    const value = this.#values.get(name)
    if (value !== undefined && depth < DEEPEST_TYPST)
      this.#readExpression(value[0], value[1], new Arguments(this.page), depth + 1)
  }

  /** Strings and content among the arguments are shown, each separated from the one before; `#link("…")` shows its words. */
  #readArguments(name: string, { start, end }: Span, parts: Arguments, depth: number): void {
    const isLink = name === 'link' && this.#source.charAt(end + 1) === '['
    if (!isLink) this.#readExpression(start, end, parts, depth)
  }

  #readExpression(from: number, until: number, parts: Arguments, depth: number): void {
    if (depth > DEEPEST_TYPST) return
    let argument = ''
    for (let at = from; at < until && this.#steps++ < MAX_STEPS; ) {
      const character = this.#source.charAt(at)
      const closing = this.#closes[at] ?? -1
      const isStyle = STYLE_ARGUMENTS.has(argument)
      if (character === ',') argument = ''
      if (character === '"') {
        const end = endOfString(this.#source, at)
        if (!isStyle && end > at) parts.show(withoutEscapes(this.#source.slice(at + 1, end)), argument)
        at = Math.max(end, at) + 1
      } else if (character === '[' && closing > 0) {
        if (!isStyle) {
          parts.next()
          this.readMarkup(at + 1, closing, depth + 1)
        }
        at = closing + 1
      } else if ((character === '(' || character === '{') && closing > 0) {
        if (!isStyle) this.#readExpression(at + 1, closing, parts, depth + 1)
        at = closing + 1
      } else {
        const name = this.#nameAt(at)
        if (name === '') at++
        else {
          at += name.length
          if (/^\s*:/.test(this.#source.slice(at, at + 4))) argument = name
          else if (!isStyle && this.#source.charAt(at) !== '(') this.#showValue(name, depth)
        }
      }
    }
  }
}

/** Typst as the rows of its page. Functions are not run: the text that they are given is shown. */
export const readTypstRows = (source: string): Row[] => {
  const text = withoutComments(source)
  const reader = new TypstReader(text)
  reader.readMarkup(0, text.length)
  reader.page.break()
  return reader.page.rows
}
