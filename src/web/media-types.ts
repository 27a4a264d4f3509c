import type { MediaType } from '../schema/index.ts'

/** By name, since the page does not load the schemas. */
export const PDF: MediaType = 'application/pdf'
export const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
