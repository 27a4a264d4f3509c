import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { Taxonomy } from '../../schema/taxonomy.ts'
import { foldWord, tokenize } from '../../text/tokenize.ts'

/** Winkler's similarity of "kuberntes" and "kubernetes" is 0.96, of "tensorflw" and "tensorflow" 0.98, of "java" and "javascript" 0.88. */
const MIN_SUGGESTED_SIMILARITY = 0.9

/** More than a person reads before they see the one they meant. */
const MOST_SPELLINGS = 3

/** Longer than any name: not worth comparing. */
const LONGEST_QUESTION = 60

const spell = (words: string): string =>
  tokenize(words)
    .map(({ word }) => foldWord(word))
    .join(' ')

/** The skills whose forms are written most like the words, nearest first; ids, each once. */
export const suggestSkills = (words: string, { skills }: Taxonomy): string[] => {
  const written = spell(words.slice(0, LONGEST_QUESTION))
  const near = skills
    .map(({ id, forms }) => ({ id, similarity: Math.max(...forms.map(({ form }) => jaroWinkler(written, spell(form)))) }))
    .filter(({ similarity }) => written !== '' && similarity >= MIN_SUGGESTED_SIMILARITY)
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
  return near.map(({ id }) => id).slice(0, MOST_SPELLINGS)
}
