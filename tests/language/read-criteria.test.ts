import { describe, expect, it } from 'vitest'
import { isMark, readCriteria } from '../../src/language/read-criteria.ts'
import { quote } from '../../src/text/span.ts'
import { expectLinearIn } from '../helpers/cpu-time.ts'
import { textDocument } from '../helpers/text-document.ts'

const read = (text: string): (readonly [string, string | null][] | undefined)[] => {
  const { lines } = textDocument(text)
  const criteria = readCriteria(text, lines)
  return lines.map((line) => criteria.get(line)?.map((one) => [quote(text, one), one.wanted] as [string, string | null]))
}

describe('the criteria of a table', () => {
  it('are wanted as the column says that a mark stands in', () => {
    expect(read('Criteria | Essential | Desirable\nPilotage | X |\nRadar | | ✓\nKnots | yes | ')).toEqual([
      [],
      [['Pilotage', 'required']],
      [['Radar', 'preferred']],
      [['Knots', 'required']],
    ])
  })

  it('are wanted as their own column says', () => {
    expect(read('Must have\tNice to have\nJava, SQL\tKotlin\nMaven\n\nJava\tKotlin')).toEqual([
      [],
      [
        ['Java, SQL', 'required'],
        ['Kotlin', 'preferred'],
      ],
      undefined,
      undefined,
    ])
  })

  it('may have a frame, and a first column of labels', () => {
    expect(read('| | Essential | Desirable |\n| Papers | A diploma | A licence |')).toEqual([
      [],
      [
        ['Papers', null],
        ['A diploma', 'required'],
        ['A licence', 'preferred'],
      ],
    ])
  })

  it('go on below lines that head a part of it, and below a gap where a mark stands in a column', () => {
    expect(
      read(
        'Criteria | Essential | Desirable | How assessed\nPapers\nA diploma | ✓ | | A/C\n\nSkills\nRadar | | ✓ | I\nKnots | rope | A/I',
      ),
    ).toEqual([[], undefined, [['A diploma', 'required']], undefined, [['Radar', 'preferred']], undefined])
  })

  it('are in the languages of headings', () => {
    expect(read('Muss | Kann\nSQL | Rust')[1]).toEqual([
      ['SQL', 'required'],
      ['Rust', 'preferred'],
    ])
    expect(read('Indispensable | Souhaitable\nSQL | Rust')[1]).toHaveLength(2)
  })

  it('may have a column that says it of each', () => {
    expect(read('Skill\tMust/Nice\nSQL\tMust\nRust\tNice')).toEqual([[], [['SQL', 'required']], [['Rust', 'preferred']]])
  })
})

describe('the marks behind lines', () => {
  it('say how much each is wanted', () => {
    expect(read('A diploma (E)\nRadar [D]\nA pilot | Desirable\nKnots')).toEqual([
      [['A diploma', 'required']],
      [['Radar', 'preferred']],
      [['A pilot', 'preferred']],
      undefined,
    ])
  })

  it('may stand within a row', () => {
    expect(read('Skill | Level | Years\n| Knots | Required | 5 |\n| Radar | Preferred | 2+ years |\n| | Required | - |')).toEqual(
      [undefined, [['Knots', 'required']], [['Radar | Preferred | 2+ years', 'preferred']], undefined],
    )
  })

  it('say nothing where there is one, or where all are the same', () => {
    expect(read('A diploma (D)\nRadar')).toEqual([undefined, undefined])
    expect(read('Vitamin (E)\nRadar (E)')).toEqual([undefined, undefined])
    expect(read('Pay | Bonus\nHoliday | Optional')).toEqual([undefined, undefined])
    expect(read('(E)\n(D)')).toEqual([undefined, undefined])
  })
})

it.each(['Preferred Qualifications / Experience:\nRadar', 'Must have / nice to have\nRadar'])(
  'a heading is none of a table: %j',
  (text) => {
    expect(read(text)).toEqual([undefined, undefined])
  },
)

it('lines of other tables are what they are', () => {
  const text = 'Pay | £40,000 | a year\nTeam | Skills\nJava | 5 years\nPlus | Python'
  expect(read(text)).toEqual([undefined, undefined, undefined, undefined])
})

it.each(['(E)', '| X |', '| ✓ | | A/I', '| | x', '[D].', '| Desirable', '\tMust'])('%j only marks', (words) => {
  expect(isMark(words)).toBe(true)
})

it.each(['R', 'SQL', 'x86', '| XGBoost', '(EU)', '| Python', '| ✓ | Assessed by interview'])('%j says something', (words) => {
  expect(isMark(words)).toBe(false)
})

it.each(['a | ', '| ', 'Must | Nice\n', 'a (E)\n', '(', ' '])('takes linear time on %j', (part) => {
  const lines = (text: string) => readCriteria(text, textDocument(text).lines)
  expectLinearIn(lines, part)
})
