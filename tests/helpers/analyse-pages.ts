import { readText } from '../../src/document/index.ts'
import type { Analysis } from '../../src/schema/index.ts'
import { analyseText } from './stages.ts'

/** A text is understood as if its form feeds were pages of a PDF; without any it has no pages. */
export const analysePages = (text: string): Analysis => {
  const pages = text.split('\f')
  const analysis = analyseText(text)
  if (pages.length === 1) return analysis
  const pageOfLine = pages.flatMap((page, index) => readText(page).document.lines.map(() => index + 1))
  const lines = analysis.document.lines.map((line, index) => ({ ...line, page: pageOfLine[index] ?? pages.length }))
  return { ...analysis, document: { ...analysis.document, pages: pages.length, lines } }
}
