import { describe, expect, it } from 'vitest'
import { bearingsOn } from '../../src/coverage/relations.ts'
import { lineageOf } from '../../src/lineage.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import { makePart, TAXONOMY } from './make-case.ts'

const lineage = lineageOf(TAXONOMY)

describe('bearingsOn', () => {
  it.each([
    { held: 'pytorch', asked: ['pytorch'], open: false, relation: 'exact', factor: 1 },
    { held: 'pytorch', asked: ['deep-learning'], open: false, relation: 'narrower', factor: 1 },
    { held: 'pytorch', asked: ['machine-learning'], open: false, relation: 'narrower', factor: 1 },
    { held: 'jax', asked: ['pytorch'], open: true, relation: 'related', factor: 0.3 },
    { held: 'ec2', asked: ['pytorch', 'aws'], open: false, relation: 'narrower', factor: 1 },
    { held: 'aws', asked: ['ec2', 'aws'], open: false, relation: 'exact', factor: 1 },
    { held: 'ec2', asked: ['cloud', 'gcp'], open: true, relation: 'related', factor: 0.3 },
    { held: 'ec2', asked: ['cloud', 'aws'], open: true, relation: 'narrower', factor: 1 },
    { held: 'ec2', asked: ['cloud'], open: true, relation: 'narrower', factor: 1 },
    { held: 'aws', asked: ['cloud', 'gcp'], open: true, relation: 'narrower', factor: 1 },
    { held: 'aws', asked: ['cloud', 'aws'], open: true, relation: 'exact', factor: 1 },
    { held: 'aws', asked: ['aws', 'cloud'], open: true, relation: 'exact', factor: 1 },
    { held: 'pytorch', asked: ['machine-learning', 'scikit-learn'], open: true, relation: 'narrower', factor: 1 },
  ])('$held for $asked (open: $open) is $relation and counts $factor', ({ held, asked, open, relation, factor }) => {
    expect(bearingsOn(makePart({ anyOf: asked, open }), lineage)(held)).toMatchObject({ relation, factor })
  })

  it('counts one of the many parts of a wide field as some of it, and what is below a tool in full', () => {
    const [any] = TAXONOMY.skills
    const methods = Array.from({ length: 13 }, (_, index) => `method-${index}`)
    const below = methods.flatMap((id) => (any ? [{ ...any, id, kind: 'method' as const, broader: ['trade', 'aws'] }] : []))
    const trade = any ? [{ ...any, id: 'trade', name: 'Trade', kind: 'field' as const, broader: [] }] : []
    const wide = lineageOf({ ...TAXONOMY, skills: [...TAXONOMY.skills, ...trade, ...below] })
    const factor = (asked: string) => bearingsOn(makePart({ anyOf: [asked], open: false }), wide)('method-0')?.factor
    expect([factor('trade'), factor('aws')]).toEqual([0.45, 1])
  })

  it('lets nothing of another kind stand beside the examples of a kind that is named', () => {
    const [any] = TAXONOMY.skills
    const add = (id: string, kind: 'method' | 'service', broader: string[]) =>
      any ? [{ ...any, id, name: id, kind, broader }] : []
    const added = [
      ...add('warehouse', 'method', []),
      ...add('harbour', 'method', []),
      ...add('shop', 'service', ['cloud-platform']),
      ...add('river', 'service', ['warehouse', 'harbour', 'shop']),
      ...add('trainer', 'service', ['harbour']),
      ...add('lender', 'service', ['shop']),
    ]
    const more = lineageOf({ ...TAXONOMY, skills: [...TAXONOMY.skills, ...added] })
    const bearing = (asked: string[], held = 'trainer') => bearingsOn(makePart({ anyOf: asked, open: true }), more)(held)
    expect(bearing(['river'])).toMatchObject({ relation: 'related', factor: 0.3 })
    expect(bearing(['warehouse', 'river'])).toBeNull()
    // Of one vendor is not of one kind.
    expect(bearing(['river'], 'lender')).toBeNull()
  })

  it.each([
    ['gitlab', 'github'],
    ['polars', 'pandas'],
    ['azure-kubernetes-service', 'amazon-eks'],
    ['express-js', 'nestjs'],
    ['fluentd', 'logstash'],
  ])('lets %s stand beside %s in an open list', (held, asked) => {
    expect(bearingsOn(makePart({ anyOf: [asked], open: true }), lineageOf(loadTaxonomy()))(held)?.relation).toBe('related')
  })

  it.each([
    { held: 'jax', asked: 'pytorch', open: false, why: 'a sibling does not stand for what is asked in a closed list' },
    { held: 'deep-learning', asked: 'pytorch', open: true, why: 'what is broader says nothing' },
    { held: 'machine-learning', asked: 'pytorch', open: false, why: 'nor does what is two steps broader' },
    { held: 'sql', asked: 'pytorch', open: true, why: 'a stranger says nothing, even in an open list' },
    { held: 'ec2', asked: 'gcp', open: true, why: 'a part of a sibling is not a sibling' },
    { held: 'scikit-learn', asked: 'deep-learning', open: true, why: 'only tools stand for each other' },
    { held: 'unheard-of', asked: 'pytorch', open: true, why: 'an unknown skill has no relatives' },
  ])('$held for $asked is nothing: $why', ({ held, asked, open }) => {
    expect(bearingsOn(makePart({ anyOf: [asked], open }), lineage)(held)).toBeNull()
  })
})
