import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/sections/index.ts'
import { countSpoken } from '../../src/sections/spoken-languages.ts'
import { drawResume } from './draw-resume.ts'

const JOB = 'EXPERIENCE\nAnalyst, Tarn Bank, 2019 – 2021\n- Nets'
const STUDIES = 'EDUCATION\nBSc Physics, University of Leeds, 2015'

/** The text of the sections of languages. */
const spokenIn = (drawing: string): string[] => {
  const document = drawResume(`Wanda Quill\n${drawing}`, { looks: false })
  return findSections(document).flatMap(({ kind, start, end }) => (kind === 'languages' ? [document.text.slice(start, end)] : []))
}

describe('languages that somebody speaks', () => {
  it.each<[string, string, string]>([
    ['below a gap after the studies', `${JOB}\n\n${STUDIES}\n\n`, 'English: fluent\nGerman: B2'],
    ['on one line', `${JOB}\n\n${STUDIES}\n\n`, 'English (native), German (B2), French (basic)'],
    ['in two columns', `${JOB}\n\n${STUDIES}\n\n`, 'English\tnative\nGerman\tC1'],
    ['after the last job', `${STUDIES}\n\n${JOB}\n\n`, '- English – fluent\n- Dutch – A2'],
    ['below a heading of another look', `${JOB}\n\n${STUDIES}\n`, 'Languages\nEnglish, German'],
    ['below such a heading after a job', `${STUDIES}\n\n${JOB}\n`, 'Spoken languages\n- English\n- German'],
    ['behind a label at the end of the studies', `${JOB}\n\n${STUDIES}\n`, 'Languages: English, German'],
  ])('are a section %s', (_place, above, languages) => {
    expect(spokenIn(above + languages)).toEqual([languages])
  })

  it.each<[string, string]>([
    ['without levels or a heading', `${JOB}\n\n${STUDIES}\n\nEnglish, German`],
    ['that are one alone', `${JOB}\n\n${STUDIES}\n\nEnglish (fluent)`],
    ['within an entry', `${JOB}\n\n${STUDIES}\n- English (fluent), German (native)`],
    ['above another entry', `EDUCATION\nBSc Physics, 2015\n\nEnglish: fluent\nGerman: B2\n\nMSc Physics, 2017\n\n${JOB}`],
    ['that are studied', `${JOB}\n\n${STUDIES}\n\nMA English Literature, 2015\nGerman studies, 2012`],
    ['that nobody speaks', `${STUDIES}\n\n${JOB}\nLanguages\nPython, Go, Rust`],
    ['below a label among skills', `${JOB}\n\nSKILLS\nLanguages\nEnglish (C2)\nProgramming\nPython`],
    ['that are told of a job', `${STUDIES}\n\n${JOB}\nLanguages: English, German\n- Told the crews`],
    ['that are headed elsewhere', `${JOB}\n\n${STUDIES}\n\nEnglish: fluent\nGerman: B2\n\nLANGUAGES\nWelsh`],
  ])('are none %s', (_place, drawing) => {
    expect(spokenIn(drawing).filter((text) => text !== 'LANGUAGES\nWelsh')).toEqual([])
  })

  it.each<[string, number, number]>([
    ['English', 1, 0],
    ['English (native), German (B2)', 2, 2],
    ['German – verhandlungssicher', 1, 1],
    ['Français: courant, English: fluent, native speaker', 2, 2],
    ['English and German', 2, 0],
    ['• Dutch | Danish', 2, 0],
    ['English C1 (IELTS 8)', 1, 1],
    ['English literature', 0, 0],
    ['Python, Go', 0, 0],
    ['fluent in English', 0, 0],
    ['', 0, 0],
  ])('are counted: %j', (line, all, leveled) => {
    expect([countSpoken(line, { leveled: false }), countSpoken(line, { leveled: true })]).toEqual([all, leveled])
  })
})
