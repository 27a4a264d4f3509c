import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { loadModels } from '../../src/learned/load-models.ts'
import { analyse, understand } from '../../src/pipeline.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const POSTING = 'Data Engineer\n\nAbout us\nWe read meters.\n\nWhat you will do\n- Kafka\n\nRequirements\n- Python'
const RESUME =
  'Mira Solberg\nmira@example.org\n\nExperience\nData Engineer, Fjordlys, 2019 - present\n- Kafka\nAnalyst, Kranich, 2016 - 2018\n\nSkills\nPython'

const readResume = (text: string) => analyse(readText(text), TAXONOMY, '2026-11')

const readPosting = (text: string) => understand(readText(text), TAXONOMY, loadModels())

const codesOf = ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }) => warnings.map(({ code }) => code)

describe('a document of the other kind', () => {
  it('is told where it was given, with what shows it and what to do', () => {
    expect(readResume(POSTING).warnings).toEqual([
      {
        code: 'resume_reads_like_posting',
        message: expect.stringMatching(/reads like a posting: it has “Requirements”.* Give the resume in its place/),
      },
    ])
    expect(codesOf(readPosting(RESUME))).toEqual(['posting_reads_like_resume'])
  })

  it('is not told of what was given rightly', () => {
    expect(codesOf(readResume(RESUME))).toEqual([])
    expect(codesOf(readPosting(POSTING))).toEqual([])
  })
})
