import { describe, expect, it } from 'vitest'
import { deniedClauseAt } from '../../src/language/denials.ts'
import { understandText } from '../helpers/stages.ts'

describe('a last clause that alone is denied', () => {
  it.each([
    ['SQL required', ', Power BI not required'],
    ['Power BI is needed', ', Qlik is not needed'],
    ['Strong Python', ', but a degree is not required'],
    ['Experience with Kafka ', '(though production experience isn’t required)'],
  ])('begins behind what is asked: "%s" "%s"', (asked, denied) => {
    expect(deniedClauseAt(asked + denied)).toBe(asked.length)
  })

  it.each([
    'Familiarity with Scala, our old stack, is not required',
    'Excel, SQL and Python are not required',
    'Experience with Tableau, Looker and Excel is not required',
    'Experience with Excel (and SQL) is not required',
    'No SQL required, no Python required',
    'SQL required, Python preferred',
  ])('is none of "%s"', (statement) => {
    expect(deniedClauseAt(statement)).toBeNull()
  })
})

it('what another team does, nobody has to touch, or others would want is not asked', () => {
  const { requirements } = understandText(
    'Engineer\n\nRequirements\n- Strong SQL\n- The site is in Vue, but another team does that\n- There is some Perl you won’t have to touch\n- The loader is in Perl, though you will not have to touch it\n- Kafka is run by our platform team\n- Our DBA team looks after Oracle and MySQL\n- You won’t have to write Java\n- Spark is not used here\n- No Scala, please\n- The group has 12 engineers who write Go\n- You’ll sit next to engineers who write Kotlin\n- This role is not suitable for anyone who wants to train models in PyTorch\n',
  )
  expect(requirements.flatMap(({ parts }) => parts.map(({ anyOf }) => anyOf[0]?.surfaceForm))).toEqual(['SQL'])
})

it.each([
  ['Um Kafka kümmert sich unser Plattform-Team', 'Anforderungen\n- Gute Kenntnisse in SQL\n- Du arbeitest gerne im Team'],
  ['Kafka betreibt ein anderes Team', 'Anforderungen\n- Gute Kenntnisse in SQL\n- Du arbeitest gerne im Team'],
  ['Kafka musst du nicht kennen', 'Anforderungen\n- Gute Kenntnisse in SQL\n- Du arbeitest gerne im Team'],
  ['Kafka est géré par une autre équipe', 'Profil recherché\n- Bonne maîtrise de SQL\n- Vous aimez le travail en équipe'],
  ['Vous n’aurez pas à utiliser Kafka', 'Profil recherché\n- Bonne maîtrise de SQL\n- Vous aimez le travail en équipe'],
  [
    'De Kafka se encarga otro equipo',
    'Requisitos\n- Buen manejo de SQL y experiencia en análisis de datos\n- Te gusta trabajar en equipo y aprender',
  ],
  [
    'No tendrás que usar Kafka',
    'Requisitos\n- Buen manejo de SQL y experiencia en análisis de datos\n- Te gusta trabajar en equipo y aprender',
  ],
])('nor is it in other languages: "%s"', (line, asked) => {
  const { requirements } = understandText(`Data Engineer\n\n${asked}\n- ${line}\n`)
  const named = requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.map(({ surfaceForm }) => surfaceForm)))
  expect(named).toContain('SQL')
  expect(named).not.toContain('Kafka')
})

it.each(['Not required', 'NOT REQUIRED', 'What you will not be doing', 'You don’t bring'])(
  'nor what the heading "%s" denies',
  (heading) => {
    const { requirements } = understandText(`Data Engineer\n\nRequirements\n- Strong SQL\n\n${heading}\n- Spark or Scala\n`)
    expect(requirements).toHaveLength(1)
  },
)

it('the rest of the statement is asked, and nothing of that clause', () => {
  const { requirements } = understandText(
    'Engineer\n\nRequirements\n- SQL required, Tableau not required\n- Strong Python, but a degree is not required\n',
  )
  expect(requirements.map(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)))).toEqual([
    ['sql'],
    ['python'],
  ])
})
