import { TAGS } from '../../src/requirements/parts/index.ts'
import type { Token } from '../../src/requirements/units/index.ts'
import type { Span } from '../../src/schema/span.ts'

/** The tags of labelled parts: what `readParts` should say about the same tokens. */
export const tagsOf = (tokens: readonly Token[], parts: readonly (Span & { readonly soft: boolean })[]): number[] => {
  const tags = tokens.map(() => TAGS.indexOf('out'))
  for (const { start, end, soft } of parts) {
    const held = tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []))
    const first = TAGS.indexOf(soft ? 'soft first' : 'hard first')
    for (const [place, at] of held.entries())
      tags[at] = first + (held.length === 1 ? 3 : place === 0 ? 0 : place === held.length - 1 ? 2 : 1)
  }
  return tags
}
