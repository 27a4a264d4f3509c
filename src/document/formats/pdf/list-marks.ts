import { listMarkOf } from '../../list-mark.ts'

/** Whether the line begins with a bullet or a list number. */
export const isListItem = (text: string): boolean => listMarkOf(text) !== ''

/** Whether the text is only a list mark, whose item stands a tab stop further right. */
export const isListMark = (text: string): boolean => text.length <= MAX_MARK_LENGTH && listMarkOf(`${text} `) === text

const MAX_MARK_LENGTH = 4
