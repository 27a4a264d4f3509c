import { createRequire } from 'node:module'
import { TOOL_KINDS } from '../lineage.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { indexForSlips, mayBeSlip, nearestName } from '../text/slips.ts'

/** The lexicon of natural's tagger: 92,662 words of English prose with their parts of speech. */
const LEXICON = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'

/** Read only when a taxonomy is made: 4 MB, a tenth of a second. */
const readLexicon = (): readonly (readonly [string, unknown])[] => {
  const words: unknown = createRequire(import.meta.url)(LEXICON)
  return typeof words === 'object' && words !== null ? Object.entries(words) : []
}

const isVerb = (tags: unknown): boolean => Array.isArray(tags) && tags.includes('VB')

/** Who or what does it: "linker" is made of "link", and is in no lexicon. */
const agentOf = (verb: string): string => (verb.endsWith('e') ? `${verb}r` : `${verb}er`)

/** What trades call themselves since: the lexicon is older. */
const TRADES = [
  'ad',
  'ag',
  'agri',
  'bio',
  'clean',
  'clima',
  'ed',
  'fem',
  'fin',
  'food',
  'gov',
  'health',
  'insur',
  'legal',
  'mar',
  'med',
  'prop',
  'reg',
]
const TRADE_WORDS = TRADES.map((trade) => `${trade}tech`)

const wordsOfEnglish = (known: ReadonlySet<string>): string[] => [
  ...TRADE_WORDS,
  ...readLexicon().flatMap(([word, tags]) => [
    word,
    ...(isVerb(tags) && !known.has(word) ? [agentOf(word), `${agentOf(word)}s`] : []),
  ]),
]

/** The letters of a form without what is between them: "Node.js" is also written "nodejs". */
const squash = (form: string): string => form.toLowerCase().replace(/[^a-z]/g, '')

/**
 * English words that are one typo away from the name of a technology ("moustache", "Mustache"), sorted: whoever writes one
 * of them means it, so it is never taken for a misspelling.
 */
export const findLookalikes = (skills: readonly Skill[]): string[] => {
  const forms = skills.filter(({ kind }) => TOOL_KINDS.has(kind)).flatMap((skill) => skill.forms.map(({ form }) => squash(form)))
  const known = new Set(forms)
  const names = indexForSlips([...known].filter(mayBeSlip).map((word) => ({ word })))
  return [...new Set(wordsOfEnglish(known))]
    .filter((word) => mayBeSlip(word) && !known.has(word) && nearestName(word, names) !== undefined)
    .sort()
}
