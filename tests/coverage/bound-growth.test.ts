import { serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { inventResume } from '../../scripts/pool/invent-resumes.ts'
import { boundFor, boundsOf, gatherSketches, sketch, turnAround } from '../../src/coverage/index.ts'
import { expectLinear } from '../helpers/cpu-time.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const SKILLS = TAXONOMY.skills.map(({ name }) => name)

/** A word that nobody has heard of. */
const coin = (number: number): string => `qu${number.toString(26).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)] ?? '')}`

/** Each says so many things in one statement, or in one after the other. */
const KINDS: Readonly<Record<string, (things: number) => string>> = {
  'years of many skills': (things) => `- 3+ years of experience with ${SKILLS.slice(0, things).join(', ')}`,
  'years of many words': (things) =>
    `- 3+ years of experience with ${Array.from({ length: things }, (_, one) => `${coin(one)} boats`).join(', ')}`,
  'phrase after phrase': (things) =>
    Array.from({ length: things }, (_, one) => `- Experience with ${coin(one)} boats`).join('\n'),
  'an open list': (things) => `- 3+ years of experience with ${SKILLS.slice(0, things).join(', ')} or similar`,
  'statement after statement': (things) =>
    SKILLS.slice(0, things)
      .map((name) => `- 3+ years of ${name}`)
      .join('\n'),
}

const understand = (lines: string) => understandText(`Engineer\n\nRequirements\n${lines}\n`)
const sketches = Array.from({ length: 40 }, (_, seed) => sketch(analyseText(inventResume(seed)), TAXONOMY))
const block = turnAround(gatherSketches(sketches), null)

/** Of a posting of the greatest length. */
const MOST_BYTES = 4_000_000
/** For one linear in four times the posting: four. Square: sixteen. */
const MOST_GROWTH = 6

describe('the bound of a posting', () => {
  it.each(Object.entries(KINDS))('takes bytes and time in proportion to it: %s', (_, say) => {
    const [few, many] = [understand(say(24)), understand(say(96))]
    const bytesOf = (job: typeof few): number => serialize(boundFor(job, TAXONOMY)).length
    expect(bytesOf(many)).toBeLessThan(MOST_GROWTH * bytesOf(few))
    const boundOf = (job: typeof few) => {
      for (let round = 0; round < 4; round++) boundsOf(block, boundFor(job, TAXONOMY))
    }
    expectLinear(boundOf, (things) => understand(say(things)), 96)
  })

  it.each(Object.entries(KINDS))('has an end, however long it is: %s', (_, say) => {
    const line = say(96)
    const long = understand(
      Array.from({ length: Math.ceil(190_000 / line.length) }, (_, at) => `${line}, ${coin(at)}`).join('\n'),
    )
    expect(serialize(boundFor(long, TAXONOMY)).length).toBeLessThan(MOST_BYTES)
  })
})
