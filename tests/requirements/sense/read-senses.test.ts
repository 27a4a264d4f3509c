import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../src/language/lexicon.ts'
import { toLinearChain } from '../../../src/learned/linear-chain.ts'
import { createWordClassReader } from '../../../src/learned/word-classes.ts'
import { readSenses, SENSE_STEPS, SENSE_VIEW, SENSES, seeUnits } from '../../../src/requirements/sense/index.ts'
import { type NamedSkill, readRows, readUnits, tokenReaderOf } from '../../../src/requirements/units/index.ts'
import { textDocument } from '../../helpers/text-document.ts'
import { weigh } from '../../helpers/weigh.ts'

const takingAllFor = (taken: (typeof SENSES)[number]) =>
  toLinearChain(
    {
      ...{ task: 'sense', features: 1, scale: 16, labels: [...SENSES] },
      transitions: Array.from({ length: SENSE_STEPS.length * SENSES.length + 1 }, () => SENSES.map(() => 0)),
      ...weigh({ bias: { '': SENSES.map((sense) => (sense === taken ? 16 : 0)) } }),
    },
    SENSE_VIEW,
  )
/** Takes everything for a demand, and for nothing. */
const CREDULOUS = takingAllFor('required')
const DEAF = takingAllFor('none')
const WISHFUL = takingAllFor('preferred')

const readTokens = tokenReaderOf(createWordClassReader({ classes: [], groups: [] }))

const skill = { skill: 'linux', kind: 'platform', soft: false, evoked: false, start: 0, end: 1 } satisfies NamedSkill

const asking = (
  text: string,
  named: readonly NamedSkill[] = [],
  model = CREDULOUS,
  sense: (typeof SENSES)[number] = 'required',
): string[] => {
  const document = textDocument(text)
  const units = seeUnits(
    readUnits(document.text, readRows(document)).map((unit) => {
      const own = text.slice(unit.start, unit.end)
      return { unit, text: own, named, tokens: readTokens(text, unit, []) }
    }),
    lexiconOf('english'),
  )
  const senses = readSenses(units, model)
  return units.filter((_, at) => senses[at]?.sense === sense).map(({ text: words }) => words)
}

describe('what asks for nothing, whatever the model says', () => {
  it('is a line that heads what follows and names nothing itself', () => {
    expect(asking('Essential\n• Five years at sea\nSolid understanding of:\n• Tides')).toEqual(['Five years at sea', 'Tides'])
    expect(asking('• Linux and shells:\n• Ropes', [skill])).toEqual(['Ropes'])
    expect(asking('Basic Linux skills', [skill])).toEqual(['Basic Linux skills'])
    const long = '• Keep the Linux machines of the harbour alive, among them these:'
    expect(asking(long, [skill])).toEqual([long.slice(2)])
  })

  it('is what says that it is not needed', () => {
    expect(asking('• Knowledge of tides is not required\n• Knowledge of winds')).toEqual(['Knowledge of winds'])
    expect(asking('Nice to have\n• Knowledge of winds\n• None')).toEqual(['Knowledge of winds'])
    expect(asking('• This post does not require any sailing\n• Tides')).toEqual(['Tides'])
  })

  it('is what a label offers or denies, and a step of applying', () => {
    expect(asking('• You get: a course in knots\n• Knows knots')).toEqual(['Knows knots'])
    expect(asking("• You don't bring: years at sea\n• Knows knots")).toEqual(['Knows knots'])
    expect(asking('• Compensation: experience with payrolls')).toEqual(['Compensation: experience with payrolls'])
    expect(asking('Skills\n• Knows knots\n\nHow we hire\n• A test of knots')).toEqual(['Knows knots'])
  })
})

describe('what asks, whatever the model says', () => {
  it('is a name alone in the list of a heading that asks', () => {
    const at = (text: string, name: string): NamedSkill => ({
      ...skill,
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
    })
    const [listed, told, elsewhere] = ['Requirements\n• Linux.', 'Requirements\n• Linux is ours', 'About us\n• Linux']
    expect(asking(listed, [at(listed, 'Linux')], DEAF)).toEqual(['Linux.'])
    expect(asking(told, [at(told, 'Linux')], DEAF)).toEqual([])
    expect(asking(elsewhere, [at(elsewhere, 'Linux')], DEAF)).toEqual([])
  })

  it('is what stands right below a heading that requires, and says nothing of a wish', () => {
    const tides = 'Requirements\n• Reads tide tables\n• Knows the winds, preferably at night'
    expect(asking(tides, [], WISHFUL)).toEqual(['Reads tide tables'])
    expect(asking('About us\n• Reads tide tables', [], WISHFUL)).toEqual([])
    expect(asking('Requirements\n• Reads tide tables\nGold dust for us:\n• Knows the winds', [], WISHFUL)).toEqual([
      'Reads tide tables',
    ])
  })

  it('is wished for where a label of wishes stands before a name', () => {
    const text = 'Requirements\n• Tides\n\nNice to have: Linux, ropes'
    const linux = { ...skill, start: text.indexOf('Linux'), end: text.indexOf('Linux') + 5 }
    expect(asking(text, [linux], DEAF, 'preferred')).toEqual(['Nice to have: Linux, ropes'])
    expect(asking(text, [], DEAF, 'preferred')).toEqual([])
  })
})
