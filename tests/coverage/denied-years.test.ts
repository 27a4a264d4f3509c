import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DENYING_ROWS } from '../../src/coverage/denying-rows.compiled.ts'
import { coverText } from '../helpers/stages.ts'

const ROWS = ['denials', 'of-languages'].flatMap((name): { readonly id: string; readonly is: readonly string[] }[] => {
  const file = new URL(`../../skills-taxonomy/language/mentions/${name}.yaml`, import.meta.url)
  return parse(readFileSync(file, 'utf8')).rows
})

const POSTING = (skill: string): string => `Engineer

Requirements
- 3+ years of experience with ${skill}`

/** Somebody with years of another kind of work, who says this. */
const resumeOf = (says: string): string => `Robin Halvorsen
robin.halvorsen@example.org

SUMMARY
${says}

EXPERIENCE
Gardener, Brightwater Parks
Jan 2012 - Present
- Planted nine thousand trees along the canal`

const creditOf = (says: string, skill: string): number => coverText(resumeOf(says), POSTING(skill)).requirements[0]?.credit ?? 1

describe('years of what somebody denies', () => {
  it.each(DENYING_ROWS)('are none, by %s', (row) => {
    const [example = ''] = ROWS.find(({ id }) => `mentions/${id}` === row)?.is ?? []
    const skill = /\[([^\]]+)\]/.exec(example)?.[1] ?? ''
    const says = example.replace(/[[\]+]/g, '')
    expect(creditOf(says, skill)).toBe(0)
  })
  it('are some where an outage is denied', () => {
    expect(creditOf('Ran it with no outages of Kafka', 'Kafka')).toBeGreaterThan(0)
  })
})
