import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditByFigures } from '../../src/coverage/credit.ts'
import { cover, type Raise } from '../../src/coverage/index.ts'
import { lineageOf } from '../../src/lineage.ts'
import type { Analysis, Edit, Requirement, RequirementCoverage, Suggestion } from '../../src/schema/index.ts'
import { isKnown } from '../../src/schema/known-mention.ts'
import { isDone } from '../../src/tailoring/context.ts'
import { adviseAnalysis, analyseEdited } from '../helpers/advise.ts'
import { analyseText, TAXONOMY } from '../helpers/stages.ts'
import { printPosting, printResume, type ResumePlan, someCase } from './generators.ts'
import { RUNS } from './runs.ts'
import { understandText } from './stages.ts'

/** Slips and soft words, so that the rules have something to say. */
const roughen = (plan: ResumePlan): string =>
  printResume(plan)
    .replace('- Built the', '- Responsible for building the')
    .replace(/- Used (\S+)/, '- Familiar with $1')
    .replace(/(\p{L}{5,})(\p{L})(\p{L})$/mu, '$1$3$2')

const someAdvice = someCase.map(({ resume, posting }) =>
  adviseAnalysis(analyseText(roughen(resume)), understandText(printPosting(posting))),
)

/** The parts of requirements that a suggestion speaks for, and the credit that each would have. */
const servedBy = ({ requirement, part, credit, also = [] }: Suggestion): Raise[] =>
  [...(requirement === null ? [] : [{ requirement, part, credit }]), ...also].map((one) => ({
    requirement: one.requirement,
    part: one.part ?? null,
    credit: one.credit ?? 0,
  }))

const keyOf = ({ requirement, part }: Pick<Raise, 'requirement' | 'part'>): string => `${requirement} ${part}`

const editsOf = (suggestions: readonly Suggestion[]): Edit[] => suggestions.flatMap(({ edit }) => edit ?? [])

describe('axiom 16, what-if', () => {
  it('an edit moves the score by exactly its gain, and lowers no requirement', () => {
    fc.assert(
      fc.property(someAdvice, ({ analysis, job, coverage, suggestions }) => {
        for (const { edit, gain } of suggestions) {
          if (!edit) continue
          const after = cover(analyseEdited(analysis, [edit]), job, TAXONOMY)
          expect(Math.round((after.score - coverage.score) * 10)).toBe(Math.round(gain * 10))
          for (const [index, { credit }] of after.requirements.entries()) {
            expect(credit).toBeGreaterThanOrEqual(coverage.requirements[index]?.credit ?? 0)
          }
        }
      }),
      RUNS,
    )
  })

  it('all edits together lower no requirement', () => {
    fc.assert(
      fc.property(someAdvice, ({ analysis, job, coverage, suggestions }) => {
        const after = cover(analyseEdited(analysis, editsOf(suggestions)), job, TAXONOMY)
        for (const [index, { credit }] of after.requirements.entries()) {
          expect(credit).toBeGreaterThanOrEqual(coverage.requirements[index]?.credit ?? 0)
        }
      }),
      RUNS,
    )
  })
})

describe('a fact that serves several requirements', () => {
  it('gains what all of them together would, by the formula, and no more than they lack', () => {
    fc.assert(
      fc.property(someAdvice, ({ job, coverage, suggestions }) => {
        for (const suggestion of suggestions) {
          const { requirement, credit, gain } = suggestion
          if (credit === undefined || requirement === null) continue
          const raises = servedBy(suggestion)
          const rows = coverage.requirements
          const asked = rows.reduce((sum, { weight, status }) => sum + (status === 'unknown' ? 0 : weight), 0)
          const demandOf = (row: RequirementCoverage): Requirement | undefined =>
            job.requirements.find(({ id }) => id === row.requirement)
          const ownOf = (row: RequirementCoverage) => raises.filter((one) => one.requirement === row.requirement)
          /** The share of what the posting names that is met, with the raises or without. */
          const shareMet = (isRaised: boolean): number => {
            const met = new Map<string, boolean>()
            for (const row of rows) {
              const demand = demandOf(row)
              if (!demand || demand.kind === 'degree' || row.status === 'unknown') continue
              for (const [index, { name, status }] of row.parts.entries()) {
                const asked = demand.parts[index]
                if (!asked || asked.soft || status === 'unknown') continue
                const enough = demand.years || asked.years ? 1 : 0.7
                const isNow = isRaised && ownOf(row).some((one) => one.part === index && one.credit >= enough)
                met.set(name, met.get(name) === true || status === 'met' || isNow)
              }
            }
            return Math.floor((10_000 * [...met.values()].filter(Boolean).length) / Math.max(1, met.size)) / 10_000
          }
          const [before, after] = [shareMet(false), shareMet(true)]
          const raisedTo = (row: RequirementCoverage): number => {
            const own = ownOf(row)
            const whole = Math.max(row.credit, ...own.flatMap(({ part, credit: to }) => (part === null ? [to] : [])))
            const demand = demandOf(row)
            if (!row.figures || !demand || row.status === 'unknown') return whole
            expect(row.figures.named).toBe(before)
            const credits = row.parts.map(({ credit: has, weight }, index) => ({
              weight,
              credit: Math.max(has, ...own.flatMap(({ part, credit: to }) => (part === index ? [to] : []))),
            }))
            const pieces = [...credits, ...row.deeds]
            const weights = pieces.reduce((sum, { weight }) => sum + weight, 0)
            const shown = pieces.reduce((sum, piece) => sum + piece.weight * piece.credit, 0) / weights
            return Math.max(
              whole,
              creditByFigures(demand, { ...row.figures, shown: shown === 0 ? 0 : shown + 1e-9, named: after }).credit,
            )
          }
          const raised = rows.reduce((sum, row) => sum + row.weight * (raisedTo(row) - row.credit), 0)
          expect(Math.abs(gain - (100 * raised) / asked)).toBeLessThan(0.11)
          // Without a name that is met since, it helps no other statement: no more than those that it serves lack.
          const served = rows.filter((row) => after > before || raises.some((one) => one.requirement === row.requirement))
          const lacking = served.reduce((sum, row) => sum + row.possible - row.points, 0)
          expect(gain).toBeLessThanOrEqual(lacking + 0.1001 * served.length)
        }
      }),
      RUNS,
    )
  })
})

describe('what suggestions bring by themselves', () => {
  it('is never more than the requirements that they name lack, nor than the score would rise by', () => {
    fc.assert(
      fc.property(someAdvice, ({ coverage, suggestions }) => {
        const facts = suggestions.filter(({ requirement, credit }) => requirement !== null && credit !== undefined)
        for (const suggestion of facts) {
          const served = new Set(servedBy(suggestion).map(({ requirement }) => requirement))
          const rows = coverage.requirements.filter(({ requirement }) => served.has(requirement))
          const lacking = rows.reduce((sum, { possible, points }) => sum + possible - points, 0)
          expect(suggestion.here ?? 100).toBeLessThanOrEqual(Math.min(lacking, suggestion.gain) + 0.0501)
        }
      }),
      RUNS,
    )
  })
})

describe('axiom 17, honesty', () => {
  const numbersIn = (text: string): string[] => (text.match(/\p{N}+/gu) ?? []).sort()

  /** Names that the taxonomy lacks. */
  const openNames = ({ mentions }: Analysis): string[] =>
    mentions.flatMap(({ skill, surfaceForm }) => (skill === null ? [surfaceForm] : []))

  it('edits that need no new fact bring none: no skill, number, employer, date, title or degree', () => {
    fc.assert(
      fc.property(someAdvice, ({ analysis, suggestions }) => {
        const after = analyseEdited(analysis, editsOf(suggestions.filter(({ onlyIfTrue }) => !onlyIfTrue)))
        const lineage = lineageOf(TAXONOMY)
        const shown = new Set(analysis.mentions.filter(isKnown).flatMap(({ skill }) => [skill, ...lineage.ancestorsOf(skill)]))
        expect(after.mentions.filter(isKnown).filter(({ skill }) => !shown.has(skill))).toEqual([])
        const open = new Set(openNames(analysis))
        expect(openNames(after).filter((name) => !open.has(name))).toEqual([])
        expect(numbersIn(after.document.text)).toEqual(numbersIn(analysis.document.text))
        const work = ({ positions }: Analysis): unknown =>
          positions.map(({ title, organization, from, to }) => ({ title, organization, from, to }))
        expect(work(after)).toEqual(work(analysis))
        expect(after.education.map(({ degree, institution }) => ({ degree, institution }))).toEqual(
          analysis.education.map(({ degree, institution }) => ({ degree, institution })),
        )
      }),
      RUNS,
    )
  })
})

describe('advice', () => {
  it('names each unmet part of a requirement exactly once', () => {
    fc.assert(
      fc.property(someAdvice, ({ coverage, suggestions }) => {
        const unmet = coverage.requirements.flatMap((row) =>
          row.parts.flatMap(({ status }, part) =>
            status === 'met' || isDone(row) ? [] : [keyOf({ requirement: row.requirement, part })],
          ),
        )
        const named = suggestions.flatMap(servedBy).map(keyOf)
        expect(named.filter((key) => unmet.includes(key)).sort()).toEqual([...unmet].sort())
      }),
      RUNS,
    )
  })

  it('points at places that exist, with edits inside one line that do not touch', () => {
    fc.assert(
      fc.property(someAdvice, ({ analysis, job, suggestions }) => {
        const within = ({ start, end }: { start: number; end: number }, length: number): boolean => start <= end && end <= length
        for (const { resume, job: place, edit } of suggestions) {
          if (resume) expect(within(resume, analysis.document.text.length)).toBe(true)
          if (place) expect(within(place, job.document.text.length)).toBe(true)
          if (edit) expect(analysis.document.lines.some((line) => line.start <= edit.start && edit.end <= line.end)).toBe(true)
        }
        const edits = editsOf(suggestions).sort((a, b) => a.start - b.start)
        for (const [index, { start }] of edits.entries()) expect(start).toBeGreaterThan(edits[index - 1]?.end ?? -1)
      }),
      RUNS,
    )
  })

  it('comes by gain, where it needs no new fact', () => {
    fc.assert(
      fc.property(someAdvice, ({ suggestions }) => {
        const gains = suggestions.flatMap(({ gain, onlyIfTrue }) => (onlyIfTrue ? [] : [gain]))
        expect(gains).toEqual([...gains].sort((a, b) => b - a))
      }),
      RUNS,
    )
  })
})
