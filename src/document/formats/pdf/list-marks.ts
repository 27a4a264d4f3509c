import { listMarkOf } from '../../list-mark.ts'

/** Does the line begin with a bullet or a list number? */
export const isListItem = (text: string): boolean => listMarkOf(text) !== ''

/** Is the text a list mark and nothing else, whose item stands a tab stop further right? */
export const isListMark = (text: string): boolean => text.length <= MAX_MARK_LENGTH && listMarkOf(`${text} `) === text

const MAX_MARK_LENGTH = 4
