import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.ts'
import type { Analysis, Edit } from '../../src/schema/index.ts'
import { keepStructure } from '../../src/stages/index.ts'
import { analyseEdited } from '../helpers/advise.ts'

const SAMPLES = new URL('../../samples/', import.meta.url)
/** Those with letters in them. */
const RESUMES = readdirSync(SAMPLES)
  .filter((sample) => sample !== 'blank' && sample !== 'scan')
  .flatMap((sample) =>
    readdirSync(new URL(`${sample}/`, SAMPLES))
      .filter((file) => /^resume\.(?:pdf|docx)$/.test(file))
      .map((file) => `${sample}/${file}`),
  )

/** A further name at the end of each line, and further words in the middle of it. */
const editsOf = ({ document: { lines } }: Analysis): Edit[] =>
  lines.flatMap(({ start, end }) => {
    const middle = Math.floor((start + end) / 2)
    return [
      { start: end, end, text: ', Apache Airflow' },
      { start: middle, end: middle, text: ' machine learning ' },
    ]
  })

describe('keepStructure', () => {
  it.each(RESUMES)('%s: what is kept is what reading anew finds', async (file) => {
    const analysis = await read(readFileSync(new URL(file, SAMPLES)), { asOf: '2026-11' })
    const kept = editsOf(analysis).flatMap((edit) => {
      const structure = keepStructure(analysis, [edit])
      return structure ? [{ edit, structure }] : []
    })
    const anew = kept.map(({ edit }) => {
      const { sections, positions, education } = analyseEdited(analysis, [edit])
      return { edit, structure: { sections, positions, education } }
    })
    expect(kept.length > 0).toBe(analysis.sections.some(({ kind }) => kind === 'skills'))
    expect(kept).toEqual(anew)
  })

  const text =
    'Ada Example\n\nSummary\nMSc Computer Science, Leeds College, 2019\n\nExperience\nEngineer, Acme, 2020 - 2023\n- built models, and served them\n\nSkills\nPython, Docker\nTools'

  const keeps = async (words: string, by: string): Promise<boolean> => {
    const start = text.indexOf(words)
    return keepStructure(await read(text, { asOf: '2026-11' }), [{ start, end: start + words.length, text: by }]) !== null
  }

  it.each([
    ['a further name in a list of skills', 'Docker', 'Docker, Airflow'],
    ['another name in it', 'Docker', 'Docker Compose'],
  ])('is kept after %s', async (_, words, by) => {
    expect(await keeps(words, by)).toBe(true)
  })

  it.each([
    ['a further line', 'Docker', 'Docker\nAirflow, Helm'],
    ['a line of its own', 'Python, Docker', 'Work Experience'],
    ['the words of a heading', 'Skills', 'Skills, tools'],
    ['a line that lists nothing', 'Tools', 'Tools and libraries'],
    ['a degree in a summary', 'MSc', 'PhD'],
    ['a bullet of work', 'served them', 'served them, and tested them'],
  ])('is read anew after %s', async (_, words, by) => {
    expect(await keeps(words, by)).toBe(false)
  })
})
