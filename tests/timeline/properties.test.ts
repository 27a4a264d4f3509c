import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/schema/document.ts'
import { findSections } from '../../src/sections/index.ts'
import { readTimeline, type Timeline } from '../../src/timeline/index.ts'
import { expectLinear } from '../helpers/cpu-time.ts'
import { drawResume } from '../sections/draw-resume.ts'
import { RESUMES } from './resumes.ts'

const AS_OF = '2026-11'

const read = (document: Document): Timeline => readTimeline(document, findSections(document), [], { asOf: AS_OF })

const dates = ({ positions, experience }: Timeline): unknown => [positions.map(({ from, to }) => [from, to]), experience.months]

const replaceAll = (text: string, words: readonly (string | null)[], by: string): string =>
  words.reduce<string>((rest, word) => (word ? rest.replaceAll(word, by) : rest), text)

const line = fc.constantFrom(
  ...new Set(RESUMES.flatMap(({ drawing }) => drawing.split('\n').map((row) => row.trim()))),
  '',
  '• ',
  '2019 – ',
)

describe('readTimeline', () => {
  it.each(RESUMES)('sees the same dates whatever the employers are called: $style', ({ drawing, positions }) => {
    const employers = positions.map(([, organization = null]) => organization)
    expect(dates(read(drawResume(replaceAll(drawing, employers, 'Zorvex'))))).toEqual(dates(read(drawResume(drawing))))
  })

  it.each(RESUMES)('sees the same degrees whatever the person is called: $style', ({ drawing }) => {
    const name =
      drawing
        .trim()
        .split('\n')[0]
        ?.replace(/^[#!1]+ /, '') ?? ''
    const other = drawResume(drawing.replaceAll(name, 'Qill Vandermast'))
    expect(read(other).education.map(({ degree }) => degree)).toEqual(
      read(drawResume(drawing)).education.map(({ degree }) => degree),
    )
  })

  it('gives spans that lie in the text, in order, and do not overlap, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.boolean(), (lines, looks) => {
        const document = drawResume(lines.join('\n'), { looks })
        const { positions } = read(document)
        let free = 0
        for (const { start, end } of positions) {
          expect(start).toBeGreaterThanOrEqual(free)
          expect(end).toBeGreaterThan(start)
          free = end
        }
        expect(free).toBeLessThanOrEqual(document.text.length)
      }),
      { numRuns: 300 },
    )
  })

  it('parts a document into sections that cover each line once, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.boolean(), (lines, looks) => {
        const document = drawResume(lines.join('\n'), { looks })
        const sections = findSections(document)
        for (const one of document.lines)
          expect(sections.filter(({ start, end }) => start <= one.start && one.end <= end)).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })

  it('never counts fewer months when a position is added', () => {
    const position = fc
      .tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 5 }))
      .map(([year, month, years]) => `! Engineer, Acme\t${month}/${year} – ${month}/${year + years}\n• Built looms`)
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 6 }), (positions) => {
        const months = (rows: readonly string[]): number =>
          read(drawResume(`# Ada\n\n# Experience\n${rows.join('\n')}\n\n# Skills\nSQL and other tools`)).experience.months
        expect(months(positions)).toBeGreaterThanOrEqual(months(positions.slice(1)))
      }),
    )
  })

  it.each([
    'Engineer, Acme\t2019 – 2021\n',
    '2019 – 2020\n',
    '• a\n',
    'BSc\n',
    'a, ',
    '2019 ',
    '=',
    '- ',
    '(\t',
    '| ',
    '– ',
    ', ',
    '1(',
    'BSc ',
  ])('takes linear time on 200 kB of "%s"', (part) => {
    expectLinear(read, (length) => {
      const text = `${part.repeat(Math.ceil(length / 2 / part.length))}a`
      return drawResume(`# Experience\n${text}\n# Education\n${text}`)
    })
  })

  it.each(['Tarn University\n\n', '# SKILLS\nNets\n'])('reads 80 kB of %j in time that grows as it does', (part) => {
    const draw = (length: number) =>
      drawResume(`# Experience\nNets\n# Education\n${part.repeat(Math.ceil(length / part.length))}`)
    expectLinear(read, draw, 80_000)
  })
})
