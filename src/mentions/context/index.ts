export { isClauseBreak } from './clause-breaks.ts'
export { contextOf, type DocumentContext } from './context.ts'
export { countBefore, phraseOf, standsAt, type Word } from './words.ts'
