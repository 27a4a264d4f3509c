import { expect, it } from 'vitest'
import { sayPerson } from '../../src/wording/say-person.ts'
import { analyseText } from '../helpers/stages.ts'

const WORK =
  'EXPERIENCE\nSenior Data Engineer, Brightwater Labs\nJan 2022 - Present\n- Ran services\n\nData Engineer, Brightwater Labs\nMar 2020 - Dec 2021\n- Ran reports\n\nClerk, Fernhill Systems\n2018 - 2018\n- Wrote letters\n'

it('names each employer once, from the first month to the last', () => {
  expect(sayPerson(analyseText(`Robin Halvorsen\n\n${WORK}`))).toMatch(
    / · Brightwater Labs \(2020-03 to present\), Fernhill Systems \(2018\)$/,
  )
})

it('says what was not found', () => {
  expect(sayPerson(analyseText('SKILLS\nPython, SQL'))).toBe('no name · no dated work · no positions')
})
