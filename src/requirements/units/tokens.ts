import type { WordClassReader } from '../../learned/index.ts'
import { knownValue, type Value } from '../../learned/value.ts'
import { type Word, wordReaderOf } from '../../learned/words.ts'
import type { Mention } from '../../schema/mention.ts'
import type { Span } from '../../schema/span.ts'
import type { SkillKind } from '../../schema/taxonomy.ts'
import { remember, rememberWords } from '../../text/remember.ts'
import { scanWords } from '../../text/scan-words.ts'

/** A skill named in a posting. */
export interface NamedSkill extends Readonly<Pick<Mention, 'start' | 'end' | 'skill' | 'soft' | 'evoked'>> {
  /** Its kind in the taxonomy: "library", "soft". */
  readonly kind: SkillKind
}

/** A word or symbol of a unit, with what features go by; offsets count in the document. */
export interface Token extends Span {
  readonly word: Word
  /** What the taxonomy takes it for: "library", "-". */
  readonly named: Value
  /** The same, and whether a name begins here: "b library". */
  readonly namedAt: Value
  /** The name that holds it, of a skill that is not a quality and is named outright. */
  readonly name: NamedSkill | null
  /** It stands in a bracket, or closes one. */
  readonly bracketed: boolean
}

/** No name holds the token. */
export const UNNAMED = knownValue('-')

const NO_NAME = { named: UNNAMED, begins: UNNAMED, goesOn: UNNAMED }

/** What features call a kind of name, at its first word and further on; the same objects each time, since links compare them. */
const namesOfKind = rememberWords((named) => ({
  named: knownValue(named),
  begins: knownValue(`b ${named}`),
  goesOn: knownValue(`i ${named}`),
}))

/** Reads the words and symbols of a unit, in order; its last argument is the names in the unit, sorted, not overlapping. */
export const tokenReaderOf = remember((classOf: WordClassReader) => {
  const wordOf = wordReaderOf(classOf)
  return (text: string, unit: Span, all: readonly NamedSkill[]): Token[] => {
    let [next, depth] = [0, 0]
    let last: NamedSkill | undefined
    const words = text.slice(unit.start, unit.end)
    const tokens: Token[] = []
    scanWords(words, (from, to) => {
      const [start, end] = [unit.start + from, unit.start + to]
      while ((all[next]?.end ?? end) <= start) next++
      const candidate = all[next]
      const name = candidate !== undefined && candidate.start < end && start < candidate.end ? candidate : undefined
      const { named, begins, goesOn } = name ? namesOfKind(name.evoked ? `e${name.kind}` : name.kind) : NO_NAME
      const namedAt = name === last ? goesOn : begins
      last = name
      const word = wordOf(words.slice(from, to))
      if (word.low === '(') depth++
      const bracketed = depth > 0
      if (word.low === ')') depth = Math.max(0, depth - 1)
      tokens.push({ start, end, word, named, namedAt, name: name && !name.soft && !name.evoked ? name : null, bracketed })
    })
    return tokens
  }
})
