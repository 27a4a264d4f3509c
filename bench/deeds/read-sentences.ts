/** `+` shows the deed, `?` asks for it, `-` only looks like it. */
export type Mark = '+' | '?' | '-'

/** `mended`: cues are improved on them · `judged`: held out · `afterwards`: written after the cues were finished, by their author. */
export const SETS = ['mended', 'judged', 'afterwards'] as const
export type SetName = (typeof SETS)[number]

export interface Sentence {
  /** Its id in `skills-taxonomy/deeds.yaml`. */
  readonly deed: string
  readonly mark: Mark
  readonly text: string
  /** For each mark, every second sentence of a row is held out for judging; cues are improved on the others. */
  readonly set: SetName
}

const LINE = /^([+?-]) (.+)$/

/** A block for each deed: a line `# id`, and below it its sentences, each after its mark. */
export const readSentences = (text: string, sets: readonly [SetName, SetName]): Sentence[] =>
  text.split(/^# /m).flatMap((row) => {
    const [deed = '', ...lines] = row.trim().split('\n')
    const seen = { '+': 0, '?': 0, '-': 0 }
    return lines.map((line) => {
      const [, mark, words = ''] = LINE.exec(line) ?? []
      if (mark !== '+' && mark !== '?' && mark !== '-') throw new Error(`No mark before "${line}"`)
      return { deed, mark, text: words, set: sets[seen[mark]++ % 2 === 0 ? 0 : 1] } as const
    })
  })
