import { messages } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'

/** The server cannot be reached, or does not have the part of the page that is needed. */
export const noAnswer = (): Problem => ({ code: 'no_answer', ...messages.noAnswer })
