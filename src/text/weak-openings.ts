import { oneOf } from './patterns.ts'

const WEAK_OPENING = new RegExp(
  `^${oneOf(`
    responsible for, tasked with, in charge of, worked on, involved in, participated in, helped, helping, assisted,
    contributed to, duties included, learned, learnt, understood, familiari[sz]ed, exposed to`)}\\b`,
  'iu',
)

/** What one came to know says nothing of what was done. */
const CAME_TO_KNOW = /^(?:gained|acquired) (?=(?:\p{L}+ ){0,3}(?:experience|exposure|knowledge|understanding|skills)\b)/iu

/** The first words of a bullet, where they hide who did what: "responsible for"; null where they do not. */
export const weakOpeningOf = (words: string): string | null =>
  WEAK_OPENING.exec(words)?.[0] ?? CAME_TO_KNOW.exec(words)?.[0].trim() ?? null
