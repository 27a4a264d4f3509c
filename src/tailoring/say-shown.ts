import type { Span } from '../schema/span.ts'
import { joinNames } from '../text/join-names.ts'
import { spanOf } from './advise-on.ts'
import { quoteHead } from './bullets.ts'
import type { ShownName } from './nearest-names.ts'
import type { RuleContext } from './rule.ts'

/** The lines that show names, each once: `“Ran 20 services on…” (line 6) · “Wrote 3 planners in…” (line 8)`. */
const quoteLines = (names: readonly ShownName[], { analysis, cite }: RuleContext): string =>
  [...new Map(names.map(({ line }) => [line.start, line])).values()]
    .map((line) => `“${quoteHead(line, analysis.document.text)}” (${cite(line)})`)
    .join(' · ')

/** "Kubernetes and PyTorch, which the posting asks for: “Ran 20 services…” (line 6) · …" */
export const sayShown = (names: readonly ShownName[], context: RuleContext): string => {
  const listed = joinNames(
    names.map(({ name }) => name),
    'and',
  )
  return `${listed}, which the posting asks for: ${quoteLines(names, context)}.`
}

export const askedBy = ([first]: readonly ShownName[]): Span | null => {
  const [covered] = first?.asked ?? []
  return covered ? spanOf(covered.part?.anyOf[0] ?? covered.requirement) : null
}
