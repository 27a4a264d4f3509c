/** The half of this room that runs in a page: text in, document out. */
export { understandText } from './understand-text.ts'
