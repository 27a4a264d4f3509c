import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/sections/index.ts'
import { drawResume } from './draw-resume.ts'

const resume = (projects: string, first = 'TARN BANK NET ENGINEER\tMay 2020 – Present'): string =>
  `Ada Fennwick\n\n! SUMMARY\nWeaver of nets and looms for the harbours of the north\n\n! EXPERIENCE\n\n${first}\nWove nets in all their sizes\n\n! PROJECTS:\n${projects}\n\n! AWARDS\n• Best net`

const kindsOf = (drawing: string): (string | null)[][] =>
  findSections(drawResume(drawing)).map(({ kind, heading }) => [kind, heading])

const LEDGER = 'A ledger of tides\n• Wrote it in Go for the whole harbour'
const JOB = '! WICK LTD DATA ENGINEER\tMay 2018 – May 2020\n• Wove nets'

describe('jobs below the projects of one of them', () => {
  it('go on with the experience', () => {
    expect(kindsOf(resume(`${LEDGER}\n\n${JOB}`))).toEqual([
      ['contact', null],
      ['summary', 'SUMMARY'],
      ['experience', 'EXPERIENCE'],
      ['projects', 'PROJECTS'],
      ['experience', null],
      ['awards', 'AWARDS'],
    ])
  })

  it('do so with what stands close below their period, though it is set like a heading', () => {
    const navy = `${JOB}\n\nTARN NAVY\tDec 2006 – May 2018\n! LOOM KEEPER’S MATE\n• Kept looms`
    expect(kindsOf(resume(`${LEDGER}\n\n${navy}`)).map(([kind]) => kind)).not.toContain('other')
  })

  it('go on so where each post stands below its employer', () => {
    const job = '! WICK LTD\tMay 2018 – May 2020\nDATA ENGINEER\n• Wove nets'
    const drawing = resume(`${LEDGER}\n\n${job}`, 'TARN BANK\tMay 2020 – Present\nNET ENGINEER')
    expect(kindsOf(drawing).filter(([kind]) => kind === 'experience')).toHaveLength(2)
  })

  it.each([
    ['the projects are dated themselves', resume(`A ledger\tMay 2018 – May 2019\n• Go\n\n${LEDGER}\n\n${JOB}`)],
    ['the line stands first among the projects', resume(JOB)],
    ['it is a project', resume(`${LEDGER}\n\nA loom of nets\tMay 2018 – May 2020\n• Wove nets`)],
    ['the first job is set otherwise', resume(`${LEDGER}\n\n${JOB}`, 'Net Engineer, Tarn Bank\tMay 2020 – Present')],
  ])('are none where %s', (_why, drawing) => {
    expect(kindsOf(drawing).filter(([kind]) => kind === 'experience')).toHaveLength(1)
  })
})
