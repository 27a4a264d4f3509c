/** The half of this room that runs in a page: text in, document out. */
export { type ReadTextOptions, understandText } from './understand-text.ts'
