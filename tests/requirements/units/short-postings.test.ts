import { describe, expect, it } from 'vitest'
import { findDemandStarts } from '../../../src/requirements/units/find-demands.ts'

const split = (line: string): string[] => {
  const starts = [0, ...findDemandStarts(line)]
  return starts.map((start, index) => line.slice(start, starts[index + 1]).trim())
}

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
