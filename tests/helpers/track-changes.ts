import { unzipSync, zipSync } from 'fflate'

/** Our changes never contain changes of others, so each is one flat stretch of the main part. */
const INSERTION = /<([\w]+:)ins [^>]*author="resume-coverage"[^>]*>.*?<\/\1ins>/gs
const DELETION = /<([\w]+:)del [^>]*author="resume-coverage"[^>]*>(.*?)<\/\1del>/gs
const DELETED_TEXT = /(<\/?(?:\w+:)?)delText\b/g
const OPENED = /<(\w+:)(?:ins|del) [^>]*author="resume-coverage"[^>]*>/g

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** The main part of a Word file, by its usual name. */
export const mainXml = (docx: Uint8Array): string => textOf(unzipSync(docx)['word/document.xml'])

export const partOf = (docx: Uint8Array, name: string): string => textOf(unzipSync(docx)[name])

export const countChanges = (xml: string): number => [...xml.matchAll(OPENED)].length

/** Paragraphs whose end is inserted, and the mark that says so. */
const NEW_PARAGRAPH = /<(\w+:)p><\1pPr>(?:(?!<\1p>).)*?<\1rPr><\1ins [^>]*author="resume-coverage"[^>]*\/>.*?<\/\1p>/gs
const NEW_END = /<\w+:ins [^>]*author="resume-coverage"[^>]*\/>/g

/** The main part as Word leaves it when all changes by resume-coverage are rejected. */
export const rejectInXml = (xml: string): string =>
  xml
    .replace(NEW_PARAGRAPH, '')
    .replace(INSERTION, '')
    .replace(DELETION, (_whole, _prefix, runs: string) => runs.replace(DELETED_TEXT, '$1t'))

/** … and when they are accepted. */
export const acceptInXml = (xml: string): string =>
  xml
    .replace(NEW_END, '')
    .replace(DELETION, '')
    .replace(INSERTION, (change) => change.slice(change.indexOf('>') + 1, change.lastIndexOf('<')))

const withMain = (docx: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(docx)
  return zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(change(textOf(parts['word/document.xml']))) })
}

export const rejectAll = (docx: Uint8Array): Uint8Array => withMain(docx, rejectInXml)
export const acceptAll = (docx: Uint8Array): Uint8Array => withMain(docx, acceptInXml)
