import { listMarkOf } from '../../list-mark.ts'

/** Whether the line begins with a bullet or a list number. */
export const isListItem = (text: string): boolean => listMarkOf(text) !== ''

const SYMBOL_O = /^o [\p{Lu}\p{N}]/u

/** Whether the line begins with the hollow bullet of Word, an "o" in a font of its own. */
export const isSymbolMark = (text: string, [first]: readonly number[]): boolean => first === 'o '.length && SYMBOL_O.test(text)

/** Whether the text is only a list mark, whose item stands a tab stop further right. */
export const isListMark = (text: string): boolean => text.length <= MAX_MARK_LENGTH && listMarkOf(`${text} `) === text

const MAX_MARK_LENGTH = 4
