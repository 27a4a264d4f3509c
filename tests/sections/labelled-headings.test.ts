import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/sections/index.ts'
import { drawResume } from './draw-resume.ts'

const JOB = 'Analyst, Tarn Bank, 2019 – 2021\n- Nets'
const STUDIES = 'Education\nBSc Physics, University of Leeds, 2015'

/** Kind and heading of all sections but the opening. */
const sectionsOf = (drawing: string): [string, string | null][] =>
  findSections(drawResume(`Wanda Quill\n${drawing}`, { looks: false }))
    .filter(({ heading }) => heading !== null)
    .map(({ kind, heading }) => [kind, heading])

describe('a known heading with its text behind a colon', () => {
  it.each<[string, string, [string, string][]]>([
    ['below the last job and a gap', `Experience\n${JOB}\n\nSkills: Java, Go`, [['skills', 'Skills']]],
    [
      'in capitals without the colon, below the studies',
      `Experience\n${JOB}\n\n${STUDIES}\n\nLANGUAGES English (native), German\nCERTIFICATES SCRUM Master (2021)`,
      [
        ['education', 'Education'],
        ['languages', 'LANGUAGES'],
        ['certifications', 'CERTIFICATES'],
      ],
    ],
    [
      'below another one',
      `Experience\n${JOB}\n\nTechnical Skills: Java, Go\nLanguages: English, German\nEducation: BSc Physics, Leeds, 2015`,
      [
        ['skills', 'Technical Skills'],
        ['languages', 'Languages'],
        ['education', 'Education'],
      ],
    ],
    [
      'below one that is sure, though it is also a label of skills',
      `Experience\n${JOB}\n\n${STUDIES}\n\nLanguages: English (native), German\nTools: Java, Go`,
      [
        ['education', 'Education'],
        ['languages', 'Languages'],
        ['skills', 'Tools'],
      ],
    ],
    [
      'in a list of such lines below a heading that says nothing',
      `Experience\n${JOB}\n\nAdditional Information\nLanguages: English (native), German\nComputer: Java, Go\nInterests: Weaving\nReferences: Ann Lee`,
      [
        ['other', 'Additional Information'],
        ['languages', 'Languages'],
        ['skills', 'Computer'],
        ['interests', 'Interests'],
        ['other', 'References'],
      ],
    ],
    [
      'below one of two lines',
      `Experience\n${JOB}\n\nSkills: Java, Go,\nNets and looms\nLanguages: English (native)`,
      [
        ['skills', 'Skills'],
        ['languages', 'Languages'],
      ],
    ],
    [
      'below the studies',
      `Experience\n${JOB}\n\n${STUDIES}\nSkills: Java, Go`,
      [
        ['education', 'Education'],
        ['skills', 'Skills'],
      ],
    ],
  ])('heads a section %s', (_place, drawing, below) => {
    expect(sectionsOf(drawing)).toEqual([['experience', 'Experience'], ...below])
  })

  it('heads one at the top', () => {
    const top = `Skills: Java, Go\nLanguages: English, German\n\nExperience\n${JOB}\nSkills: Nets`
    expect(sectionsOf(top)).toEqual([
      ['skills', 'Skills'],
      ['languages', 'Languages'],
      ['experience', 'Experience'],
    ])
  })

  it('heads all sections of a resume of three lines', () => {
    const lines = '\nExperience: Analyst, Tarn Bank, 2019 – 2021\nEducation: BSc Physics, Leeds, 2015\nSkills: Java, Go'
    expect(sectionsOf(lines).map(([kind]) => kind)).toEqual(['experience', 'education', 'skills'])
  })

  it.each<[string, string]>([
    ['the stack of a job', `${JOB}\nSkills: Java, Go`],
    ['the stack of a job after a gap, above another job', `${JOB}\n\nSkills: Java, Go\n\nClerk, Elm Ltd, 2017 – 2018\n- Ink`],
    ['the stacks of all jobs', `${JOB}\n\nSkills: Java\n\nClerk, Elm Ltd, 2017 – 2018\n- Ink\n\nSkills: Go`],
    ['what a job was done with', `${JOB}\n\nTechnologies: Java, Go`],
    ['another name for that', `${JOB}\n\nTech Stack: Java, Go`],
    ['programming languages', `${JOB}\n\nLanguages: Java, Go`],
    ['a bullet', `${JOB}\n\n- Skills: Java, Go`],
    ['a label that is no heading', `${JOB}\n\nAchievement of the year: Java`],
  ])('heads nothing where it is %s', (_what, jobs) => {
    expect(sectionsOf(`Experience\n${jobs}`)).toEqual([['experience', 'Experience']])
  })

  it.each<[string, string, string[]]>([
    ['within a section of skills', 'Skills\nLooms\n\nLanguages: English and Java', ['skills']],
    ['where its kind is headed elsewhere', `EXPERIENCE\n${JOB}\n\nSkills: Java\n\nSKILLS\nGo`, ['experience', 'skills']],
    ['where it is a count of years', 'Experience: 7 years', []],
    ['where it is an address', 'Contact: wanda@example.org\nLinks: example.org/quill', []],
    ['for what belongs to studies', `${STUDIES}\nHonors: Loom medal`, ['education']],
  ])('heads nothing %s', (_where, drawing, kinds) => {
    expect(sectionsOf(drawing).map(([kind]) => kind)).toEqual(kinds)
  })
})
