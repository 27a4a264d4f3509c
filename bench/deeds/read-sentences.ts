/** `+` shows the deed, `?` asks for it, `-` only looks like it. */
export type Sign = '+' | '?' | '-'

export interface Sentence {
  /** Its id in `skills-taxonomy/deeds.yaml`. */
  readonly deed: string
  readonly sign: Sign
  readonly text: string
  /** Of each sign every second sentence of a row is kept to judge by; cues are mended on the others. */
  readonly half: 'mended' | 'judged'
}

const LINE = /^([+?-]) (.+)$/

/** A row for each deed: a line `# id`, and under it its sentences, each behind its sign. */
export const readSentences = (text: string): Sentence[] =>
  text.split(/^# /m).flatMap((row) => {
    const [deed = '', ...lines] = row.trim().split('\n')
    const seen = { '+': 0, '?': 0, '-': 0 }
    return lines.map((line) => {
      const [, sign, words = ''] = LINE.exec(line) ?? []
      if (sign !== '+' && sign !== '?' && sign !== '-') throw new Error(`No sign before "${line}"`)
      return { deed, sign, text: words, half: seen[sign]++ % 2 === 0 ? 'mended' : 'judged' } as const
    })
  })
