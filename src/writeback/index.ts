export { createWriter, type TailoredFile, type TailorInput, type Writer, type WriterOptions } from './create-writer.ts'
export type { Highlight, Markup, Note, ProposedEdit } from './markup.ts'
export { planMarkup } from './plan-markup.ts'
export { MEDIA_TYPES, ownFormat, TailoredFormat, type WriteRequest, writeBack } from './write-back.ts'
