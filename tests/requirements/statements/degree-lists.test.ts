import { describe, expect, it } from 'vitest'
import { quote } from '../../../src/text/span.ts'
import { understandText } from '../../helpers/stages.ts'

const readIn = (text: string) => {
  const { document, requirements } = understandText(`Analyst\n\n${text}\n`)
  return requirements.map((one) => ({
    says: quote(document.text, one),
    kind: one.kind,
    importance: one.importance,
    fields: one.degree?.fields,
  }))
}

describe('a degree above a list of its fields', () => {
  it('is one statement', () => {
    const [first, ...others] = readIn(
      'Requirements\n\nBachelors Degree:\n\n* Geology/Zoology\n* Statistics\n* Engineering (bridges or dams)',
    )
    expect(first).toMatchObject({
      kind: 'degree',
      importance: 'required',
      fields: ['Geology', 'Zoology', 'Statistics', 'Engineering'],
    })
    expect(others).toEqual([])
  })

  it('ends where its bullets do, and is preferred under such a heading', () => {
    const read = readIn('Nice to have\n- Degree in one of the following:\n  * Physics\n  * Statistics\n- Experience with Python')
    expect(read[0]).toMatchObject({ kind: 'degree', importance: 'preferred', fields: ['Physics', 'Statistics'] })
    expect(read[1]?.says).toBe('Experience with Python')
  })

  it('is no list of demands', () => {
    const read = readIn('Requirements\n\nBachelors Degree:\n\n* Experience with Python\n* Statistics')
    expect(read.some(({ says }) => says.includes('\n'))).toBe(false)
  })
})

describe('a degree that is required, and its fields preferred', () => {
  it.each([
    [
      'Bachelor’s degree required, geology, physics or related fields, or equivalent experience preferred',
      ['geology', 'physics'],
    ],
    ['Degree required, preferred degree in geology or physics', ['geology', 'physics']],
  ])('are two statements: %s', (line, fields) => {
    expect(readIn(`Requirements\n- ${line}\n- Python`).slice(0, 2)).toMatchObject([
      { kind: 'degree', importance: 'required', fields: [] },
      { kind: 'degree', importance: 'preferred', fields },
    ])
  })
})

it('a degree that may stand for years is a wish', () => {
  const [first] = readIn('Requirements\n- A Master’s degree in geology may be substituted for two years of experience\n- Python')
  expect(first).toMatchObject({ kind: 'degree', importance: 'preferred', fields: ['geology'] })
})
