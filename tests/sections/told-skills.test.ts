import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/sections/index.ts'
import { expectLinearIn } from '../helpers/cpu-time.ts'
import { coverText } from '../helpers/stages.ts'
import { drawResume } from './draw-resume.ts'

const kindOf = (body: readonly string[]): string | undefined =>
  findSections(drawResume(`Ada Fennwick\n\n# Education\nPhD, Ulm\n\n# Key skills\n${body.join('\n')}`)).find(
    ({ heading }) => heading === 'Key skills',
  )?.kind

const TOLD = [
  'Nets and tides',
  '• Mended the nets of two ports with a loom in Rust.',
  '• Wrote the tide tables that four harbours use today.',
  'Talking to people',
  '• Explained the tables to skippers, cooks and the mayor.',
]

describe('a section of skills', () => {
  it('is experience where it tells what was done', () => {
    expect(kindOf(TOLD)).toBe('experience')
  })

  it.each<[string, readonly string[]]>([
    ['names', ['Rust, SQL, nets, tides, weirs, knots, looms', 'Excel']],
    ['labels', ['Languages: Rust, SQL and a little of three others', 'Tools: Git, Docker and what the port uses']],
    [
      'what somebody knows',
      [
        '• Experienced in mending nets with looms in Rust',
        '• Skilled in the reading and writing of tide tables',
        '• Advanced knowledge of the weirs of two ports',
      ],
    ],
    [
      'participles before lists',
      [
        '• Embedded Rust, C, Ada, looms, nets, weirs',
        '• Managed SQL, Kafka, Redis, tides, knots, ropes',
        '• Automated tests, builds, looms, nets, sails, oars',
      ],
    ],
    [
      'one deed among names',
      [...TOLD.slice(0, 2), 'Rust and SQL and Git and Docker and Kafka', 'Looms and nets and weirs and knots and ropes'],
    ],
  ])('is a list where it holds %s', (_what, body) => {
    expect(kindOf(body)).toBe('skills')
  })

  it('takes time that grows as it does', () => {
    expectLinearIn((text) => kindOf([text]), 'Mended the nets of two ports in Rust.\n')
  })
})

it('counts as experience does outside positions', () => {
  const resume = `Ada Fennwick\nada@example.org\n\nEDUCATION\nPhD, Ulm, 2015\n\nKEY SKILLS\n${TOLD.join('\n')}`
  expect(coverText(resume, 'Requirements\n- Rust\n').requirements[0]?.parts).toMatchObject([{ credit: 0.8 }])
})
