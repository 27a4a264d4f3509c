import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/schema/index.ts'
import { DOCX } from '../../../src/web/media-types.ts'
import type { Claim } from '../../../src/web/report/claims.ts'
import { countNeeded, linesAt, QUOTE_LENGTH, quotesOf } from '../../../src/web/report/quotes.ts'
import { makeDocument, spanOf } from '../../helpers/make-report.ts'

const TEXT = `Engineer, Tallgrass 2019 – 2022
• Ran Kubernetes for the billing team and
wrote its operators in Go
• Kept Kubernetes cheap
Engineer, Fjordlight 2022 – present
• ${'Rust, '.repeat(60)}Zig`

const document = makeDocument(TEXT)
const [, , , , entry] = document.lines
const laid = {
  document: { ...document, lines: document.lines.map((line) => ({ ...line, listItem: TEXT[line.start] === '•' })) },
  positions: entry ? [{ title: null, organization: null, from: null, to: null, start: entry.start, end: TEXT.length }] : [],
  sections: [],
}

const claim = (name: string, words: string, strength: number, nth = 0): Claim => {
  const evidence: Evidence = {
    ...spanOf(TEXT, words, nth),
    skill: words,
    surfaceForm: words,
    relation: 'exact',
    section: 'experience',
    strength,
    why: `shown at ${strength}`,
    near: false,
  }
  return { evidence, aim: `r1.${name}`, name }
}

const print = (claims: readonly Claim[]) =>
  quotesOf(claims, laid).map(({ runs }) => runs.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''))

describe('quotesOf', () => {
  it('quotes a bullet whole, without its mark, also from its second line, and once for all that it shows', () => {
    const claims = [claim('Go', 'Go', 1), claim('Kubernetes', 'Kubernetes', 0.9)]
    expect(print(claims)).toEqual(['Ran [Kubernetes] for the billing team and wrote its operators in [Go]'])
    expect(quotesOf(claims, laid)[0]).toMatchObject({ names: ['Go', 'Kubernetes'], best: { strength: 1 } })
  })

  it('ends a bullet where the next one or another entry begins', () => {
    expect(print([claim('Kubernetes', 'Kubernetes', 1, 1)])).toEqual(['Kept [Kubernetes] cheap'])
  })

  it('quotes of other lines that line alone', () => {
    expect(print([claim('Fjordlight', 'Fjordlight', 1)])).toEqual(['Engineer, [Fjordlight] 2022 – present'])
  })

  it('cuts a long bullet around the words', () => {
    const [quote = ''] = print([claim('Zig', 'Zig', 1)])
    expect(quote).toMatch(/^….*\[Zig\]$/)
    expect(quote.length).toBeLessThanOrEqual(QUOTE_LENGTH + 2)
  })

  it('has the best of each part first, then all others, the strongest first', () => {
    const claims = [claim('Kubernetes', 'Kubernetes', 1), claim('Kubernetes', 'Kubernetes', 0.9, 1), claim('Rust', 'Rust', 0.3)]
    expect(quotesOf(claims, laid).map(({ best }) => best.strength)).toEqual([1, 0.3, 0.9])
  })
})

describe('countNeeded', () => {
  it('is as many as give each part one', () => {
    const claims = [claim('Kubernetes', 'Kubernetes', 1), claim('Kubernetes', 'Kubernetes', 0.9, 1), claim('Rust', 'Rust', 0.3)]
    expect(countNeeded(quotesOf(claims, laid))).toBe(2)
    expect(countNeeded([])).toBe(0)
  })
})

describe('the lines of a bullet', () => {
  const place = spanOf(TEXT, 'Kubernetes')
  const textOf = (laidOut: Parameters<typeof linesAt>[1]) =>
    linesAt(place, laidOut).map(({ start, end }) => TEXT.slice(start, end))
  const [, , second] = document.lines

  it('end before a section, and in a Word file with its own', () => {
    expect(textOf(laid)).toEqual(['• Ran Kubernetes for the billing team and', 'wrote its operators in Go'])
    const section = { start: second?.start ?? 0, end: TEXT.length, kind: 'skills', heading: 'Skills' } as const
    expect(textOf({ ...laid, sections: [section] })).toEqual(['• Ran Kubernetes for the billing team and'])
    expect(textOf({ ...laid, document: { ...laid.document, mediaType: DOCX } })).toHaveLength(1)
  })
})
