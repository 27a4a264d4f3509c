import { LazyPattern } from './lazy-pattern.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'

const WEAK_OPENING = new LazyPattern(...TEXT_PATTERNS['weak-opening'])

/** What somebody came to know does not say what was done. */
const CAME_TO_KNOW = new LazyPattern(...TEXT_PATTERNS['came-to-know'])

/** The first words of a bullet, where they hide who did what: "responsible for"; null where they do not. */
export const weakOpeningOf = (words: string): string | null =>
  WEAK_OPENING.exec(words)?.[0] ?? CAME_TO_KNOW.exec(words)?.[0].trim() ?? null
