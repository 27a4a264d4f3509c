import { RowBuilder } from '../source-rows.ts'
import { takeAccented } from './accents.ts'
import { endOfEnvironment, holdsItems, plain, type Range, skipBlanks, takeArguments, takeOptional } from './arguments.ts'
import {
  ACCENTS,
  BLANKS,
  BOLD_SWITCHES,
  COMMANDS,
  type CommandRule,
  DROPPED_ENVIRONMENTS,
  ENVIRONMENT_ARGS,
  ESCAPED,
  MAKE_TITLE,
  NAMES_BEFORE,
  TITLE_FIELDS,
} from './commands.ts'
import { type Definition, takeDefinition } from './definitions.ts'
import { withLigatures } from './ligatures.ts'
import { type Token, tokenize } from './tokens.ts'

/** Nested groups, and definitions that use definitions; real templates stay below 12. */
const DEEPEST_LATEX = 100
/** Tokens that all expansions together may yield: a long resume has 20,000. Definitions that double each other end here. */
const MAX_STEPS = 500_000

/** Reads one source: state that one parse guards, thrown away after it. */
class LatexReader {
  readonly page = new RowBuilder()
  readonly #definitions = new Map<string, Definition>()
  readonly #fields = new Map<string, Range[]>()
  readonly #makesTitle: boolean
  #steps = 0

  /** @param makesTitle whether a command shows the fields of the title; else they are shown where they stand. */
  constructor(makesTitle: boolean) {
    this.#makesTitle = makesTitle
  }

  /** Definitions and fields of a title that stand before `\begin{document}`. */
  readPreamble(range: Range): void {
    for (let at = range.from; at < range.until; at++) {
      const token = range.tokens[at]
      if (token?.kind === 'open') at = Math.min(token.close, range.until)
      if (token?.kind !== 'command') continue
      const next = this.#define(range, at, token.name) ?? this.#keepField(range, at, token.name)
      if (next !== undefined) at = next - 1
    }
    if (!this.#makesTitle) this.#showTitle(0)
  }

  read(range: Range, depth = 0): void {
    if (depth > DEEPEST_LATEX) return
    let { bold } = range
    for (let at = range.from; at < range.until && this.#steps < MAX_STEPS; ) {
      this.#steps++
      const token = range.tokens[at]
      if (token?.kind === 'command') {
        if (BOLD_SWITCHES.has(token.name)) bold = true
        at = this.#obey(token.name, { ...range, from: at + 1, bold }, depth)
      } else if (token?.kind === 'open') {
        this.read({ ...range, from: at + 1, until: Math.min(token.close, range.until), bold }, depth + 1)
        at = token.close + 1
      } else {
        if (token !== undefined) this.#show(token, range.args, bold, depth)
        at++
      }
    }
  }

  #show(token: Token, args: readonly Range[], bold: boolean, depth: number): void {
    if (token.kind === 'text') this.page.write(withLigatures(token.text), { bold })
    else if (token.kind === 'bracket') this.page.write(token.mark, { bold })
    else if (token.kind === 'tie') this.page.write(' ')
    else if (token.kind === 'tab') this.page.tab()
    else if (token.kind === 'paragraph') this.page.break({ gap: true })
    else if (token.kind === 'parameter') {
      const given = args[token.number - 1]
      if (given !== undefined) this.read({ ...given, bold: given.bold || bold }, depth + 1)
    }
  }

  /** @returns where to go on. */
  #obey(name: string, rest: Range, depth: number): number {
    const at = rest.from
    const defined = this.#define(rest, at - 1, name) ?? (this.#makesTitle ? this.#keepField(rest, at - 1, name) : undefined)
    if (defined !== undefined) return defined
    if (name === 'begin' || name === 'end') return this.#environment(name, rest, depth)
    if (name === 'item') return this.#item(rest, depth)
    if (name === 'href') return this.#link(rest, depth)
    if (MAKE_TITLE.has(name)) {
      this.#showTitle(depth)
      return at
    }
    if (ESCAPED.has(name)) this.page.write(name, rest)
    else if (BLANKS.has(name)) this.page.write(BLANKS.get(name) ?? '', rest)
    else if (ACCENTS.has(name) && !this.#definitions.has(name)) return this.#accent(ACCENTS.get(name) ?? '', rest)
    else return this.#call(name, rest, depth)
    return at
  }

  #call(name: string, rest: Range, depth: number): number {
    const definition = this.#definitions.get(name)
    const rule = COMMANDS.get(name)
    // A template's own definition says how it looks; the table says what it means, so it wins where both take the same arguments.
    if (definition !== undefined && rule?.args?.length !== definition.count) return this.#expand(definition, rest, depth)
    return rule === undefined ? this.#unknown(rest, depth) : this.#apply(rule, rest, depth)
  }

  #apply(rule: CommandRule, rest: Range, depth: number): number {
    if (rule.breaks) this.page.break()
    if (rule.tab) this.page.tab()
    if (rule.text !== undefined) this.page.write(rule.text, rest)
    if (rule.heading) this.page.beginHeading()
    // `\\[2pt]` says how far away the next line is.
    if (rule.args === undefined) return rule.breaks ? takeOptional(rest, rest.from)[1] : rest.from
    const [args, next] = takeArguments(rest, rule.args.length)
    for (const [index, how] of rule.args.entries()) this.#place(args[index], how, rest.bold, depth)
    if (rule.heading) this.page.break()
    return next
  }

  #place(arg: Range | undefined, how: NonNullable<CommandRule['args']>[number], bold: boolean, depth: number): void {
    if (arg === undefined || how === 'drop') return
    if (how === 'line') this.page.break()
    if (how === 'tab') this.page.tab()
    if (how === 'item') this.page.beginItem()
    this.read({ ...arg, bold: arg.bold || bold || how === 'bold' }, depth + 1)
  }

  /** Arguments of a command that nobody defined here: shown on one line each, separated where they are several. */
  #unknown(rest: Range, depth: number): number {
    const [args, next] = takeArguments(rest, 9)
    for (const [index, arg] of args.entries()) {
      if (index > 0) this.page.tab()
      if (args.length > 1 && holdsItems(arg)) this.page.break()
      this.read({ ...arg, bold: arg.bold || rest.bold }, depth + 1)
    }
    if (args.length > 1) this.page.break()
    return next
  }

  #expand({ count, optional, body }: Definition, rest: Range, depth: number): number {
    const [given, next] = optional === null ? [undefined, rest.from] : takeOptional(rest, rest.from)
    const [args, end] = takeArguments({ ...rest, from: next }, optional === null ? count : count - 1, false)
    const all = optional === null ? args : [given ?? optional, ...args]
    this.read({ ...body, args: all, bold: body.bold || rest.bold }, depth + 1)
    return end
  }

  /** @returns where to go on; undefined where this is not a definition. */
  #define(rest: Range, at: number, name: string): number | undefined {
    const taken = takeDefinition(rest, at, name)
    if (taken?.defined) this.#definitions.set(...taken.defined)
    return taken?.next
  }

  #accent(mark: string, rest: Range): number {
    const { text, next } = takeAccented(mark, rest)
    if (text !== '') this.page.write(text, rest)
    return next
  }

  #keepField(rest: Range, at: number, name: string): number | undefined {
    if (!TITLE_FIELDS.some((field) => field === name) || this.#definitions.has(name)) return undefined
    const [args, next] = takeArguments({ ...rest, from: at + 1 }, 3)
    if (args.length === 0) return undefined
    this.#fields.set(name, [...(this.#fields.get(name) ?? []), ...args])
    return next
  }

  #showTitle(depth: number): void {
    for (const field of TITLE_FIELDS) {
      const values = this.#fields.get(field)
      if (values === undefined) continue
      for (const [index, arg] of values.entries()) {
        if (index > 0) this.page.write(' ')
        this.read(arg, depth + 1)
      }
      if (NAMES_BEFORE.has(field)) this.page.write(' ')
      else this.page.break()
    }
    this.#fields.clear()
  }

  #environment(name: 'begin' | 'end', rest: Range, depth: number): number {
    const [[named], next] = takeArguments(rest, 1)
    const word = named?.tokens[named.from]
    const environment = word?.kind === 'text' ? word.text.trim() : ''
    this.page.break({ gap: name === 'begin' && environment === 'document' })
    if (name === 'end') return next
    if (DROPPED_ENVIRONMENTS.has(environment)) return endOfEnvironment(environment, { ...rest, from: next })
    const count = ENVIRONMENT_ARGS.get(environment)
    const [args, after] = takeArguments({ ...rest, from: next }, count ?? 9)
    // `\begin{rSection}{Education}`: the argument of a template's environment is its heading, or the head of an entry.
    if (count === undefined && args.length === 1) this.#showHeading(args[0], depth)
    else if (count === undefined) for (const arg of args) this.#place(arg, arg === args[0] ? 'line' : 'tab', false, depth)
    this.page.break()
    return after
  }

  #showHeading(arg: Range | undefined, depth: number): void {
    if (arg === undefined) return
    this.page.beginHeading()
    this.read(arg, depth + 1)
    this.page.break()
  }

  /** `\item[Label] words`: the label is a part of the words. */
  #item(rest: Range, depth: number): number {
    const [label, next] = takeOptional(rest, skipBlanks(rest, rest.from))
    this.page.beginItem()
    if (label === undefined) return next
    this.read({ ...label, bold: true }, depth + 1)
    this.page.write(' ')
    return next
  }

  /** A link shows its words, and where it leads unless they say so or it is a mail address or telephone number. */
  #link(rest: Range, depth: number): number {
    const [[target, words], next] = takeArguments(rest, 2)
    if (words) this.read({ ...words, bold: rest.bold }, depth + 1)
    const address = target ? plain(target) : ''
    const shown = words ? plain(words) : ''
    const isSaid = /^(?:mailto|tel):/.test(address) || address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') === shown
    if (!isSaid && address !== '' && address !== shown) this.page.write(` (${address})`)
    return next
  }
}

const findBody = (tokens: readonly Token[]): number =>
  tokens.findIndex((token, at) => {
    const word = tokens[at + 2]
    return token.kind === 'command' && token.name === 'begin' && word?.kind === 'text' && word.text.trim() === 'document'
  })

/** LaTeX as the rows of its page: commands that the source defines are expanded, those of common classes known by a table. */
export const readLatexRows = (source: string) => {
  const tokens = tokenize(source)
  const body = findBody(tokens)
  const makesTitle = tokens.some((token, at) => at > body && token.kind === 'command' && MAKE_TITLE.has(token.name))
  const reader = new LatexReader(makesTitle)
  const whole = { tokens, args: [], bold: false }
  if (body > 0) reader.readPreamble({ ...whole, from: 0, until: body })
  reader.read({ ...whole, from: Math.max(0, body), until: tokens.length })
  reader.page.break()
  return reader.page.rows
}
