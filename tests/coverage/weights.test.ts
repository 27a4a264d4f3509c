import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readTrained } from '../../scripts/train/record-trained.ts'
import { CREDIT_TABLES } from '../../src/coverage/credit-table.ts'
import { RELEVANCE } from '../../src/coverage/relevance-table.ts'
import * as weights from '../../src/coverage/weights.ts'
import { PASTED_RUN_TOKENS } from '../../src/evidence/find-pasted.ts'
import { EVOKED, STRENGTHS, WEAK_CLAIM } from '../../src/evidence/grade-mentions.ts'
import { FULL_CREDIT } from '../../src/schema/credit.ts'
import type { Part } from '../../src/schema/job.ts'
import { makePart } from './make-case.ts'

/** The constants of each scoring version: a change of one needs a new row, a new version and a line in the changelog. */
const CONSTANTS_OF_VERSION: Readonly<Record<string, string>> = {
  '1': '5d8bfd49f56da143',
  // The same numbers; "two or more of" and years by degree are counted since.
  '2': '5d8bfd49f56da143',
  // The same numbers; words that only evoke a skill count in full for a posting that asks in these words.
  '3': '5d8bfd49f56da143',
  // A place more: what a position only lists counts as a list of skills does.
  '4': 'fc31d6099c10e51d',
  // Places more: languages, by how well they are spoken.
  '5': '3b3c90ffe916ddd1',
  // The same numbers; a degree that is wished for beside the one that is required counts since, and nothing beside a whole kind; titles that were held evoke their fields.
  '6': '3b3c90ffe916ddd1',
  // The same numbers; a statement is credited by the mean of its parts since, and words that name no skill by themselves.
  '7': '3b3c90ffe916ddd1',
  // A table of credits, learned from readers' verdicts, over what is shown of a statement: parts, and deeds without a name.
  '8': '247a373618d66b21',
  // A statement with several parts weighs more, as several lines would; the table is learned with one stretch for all.
  '9': '5e2626a067d460b1',
  // Kinship alone never meets a part: a wide field by one of its parts, another tool of an open list, a hint. Less than a fifth is missing.
  '10': '1a6ffaee84cea7ea',
  // A degree that years are asked with is shown by studies; the table is learned with postings read by other models.
  '11': '58ce82217f8af26c',
  // Tables by postings as models read them that learned from 178 more.
  '12': '56681802764f2fbf',
  // What words in one place show goes by the square of their share; tables by models that learned from 220 postings more.
  '13': 'aada371ff80439c6',
  // What only looks like a deed shows none; the tables learned anew.
  '14': '38b40c4dfc75d3b6',
  // What is broader shows nothing of what is narrower; deeds are told outside of studies and hobbies; the tables learned anew.
  '15': 'baf10bd6aa45b7d5',
  // A name without the rest of its phrase shows less; a deed is on the matter from a quarter of the statement on.
  '16': '1988e03e1774eff2',
  // A language that the resume is written in is shown.
  '17': '140cfe1ea99bacc1',
  // What is of a kind only as a part of another tool shows it in part where examples of the kind are named.
  '18': '140cfe1ea99bacc1',
  // Studies that end in a year, without a month, have ended from its June on.
  '19': '140cfe1ea99bacc1',
  // Beside the examples of a kind that is named nothing of another kind counts.
  '20': '140cfe1ea99bacc1',
  // A statement of which a part is not shown at all is not met, whatever its credit.
  '21': '140cfe1ea99bacc1',
  // A heading shows its deeds for all that stands below it; lines of mentors' and referees' names show nothing.
  '22': '140cfe1ea99bacc1',
  // More years than are held meet nothing.
  '23': '140cfe1ea99bacc1',
  // A statement of which a part is shown by half is in part, but where all the work it asks for is shown.
  '24': '140cfe1ea99bacc1',
  // A place more: what a degree teaches; words in names of prizes, courses and certificates show no phrase.
  '25': '1798342d37d9a724',
  // How much of what the whole posting names is met and how long somebody worked in its field count since; who denies a thing has no years of it.
  '26': '6e7f7bf9adec0ac1',
  // What a statement asks for a second time in other words is no further name of the posting; the tables learned anew.
  '27': '1e9be6741be5c7f2',
  // "AI-powered products" ask for AI, and sentences are held whole; the tables learned anew.
  '28': '3acfbf3fcd5715d6',
  '29': 'c8a6d9af509992d7',
  // A deed hints at a quality, to know a thing is enough where no more is asked, and half as much for a sibling; tables learned from twice as many pairs.
  '30': 'df6da4d178b64aec',
  // A related field and a lower degree count less, and the language that a resume is written in more.
  '31': 'afd664977b591a74',
  // The more different parts of a wide field are shown, the more of it is.
  '32': '3b8f07ee59a9ee73',
  // Lines count by what they tell of a statement, learned from readers, and statements by how usual they are; no reader ticks one whose years are not held.
  '33': 'fd32691c09215fef',
  '34': 'dac5521fcf893de5',
  // A name in a list tells no more than it tells in a line, years of other work alone are hardly anything, and features of fewer than four postings are left out.
  '35': '467291a400c50ab6',
  // Where a line is about a statement the person counts, though nothing that it names is shown; lines count where years are asked, too.
  '36': '15def78345c64c2b',
  '37': '9849a805b1e16742',
  // The same numbers; names of certificates count where these stand, and years that a posting takes for a degree in full.
  '38': '9849a805b1e16742',
  '39': 'f2db5b5aa201f89c',
  // The same numbers; a post at work is no certificate, and what is said ends where a section begins.
  '40': 'f2db5b5aa201f89c',
  // The same numbers; a post that was held is the name of its years, and a language counts in full at the level that is asked.
  '41': 'f2db5b5aa201f89c',
  // A language is compared with C1 and native; fields of many kinds by their kind; a developer's years are of software; German, French and Spanish denials.
  '42': 'f2db5b5aa201f89c',
  // Years of other work are none, and those of internships count as little as a list.
  '43': '9198aa8cd1e4bfd3',
  // Bugs, ETL and chunks told in deeds; internships asked for are shown by having been an intern; French names behind d' and l' count.
  '44': '9198aa8cd1e4bfd3',
  '45': '5d5d484b65b2496b',
  // Years of teaching a thing are none of doing it, a list behind "including" asks for each, and those one works with are not asked.
  '46': 'eb3ac76f860bac7d',
}

const constants = (): unknown => {
  const { SCORING_VERSION: _, weigh: __, ...numbers } = weights
  const strengths = Object.entries(STRENGTHS).map(([place, { strength }]) => [place, strength])
  return {
    ...numbers,
    CREDIT_TABLES,
    RELEVANCE,
    baseRate: readTrained()['models/base-rate.json'],
    strengths,
    WEAK_CLAIM,
    EVOKED,
    FULL_CREDIT,
    PASTED_RUN_TOKENS,
  }
}

describe('the constants', () => {
  it('are those of their version', () => {
    const hash = createHash('sha256').update(JSON.stringify(constants())).digest('hex').slice(0, 16)
    expect(hash).toBe(CONSTANTS_OF_VERSION[weights.SCORING_VERSION])
  })
})

describe('weigh', () => {
  it.each([
    { importance: 'required', kind: 'skill', weight: 1 },
    { importance: 'duty', kind: 'skill', weight: 0.6 },
    { importance: 'preferred', kind: 'skill', weight: 0.4 },
    { importance: 'required', kind: 'soft', weight: 0.25 },
    { importance: 'duty', kind: 'soft', weight: 0.15 },
    { importance: 'preferred', kind: 'soft', weight: 0.1 },
  ] as const)('gives $weight to what is $importance (kind: $kind)', ({ importance, kind, weight }) => {
    expect(weights.weigh({ importance, kind, parts: [] })).toBe(weight)
  })

  const partsOf = (...phrases: string[]): Part[] => phrases.map((phrase) => makePart({ anyOf: [`'${phrase}'`] }))

  it.each([
    { asked: 'one part', parts: partsOf('sensor fusion'), weight: 1 },
    { asked: 'two', parts: partsOf('sensor fusion', 'radar'), weight: 1.5 },
    { asked: 'three', parts: partsOf('sensor fusion', 'radar', 'mapping'), weight: 2 },
    { asked: 'four', parts: partsOf('sensor fusion', 'radar', 'mapping', 'tracking'), weight: 2 },
    { asked: 'one part, and one that no text can show', parts: partsOf('sensor fusion', 'the work'), weight: 1 },
  ])('gives $weight to what asks for $asked', ({ parts, weight }) => {
    expect(weights.weigh({ importance: 'required', kind: 'skill', parts })).toBe(weight)
  })

  const phrase = makePart({ anyOf: ["'swift conclusion'"] })
  const quality = { ...makePart({ anyOf: ["'flexible'"] }), soft: true }

  it.each([
    { asked: 'qualities beside phrases that name no skill', parts: [phrase, quality], weight: 0.375 },
    { asked: 'a skill beside a quality', parts: [makePart({ anyOf: ['python'] }), quality], weight: 1.5 },
    { asked: 'phrases alone', parts: [phrase], weight: 1 },
  ])('gives $weight to $asked', ({ parts, weight }) => {
    expect(weights.weigh({ importance: 'required', kind: 'skill', parts })).toBe(weight)
  })

  it('never lets a wish with many parts outweigh a need with one', () => {
    const parts = partsOf('sensor fusion', 'radar', 'mapping', 'tracking', 'planning')
    const wish = weights.weigh({ importance: 'preferred', kind: 'skill', parts })
    expect(wish).toBeLessThan(weights.weigh({ importance: 'required', kind: 'skill', parts: partsOf('sensor fusion') }))
  })

  it('never lets a wish outweigh a need', () => {
    expect(weights.WEIGHTS.required).toBeGreaterThan(weights.WEIGHTS.duty)
    expect(weights.WEIGHTS.duty).toBeGreaterThan(weights.WEIGHTS.preferred)
  })
})

describe('the order of places', () => {
  const { skills, summary, education, projects, interests } = STRENGTHS

  it('puts use before study, study before claims, claims before lists', () => {
    const order = [STRENGTHS['dated position'], projects, education, summary, skills, interests].map(({ strength }) => strength)
    expect(order).toEqual([...new Set(order)].sort((a, b) => b - a))
  })

  it('counts no line without a known heading for more than a list', () => {
    for (const place of ['contact', 'awards', 'languages', 'other'] as const) {
      expect(STRENGTHS[place].strength).toBeLessThanOrEqual(skills.strength)
    }
  })

  it('meets a part by a summary, and not by a list', () => {
    expect(summary.strength).toBeGreaterThanOrEqual(weights.PART_MET_CREDIT)
    expect(skills.strength).toBeLessThan(weights.PART_MET_CREDIT)
  })
})
