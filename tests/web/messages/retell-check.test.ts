import { describe, expect, it } from 'vitest'
import { FIRST_SIGHT, readDraw } from '../../../bench/guard/read-draws.ts'
import { TABLES } from '../../../src/web/messages/tables.ts'
import { groupFindings } from '../../../src/wording/check-groups.ts'
import { checkTexts } from '../../helpers/retell.ts'

const said = Object.keys(FIRST_SIGHT)
  .flatMap((draw) => readDraw(draw))
  .map(({ original, tailored }) => checkTexts(tailored, original))
  .flatMap((check) => [
    check.verdict,
    ...check.integrity.map(({ says }) => says),
    ...groupFindings(check).flatMap(({ title, findings }) => [title, ...findings.map(({ says }) => says)]),
  ])

describe.each(['de', 'fr', 'es'] as const)('what the guard finds, in %s', (language) => {
  it('is said of every draw of its bench', () => {
    const { retell } = TABLES[language]
    expect(said.length).toBeGreaterThan(1_000)
    expect([...new Set(said)].filter((words) => retell('check', words) === null)).toEqual([])
  })
})
