/** `+` shows the deed, `?` asks for it, `-` only looks like it. */
export type Sign = '+' | '?' | '-'

/** `afterwards`: written when the cues were closed, by who had written them. */
export const SETS = ['mended', 'judged', 'afterwards'] as const
export type SetName = (typeof SETS)[number]

export interface Sentence {
  /** Its id in `skills-taxonomy/deeds.yaml`. */
  readonly deed: string
  readonly sign: Sign
  readonly text: string
  /** Of each sign every second sentence of a row is kept to judge by; cues are mended on the others. */
  readonly set: SetName
}

const LINE = /^([+?-]) (.+)$/

/** A row for each deed: a line `# id`, and under it its sentences, each behind its sign. */
export const readSentences = (text: string, sets: readonly [SetName, SetName]): Sentence[] =>
  text.split(/^# /m).flatMap((row) => {
    const [deed = '', ...lines] = row.trim().split('\n')
    const seen = { '+': 0, '?': 0, '-': 0 }
    return lines.map((line) => {
      const [, sign, words = ''] = LINE.exec(line) ?? []
      if (sign !== '+' && sign !== '?' && sign !== '-') throw new Error(`No sign before "${line}"`)
      return { deed, sign, text: words, set: sets[seen[sign]++ % 2 === 0 ? 0 : 1] } as const
    })
  })
