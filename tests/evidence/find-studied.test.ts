import { describe, expect, it } from 'vitest'
import { TAUGHT } from '../../src/evidence/find-studied.ts'
import { gradeMentions } from '../../src/evidence/grade-mentions.ts'
import { read } from '../../src/index.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const studiedIn = async (text: string): Promise<string[]> => {
  const analysis = await read(text, { asOf: '2026-11' })
  return gradeMentions(analysis).flatMap(({ place, mention }) =>
    place === 'studied' ? [`${mention.surfaceForm}: ${mention.skill}`] : [],
  )
}

describe('what the degrees of a resume teach', () => {
  it.each([
    [
      'the field of a degree',
      'BSc in Statistics, Tarnfield University, 2019',
      ['Statistics: statistics', 'Statistics: probability'],
    ],
    [
      'more than its name says',
      'M.S. Computer Science, Tarnfield University, 2019',
      [
        'Computer Science: computer-science-fundamentals',
        'Computer Science: data-structures-and-algorithms',
        'Computer Science: object-oriented-programming',
      ],
    ],
    ['nothing, while the studies go on', 'BSc in Statistics, Tarnfield University, 2024 - 2029', []],
    ['nothing, of a field that teaches none of it', 'BA in History, Tarnfield University, 2019', []],
  ])('is %s', async (_, line, studied) => {
    expect(await studiedIn(`EDUCATION\n${line}`)).toEqual(studied)
  })

  it('is nothing where the degree is hidden or copied', async () => {
    const analysis = await read('EDUCATION\nBSc in Statistics, Tarnfield University, 2019', { asOf: '2026-11' })
    const all = [{ start: 0, end: analysis.document.text.length }]
    expect(gradeMentions(analysis, all).filter(({ place }) => place === 'studied')).toEqual([])
  })

  it('is made of skills that the taxonomy has', () => {
    const known = new Set(TAXONOMY.skills.map(({ id }) => id))
    expect(
      Object.values(TAUGHT)
        .flat()
        .filter((id) => !known.has(id)),
    ).toEqual([])
  })
})
