import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKeptOutcomes } from '../../../scripts/language/kept-outcomes.ts'

describe('what was compiled before', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'language.json')
  let made = 0
  const make = (): string[] => [`made ${++made}`]

  it('is not compiled again until its rows change, and a refusal is not kept', () => {
    const first = openKeptOutcomes(file)
    expect(first.compile(['lamps.yaml', 'rows'], make)).toEqual(['made 1'])
    const refuse = () =>
      first.compile(['seeds.yaml', 'bad rows'], () => {
        throw new Error('refused')
      })
    expect(refuse).toThrow('refused')
    first.save()
    const second = openKeptOutcomes(file)
    expect(second.compile(['lamps.yaml', 'rows'], make)).toEqual(['made 1'])
    expect(second.compile(['lamps.yaml', 'other rows'], make)).toEqual(['made 2'])
    expect(second.compile(['seeds.yaml', 'bad rows'], make)).toEqual(['made 3'])
  })
})
