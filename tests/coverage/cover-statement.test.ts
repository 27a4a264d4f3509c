import { describe, expect, it } from 'vitest'
import { boundFor, boundOf, sketch } from '../../src/coverage/index.ts'
import { analyseText, coverText, TAXONOMY, understandText } from '../helpers/stages.ts'

const resume = (...bullets: string[]): string =>
  `Ida Lund\n\nEXPERIENCE\nWard Planner, Brightwater Labs\nJan 2020 - Dec 2021\n${bullets.map((one) => `- ${one}`).join('\n')}\n`

const posting = (line: string): string => `Planner\n\nRequirements\n- ${line}\n`

const partOf = (asked: string, ...bullets: string[]) => coverText(resume(...bullets), posting(asked)).requirements[0]?.parts[0]

describe('a part that is a quality', () => {
  it.each([
    ['Mentoring', 'Guided 4 freshers'],
    ['Attention to detail', 'Checked every dose against the chart'],
    ['Self-motivation', 'Won the prize for the best thesis'],
    ['Decision making', 'Chose two yards of six'],
  ])('%s is shown by a bullet that does it, quoted whole: “%s”', (asked, bullet) => {
    const part = partOf(asked, bullet, 'Sold tickets')
    expect(part?.credit).toBe(0.3)
    expect(part?.evidence.map(({ surfaceForm }) => surfaceForm)).toEqual([bullet])
  })

  it('is shown better by several bullets, and not at all by none', () => {
    expect(partOf('Mentoring', 'Guided 4 freshers', 'Trained two starters')?.credit).toBe(0.6)
    expect(partOf('Mentoring', 'Painted the yard')?.credit).toBe(0)
  })

  const scoreWith = (asked: string, ...lines: string[]): number =>
    coverText(`${resume('Guided 4 freshers').replace('2021', '2023')}${lines.map((one) => `${one}\n`).join('')}`, posting(asked))
      .score

  it('counts the months of what shows it, whatever is cited of it', () => {
    expect(scoreWith('Mentoring or coaching', '', 'SKILLS', 'Mentoring')).toBeGreaterThanOrEqual(
      scoreWith('Mentoring or coaching'),
    )
    const projects = ['', 'PROJECTS', '- Trained two starters in mentoring', '- Mentored three students']
    const more = [...projects, '- Coached two juniors in the yard']
    const asked = 'Python; mentoring or coaching'
    expect(scoreWith(asked, ...more)).toBeGreaterThanOrEqual(scoreWith(asked, ...projects))
  })

  it('is shown by its name where that shows more', () => {
    const part = partOf('Mentoring', 'Mentoring of two yards')
    expect(part?.credit).toBe(1)
    expect(part?.evidence[0]?.skill).toBe('mentoring')
  })

  it.each(['Mentoring', 'Mentoring or coaching', 'Python, mentoring and a decisive mind'])(
    'does not count more than the bound of a resume knows: “%s”',
    (asked) => {
      const bullets = ['Guided 4 freshers', 'Chose two yards of six', 'Trained two starters']
      const bound = boundOf(sketch(analyseText(resume(...bullets)), TAXONOMY), boundFor(understandText(posting(asked)), TAXONOMY))
      expect(bound).toBeGreaterThanOrEqual(Math.round(coverText(resume(...bullets), posting(asked)).score * 10))
    },
  )
})

describe('a wide field', () => {
  it('is not met by one of its parts, however that stands in the line', () => {
    const ofField = (bullet: string) => coverText(resume(bullet), posting('Statistics')).requirements[0]
    expect(ofField('Made forecasts of fish with ARIMA')?.status).toBe('partial')
    expect(ofField('Made statistics of fish with ARIMA')?.status).toBe('met')
  })
})
