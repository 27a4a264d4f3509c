import { describe, expect, it } from 'vitest'
import { findLookalikes } from '../../src/taxonomy/lookalikes.ts'
import { makeTaxonomy } from '../helpers/make-taxonomy.ts'

const lookalikesOf = (name: string, kind: 'platform' | 'field'): string[] => findLookalikes(makeTaxonomy([{ name, kind }]).skills)

describe('findLookalikes', () => {
  it('finds the English words that are one slip away from a name', () => {
    expect(lookalikesOf('Mustache', 'platform')).toContain('moustache')
    expect(lookalikesOf('Meditech', 'platform')).toContain('medtech')
  })

  it('finds what a verb makes of somebody who does it', () => {
    expect(lookalikesOf('Linkerd', 'platform')).toContain('linker')
  })

  it.each([
    ['the name itself', 'Docker', 'platform', 'docker'],
    ['words that are further away', 'Swagger', 'platform', 'danger'],
    ['neighbours of short names', 'React', 'platform', 'redact'],
    ['neighbours of words of the language', 'Mustache', 'field', 'moustache'],
  ] as const)('leaves out %s', (_, name, kind, word) => {
    expect(lookalikesOf(name, kind)).not.toContain(word)
  })
})
