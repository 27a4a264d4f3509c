import { expect, it } from 'vitest'
import type { Evidence } from '../../src/schema/index.ts'
import { coverText } from '../helpers/stages.ts'

const rowOf = (asked: string, resume: string) =>
  coverText(`Robin Halvorsen\nrobin@example.org\n\n${resume}\n`, `Somebody\n\nRequirements\n- ${asked}\n`).requirements[0]

const quoted = (evidence: readonly Evidence[] | undefined) => evidence?.[0]?.surfaceForm

it('quotes a list that names the tool before one that names a library of it', () => {
  const row = rowOf('Work with data in Python', 'Skills\nData charts: Matplotlib, Seaborn\nPython, Rust')
  expect(quoted(row?.parts[0]?.evidence)).toBe('Python')
})

it('quotes the language that a posting names before another that was used for longer', () => {
  const row = rowOf(
    'One programming language such as Java or Ruby',
    'Experience\nDeveloper, Brightwater Labs\nJan 2018 - Dec 2023\n- Kept a tide program in Kotlin\n\nProjects\nPilot log\n- Wrote a log of pilots in Java',
  )
  expect(quoted(row?.parts[0]?.evidence)).toBe('Java')
  expect(quoted(row?.evidence)).toBe('Java')
})

it('quotes the language in use before the one asked for that is only listed', () => {
  const row = rowOf(
    'One programming language such as Java or Ruby',
    'Experience\nDeveloper, Brightwater Labs\nJan 2018 - Dec 2023\n- Kept a tide program in Kotlin\n\nSkills\nJava',
  )
  expect(quoted(row?.parts[0]?.evidence)).toBe('Kotlin')
})

it('takes a longer name that holds the words asked for as that name', () => {
  const row = rowOf(
    'Snowflake, where the data lake of all our ports, pilots and harbour masters is kept',
    'Experience\nData Engineer, Brightwater Labs\nJan 2018 - Dec 2023\n- Moved tides to Azure Data Lake\n\nSkills\nDatabricks, data lake of ports and pilots',
  )
  const lake = row?.parts.find(({ evidence }) => evidence.some(({ surfaceForm }) => surfaceForm === 'Azure Data Lake'))
  expect(lake?.evidence.find(({ surfaceForm }) => surfaceForm === 'Azure Data Lake')).toMatchObject({ near: false })
})
