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
    expect(kept.length > 0).toBe(analysis.sections.some(({ kind }) => kind === 'skills' || kind === 'summary'))
    expect(kept).toEqual(anew)
  })

  it('is kept where a further skill is listed, and read anew where a heading, a post or a further line may be meant', async () => {
    const text =
      'Ada Example\n\nExperience\nEngineer, Acme, 2020 - 2023\n- built models, and served them\n\nSkills\nPython, Docker\nTools'
    const analysis = await read(text, { asOf: '2026-11' })
    const isKept = (words: string, added: string): boolean => {
      const at = text.indexOf(words) + words.length
      return keepStructure(analysis, [{ start: at, end: at, text: added }]) !== null
    }
    expect(isKept('Docker', ', Airflow')).toBe(true)
    expect(isKept('Docker', '\nAirflow, Helm')).toBe(false)
    expect(isKept('Skills', ', tools')).toBe(false)
    expect(isKept('Tools', ' and libraries')).toBe(false)
    expect(isKept('served them', ', and tested them')).toBe(false)
  })
})
