import { readdirSync, readFileSync } from 'node:fs'

const HERE = new URL('./', import.meta.url)

/** An invented resume: its name, its lines, and what is set aside for judging. */
export interface Sample {
  readonly name: string
  readonly lines: readonly string[]
  /** Nobody looked at what is made of it while the guard was mended. */
  readonly isKept: boolean
}

/** The last half is kept. */
const FIRST_KEPT = 7

/** The invented resumes in the order of their names. */
export const readSamples = (): Sample[] =>
  readdirSync(new URL('resumes/', HERE))
    .sort()
    .map((file) => ({
      name: file,
      lines: readFileSync(new URL(`resumes/${file}`, HERE), 'utf8')
        .trimEnd()
        .split('\n'),
      isKept: Number(file.slice(0, 2)) >= FIRST_KEPT,
    }))

/** A rewrite by hand: lines without their bullets that are replaced by others. */
export interface Rewrite {
  readonly how: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

const lines = (side: string): string[] => side.split(' && ').map((line) => line.trim())

/** What was written by hand for a resume: "how: line && line => line". */
export const readRewrites = ({ name }: Sample): Rewrite[] =>
  readFileSync(new URL(`honest/${name.replace(/\.\w+$/, '.txt')}`, HERE), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [how = '', rest = ''] = row.split(/: (.*)/)
      const [from = '', to = ''] = rest.split(' => ')
      return { how, from: lines(from), to: lines(to) }
    })
