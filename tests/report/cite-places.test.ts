import { describe, expect, it } from 'vitest'
import { citeEvidence, citePlaces, MAX_CITED, MAX_CITED_OF_PART } from '../../src/report/cite-places.ts'
import type { Evidence, Position } from '../../src/schema/index.ts'

const placeAt = (start: number, strength = 1): Evidence => ({
  skill: 'python',
  surfaceForm: 'Python',
  relation: 'exact',
  section: 'experience',
  strength,
  why: 'used in a dated position',
  near: false,
  start,
  end: start + 6,
})

const placesFrom = (start: number, amount: number, strength?: number): Evidence[] =>
  Array.from({ length: amount }, (_, index) => placeAt(start + 10 * index, strength))

const positionAt = (start: number, end: number): Position => ({
  title: 'Engineer',
  organization: null,
  from: '2020',
  to: '2021',
  start,
  end,
})

describe('the places that a report cites', () => {
  it('are all of them where they are few', () => {
    const evidence = placesFrom(0, MAX_CITED)
    expect(citeEvidence(evidence, [])).toEqual({ evidence, moreEvidence: 0 })
  })

  it('are the best twelve and a count of the rest, however many there are', () => {
    const evidence = [...placesFrom(50_000, 5), ...placesFrom(0, 3_000, 0.6)]
    expect(citeEvidence(evidence, [])).toEqual({ evidence: evidence.slice(0, MAX_CITED), moreEvidence: 3_005 - MAX_CITED })
  })

  it('hold one of each position, so that no years are lost', () => {
    const positions = [positionAt(0, 1_000), positionAt(1_000, 1_010)]
    const evidence = [...placesFrom(0, 40), placeAt(1_000, 0.9)]
    const cited = citeEvidence(evidence, positions)
    expect(cited.evidence).toEqual([...evidence.slice(0, MAX_CITED - 1), evidence.at(-1)])
    expect(cited.moreEvidence).toBe(41 - MAX_CITED)
  })

  it('that show nothing are bounded, too', () => {
    const uncounted = placesFrom(0, 40).map(({ start, end }) => ({ skill: 'python', reason: 'negated' as const, start, end }))
    const row = citePlaces({ evidence: [], uncounted, parts: [], deeds: [] }, [])
    expect(row).toEqual({
      evidence: [],
      moreEvidence: 0,
      uncounted: uncounted.slice(0, MAX_CITED),
      moreUncounted: 40 - MAX_CITED,
      parts: [],
      deeds: [],
    })
  })
  it('are three of each part, since its requirement cites the best of all', () => {
    const part = { name: 'Python', weight: 5, status: 'met' as const, credit: 1, evidence: placesFrom(0, 40) }
    const [cited] = citePlaces({ evidence: part.evidence, uncounted: [], parts: [part], deeds: [] }, []).parts
    expect(cited?.evidence).toEqual(part.evidence.slice(0, MAX_CITED_OF_PART))
  })

  it('that are only near come behind all others, in their own order', () => {
    const [first, second, third, fourth] = [placeAt(0), placeAt(10, 0.9), placeAt(20, 0.8), placeAt(30, 0.6)]
    const evidence = [{ ...first, near: true }, second, { ...third, near: true }, fourth]
    const part = { name: 'Python', weight: 5, status: 'met' as const, credit: 1, evidence }
    const cited = citePlaces({ evidence, uncounted: [], parts: [part], deeds: [] }, [])
    expect(cited.evidence.map(({ start }) => start)).toEqual([10, 30, 0, 20])
    expect(cited.parts[0]?.evidence.map(({ start }) => start)).toEqual([10, 30, 0])
  })
})
