export { createWriter, type TailorInput, type Writer } from './create-writer.ts'
export type { Markup } from './markup.ts'
export { planMarkup } from './plan-markup.ts'
export { MEDIA_TYPES, ownFormat, TailoredFormat, writeBack } from './write-back.ts'
