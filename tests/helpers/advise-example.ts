import { readText } from '../../src/document/index.ts'
import type { Analysis, Aside, Line } from '../../src/schema/index.ts'
import type { RuleExample } from '../../src/tailoring/index.ts'
import { type Advised, adviseAnalysis } from './advise.ts'
import { analyseText, understandText } from './stages.ts'

const withLines = (analysis: Analysis, pages: number | null, lines: Line[]): Analysis => ({
  ...analysis,
  document: { ...analysis.document, pages, lines },
})

/** A text is understood as if its form feeds were pages of a PDF; without any it has no pages. */
export const analysePages = (text: string): Analysis => {
  const pages = text.split('\f')
  const analysis = analyseText(text)
  if (pages.length === 1) return analysis
  const pageOfLine = pages.flatMap((page, index) => readText(page).document.lines.map(() => index + 1))
  const lines = analysis.document.lines.map((line, index) => ({ ...line, page: pageOfLine[index] ?? pages.length }))
  return withLines(analysis, pages.length, lines)
}

const placeLast = (analysis: Analysis, within: Aside | undefined): Analysis => {
  const { lines, pages } = analysis.document
  const last = lines.length - 1
  return within === undefined
    ? analysis
    : withLines(
        analysis,
        pages,
        lines.map((line, index) => (index === last ? { ...line, within } : line)),
      )
}

/** All advice on an example of a rule. */
export const adviseExample = ({ resume, lastLine, job }: RuleExample): Advised =>
  adviseAnalysis(placeLast(analysePages(resume), lastLine), understandText(job))
