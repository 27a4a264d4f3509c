import { describe, expect, it } from 'vitest'
import { findDemandStarts } from '../../src/requirements/short-postings.ts'
import { asks, parse, partsOf } from './ask.ts'

const split = (line: string): string[] => {
  const starts = [0, ...findDemandStarts(line)]
  return starts.map((start, index) => line.slice(start, starts[index + 1]).trim())
}

const yearsOf = (text: string): string[] =>
  partsOf(parse(text)).flatMap(({ anyOf, years }) => anyOf.map(({ surfaceForm }) => `${surfaceForm} ${years}`))

describe('the demands of a line that lost its breaks', () => {
  it.each([
    [
      'Lamp Engineer 5 years of Python Strong SQL Experience with AWS',
      ['Lamp Engineer', '5 years of Python', 'Strong SQL', 'Experience with AWS'],
    ],
    ['Experience in Python Knowledge of Kafka', ['Experience in Python', 'Knowledge of Kafka']],
    ['We sell lamps Hands-on with Docker Fluent in Python', ['We sell lamps', 'Hands-on with Docker', 'Fluent in Python']],
    ['Python and Kafka Bachelor’s or Master’s in physics', ['Python and Kafka', 'Bachelor’s or Master’s in physics']],
    ['Docker and AWS At least 3 years of Kafka', ['Docker and AWS', 'At least 3 years of Kafka']],
  ])('begin at a capital in "%s"', (line, parts) => {
    expect(split(line)).toEqual(parts)
  })

  it.each([
    '5+ years of Lamp Engineering Experience with Python',
    '10+ Years of IT Experience in Java and Strong Arms',
    'Very Strong Knowledge of Docker',
    'Proven Hands-on Experience with Docker',
    'The candidate brings 5 years of Python',
    'Docker for at least 5 years of work',
    'You have a Bachelor or Master',
    'Lamp shop with 3 years of Kafka',
    'Lamps, Strong Arms of Ghent',
  ])('go on in "%s"', (line) => {
    expect(split(line)).toEqual([line])
  })
})

describe('a short posting of one line', () => {
  it('asks with its years for what they are of', () => {
    const line = 'Lamp Engineer at Acme 5 years of Python Strong SQL Experience with AWS and Docker Nice to have: Kafka'
    expect(asks(line)).toEqual(['required Python', 'required SQL', 'required AWS', 'required Docker', 'preferred Kafka'])
    expect(yearsOf(line)).toEqual(['Python 5', 'SQL null', 'AWS null', 'Docker null', 'Kafka null'])
    expect(parse(line)).toMatchObject({ title: 'Lamp Engineer at Acme', experience: { min: 5 } })
  })

  it('is parted at its headings', () => {
    expect(asks('Lamp Engineer Requirements Python Docker Nice to have Kafka')).toEqual([
      'required Python',
      'required Docker',
      'preferred Kafka',
    ])
  })

  it('is parted at bars', () => {
    const line = 'Hiring: Lamp Developer | 3-5 yrs | Skills: Python, Docker'
    expect(asks(line)).toEqual(['required Python', 'required Docker'])
    expect(parse(line)).toMatchObject({ title: 'Lamp Developer', experience: { min: 3, max: 5 } })
  })

  it('asks for the years that stand behind each name', () => {
    expect(yearsOf('Java 8+ yrs Python 5+ yrs AWS 3+ yrs Kafka')).toEqual(['Java 8', 'Python 5', 'AWS 3', 'Kafka null'])
    expect(yearsOf('Lamp Engineer Requirements Python 5 years SQL 3 years Docker Nice to have Kafka')).toEqual([
      'Python 5',
      'SQL 3',
      'Docker null',
      'Kafka null',
    ])
    expect(yearsOf('Requirements\n5 years Java 3 years SQL')).toEqual(['Java 5', 'SQL 3'])
  })

  it('is left whole where it is a sentence', () => {
    expect(yearsOf('We need a lamp engineer with 5 years of Python, strong SQL and Docker.')).toEqual([
      'Python 5',
      'SQL null',
      'Docker null',
    ])
  })

  it('is not one of several lines', () => {
    expect(yearsOf('Requirements\n5 years of Python Strong SQL\nDocker')).toEqual(['Python 5', 'SQL 5', 'Docker null'])
  })
})
