import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ClaimSource, readClaimRows } from '../../scripts/language/compile-claims.ts'
import { findPhrases, findTerms, isPlain, meaningsOf } from '../../src/guard/claims.ts'
import { findFigures } from '../../src/guard/find-figures.ts'
import { foldedTokens } from '../../src/text/tokenize.ts'

const FILE = new URL('../../skills-taxonomy/language/claims.yaml', import.meta.url)
const rows = readClaimRows({ fileName: 'language/claims.yaml', text: readFileSync(FILE, 'utf8') })

const holds = ({ id, kind, measure = '' }: ClaimSource, line: string): boolean => {
  const tokens = foldedTokens(line)
  if (kind === 'same') return tokens.some(({ word }) => meaningsOf(word).includes(`=${id}`))
  if (kind === 'plain') return tokens.some(({ word }) => isPlain(word))
  if (kind === 'term') return findTerms(tokens).some(({ row }) => row.id === id)
  if (kind === 'unit') return findFigures(line, tokens).some((figure) => figure.measure === measure)
  return findPhrases(tokens).some(({ row }) => row.id === id)
}

describe('the rows of what a line claims', () => {
  it.each(rows.map((row) => [row.id, row] as const))('%s holds its examples, and nothing of the others', (_id, row) => {
    expect(row.is.filter((line) => !holds(row, line))).toEqual([])
    expect(row.not.filter((line) => holds(row, line))).toEqual([])
  })
})
