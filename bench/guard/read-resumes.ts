import { readdirSync, readFileSync } from 'node:fs'

const HERE = new URL('./', import.meta.url)

/** An invented resume: its name, its lines, and whether it is held out for judging. */
export interface Sample {
  readonly name: string
  readonly lines: readonly string[]
  /** Held out: nobody looked at its results while the guard was improved. */
  readonly isKept: boolean
}

/** The second half is held out. */
const FIRST_KEPT = 7

/** The names of the files of a folder beside this file, in order. */
export const namesIn = (folder: string): string[] => readdirSync(new URL(`${folder}/`, HERE)).sort()

/** The lines of a file beside this one. */
export const readLines = (path: string): string[] => readFileSync(new URL(path, HERE), 'utf8').trimEnd().split('\n')

/** The invented resumes in the order of their names. */
export const readSamples = (): Sample[] =>
  namesIn('resumes').map((name) => ({
    name,
    lines: readLines(`resumes/${name}`),
    isKept: Number(name.slice(0, 2)) >= FIRST_KEPT,
  }))

/** A rewrite by hand: lines without their bullets that are replaced by others. */
export interface Rewrite {
  readonly how: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

const linesOf = (side: string): string[] => side.split(' && ').filter((line) => line !== '')

/** The rows of a table of rewrites: "how: line && line => line"; nothing after the arrow leaves the lines out. */
export const readRewrites = (path: string): Rewrite[] =>
  readLines(path).map((row) => {
    const [how = '', rest = ''] = row.split(/: (.*)/)
    const [from = '', to = ''] = rest.split(/ => ?/)
    return { how, from: linesOf(from), to: linesOf(to) }
  })

const MARK = /^(?:[-•*] )?/

const bare = (line: string | undefined): string => (line ?? '').replace(MARK, '')

/** Where lines are: next to each other, or else the first occurrence of each. */
const findLines = (lines: readonly string[], from: readonly string[]): number[] => {
  const run = lines.findIndex((_, at) => from.every((line, index) => bare(lines[at + index]) === line))
  return from.map((line, index) => (run < 0 ? lines.findIndex((one) => bare(one) === line) : run + index))
}

/** The resume with lines replaced: the first of `from` by `to`, the others gone. */
export const rewriteLines = (lines: readonly string[], { from, to }: Rewrite): string[] => {
  const at = findLines(lines, from)
  if (at.includes(-1)) throw new Error(`No such line: ${from.join(' && ')}`)
  return lines.flatMap((line, index) => {
    if (index === at[0]) return to.map((words) => `${MARK.exec(line)?.[0] ?? ''}${words}`)
    return at.includes(index) ? [] : [line]
  })
}
