import { createRequire } from 'node:module'
import type { PartsOfSpeech } from '../../src/schema/model.ts'

/** The lexicon of natural's tagger: 92,662 words of English prose with their parts of speech (Penn Treebank tags). */
const LEXICON = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'

/** Tags that features need not tell apart; '' is left out. */
const SAME: Readonly<Record<string, string>> = {
  ...{ VBP: 'VB', VBD: 'VBN', JJR: 'JJ', JJS: 'JJ', RBR: 'RB', RBS: 'RB', PRP$: 'PRP', WP$: 'WP' },
  ...{ NNP: '', NNPS: '', FW: '', UH: '', SYM: '', LS: '', POS: '' },
}

const MOST_TAGS = 2
const LONGEST_ENDING = 4

/** An ending that fewer words have says nothing. */
const LEAST_WORDS = 15

/** A part of speech that fewer words have is no class. */
const LEAST_OF_CLASS = 8

const readLexicon = (): Map<string, string> => {
  const lexicon = createRequire(import.meta.url)(LEXICON) as Readonly<Record<string, string | readonly string[]>>
  const words = Object.entries(lexicon).flatMap(([word, listed]) => {
    if (!/^[a-z]{2,}$/.test(word)) return []
    const tags = [listed].flat().flatMap((tag) => tag.split('|'))
    const kept = [...new Set(tags.map((tag) => SAME[tag] ?? tag).filter((tag) => tag !== ''))].slice(0, MOST_TAGS)
    return kept.length === 0 ? [] : [[word, kept.join('/')] as const]
  })
  return new Map(words)
}

const endingsOf = (word: string): string[] =>
  Array.from({ length: LONGEST_ENDING }, (_, index) => word.slice(-LONGEST_ENDING + index)).filter(
    (ending) => word.length > ending.length + 1,
  )

const countEndings = (words: ReadonlyMap<string, string>): Map<string, Map<string, number>> => {
  const counts = new Map<string, Map<string, number>>()
  for (const [word, speech] of words)
    for (const ending of endingsOf(word)) {
      const own = counts.get(ending) ?? new Map<string, number>()
      counts.set(ending, own.set(speech, (own.get(speech) ?? 0) + 1))
    }
  return counts
}

/** The commonest part of speech of each ending; one that says what a shorter one says is left out. */
const learnEndings = (words: ReadonlyMap<string, string>): Map<string, string> => {
  const endings = new Map<string, string>()
  for (const [ending, counts] of [...countEndings(words)].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const [[speech] = ['']] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const shorter = endingsOf(` ${ending}`).find((one) => one.length < ending.length && endings.has(one))
    if (total >= LEAST_WORDS && (shorter === undefined || endings.get(shorter) !== speech)) endings.set(ending, speech)
  }
  return endings
}

const guess = (word: string, endings: ReadonlyMap<string, string>): string =>
  endingsOf(word)
    .map((ending) => endings.get(ending))
    .find((speech) => speech !== undefined) ?? 'NN'

/** Parts of speech by natural's lexicon, as endings and the words that these do not tell: a fortieth of its size. */
export const listPartsOfSpeech = (): PartsOfSpeech => {
  const words = readLexicon()
  const endings = learnEndings(words)
  const byClass = new Map<string, string[]>()
  for (const [word, speech] of words)
    if (guess(word, endings) !== speech) byClass.set(speech, [...(byClass.get(speech) ?? []), word])
  const kept = [...byClass].filter(([, own]) => own.length >= LEAST_OF_CLASS).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    endings: Object.fromEntries([...endings].sort(([a], [b]) => (a < b ? -1 : 1))),
    words: Object.fromEntries(kept.map(([speech, own]) => [speech, own.sort().join(' ')])),
  }
}
