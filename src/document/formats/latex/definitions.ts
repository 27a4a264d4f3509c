import { type Range, skipBlanks, takeArguments, takeOptional } from './arguments.ts'

/** A command that the source itself defines. */
export interface Definition {
  readonly count: number
  readonly optional: Range | null
  readonly body: Range
}

interface TakenDefinition {
  /** Where to go on. */
  readonly next: number
  /** Absent for an environment, and where it is unclear what is defined. */
  readonly defined?: readonly [name: string, Definition]
}

const DEFINES = new Set([
  'newcommand',
  'newcommand*',
  'renewcommand',
  'renewcommand*',
  'providecommand',
  'providecommand*',
  'DeclareRobustCommand',
])
const DEFINES_ENVIRONMENT = new Set(['newenvironment', 'renewenvironment', 'newenvironment*'])

const takePlain = (rest: Range, at: number): TakenDefinition => {
  const start = skipBlanks(rest, at)
  const named = rest.tokens[start]
  let next = start + 1
  let count = 0
  while (next < rest.until && rest.tokens[next]?.kind !== 'open') {
    if (rest.tokens[next]?.kind === 'parameter') count++
    next++
  }
  const [[body], end] = takeArguments({ ...rest, from: next }, 1, false)
  if (named?.kind !== 'command' || !body) return { next: end }
  return { next: end, defined: [named.name, { count, optional: null, body }] }
}

/**
 * `\newcommand{\name}[2][default]{body}`, `\def\name#1{body}`.
 *
 * @param at of the command.
 * @returns undefined where this is not a definition.
 */
export const takeDefinition = (rest: Range, at: number, name: string): TakenDefinition | undefined => {
  if (name === 'def' || name === 'gdef') return takePlain(rest, at + 1)
  if (DEFINES_ENVIRONMENT.has(name)) return { next: takeArguments({ ...rest, from: at + 1 }, 3)[1] }
  if (!DEFINES.has(name)) return undefined
  const start = skipBlanks(rest, at + 1)
  const named = rest.tokens[start]
  const inner = named?.kind === 'open' ? rest.tokens[start + 1] : named
  const after = named?.kind === 'open' ? named.close + 1 : start + 1
  const [countRange, afterCount] = takeOptional(rest, skipBlanks(rest, after))
  const [optional, afterDefault] = takeOptional(rest, skipBlanks(rest, afterCount))
  const [[body], next] = takeArguments({ ...rest, from: afterDefault }, 1, false)
  const counted = countRange?.tokens[countRange.from]
  const count = counted?.kind === 'text' ? Number(counted.text) || 0 : 0
  if (inner?.kind !== 'command' || !body) return { next }
  return { next, defined: [inner.name, { count, optional: optional ?? null, body }] }
}
