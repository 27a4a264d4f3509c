import { describe, expect, it } from 'vitest'
import { type Names, namesIn } from '../names-in.ts'

describe('an employer and a date in one bracket', () => {
  it.each<[string, Names]>([
    ['Tutor, Knots and Nets (Osprey Marine, 2019-21)', ['Tutor, Knots and Nets', 'Osprey Marine']],
    ['Lecturer, History of Tides (Tarn College, 2019)', ['Lecturer, History of Tides', 'Tarn College']],
    ['Tutor of nets (University of Tarn, 2019 – 2021)', ['Tutor of nets', 'University of Tarn']],
  ])('are told from the title: %s', (line, names) => {
    expect(namesIn(line)).toEqual([names])
  })

  it('but not how or where one was employed', () => {
    expect(namesIn('Analyst, Tarn Bank (Remote, 2019 – 2021)')).toEqual([['Analyst', 'Tarn Bank']])
    expect(namesIn('Analyst, Tarn Bank (Leeds, UK, 2019 – 2021)')).toEqual([['Analyst', 'Tarn Bank']])
  })
})

describe('behind the name of whom one worked for', () => {
  it.each<[string, string]>([
    ['Supervisor: Dr. Ann Lee, Vision Lab, Tarn University', 'Vision Lab, Tarn University'],
    ['Guide: Prof. Ann Lee (now at Elm College), TARN Leeds', 'TARN Leeds'],
  ])('stands the employer: %s', (line, employer) => {
    const entry = `Tracing Herring by Sonar\tLeeds, UK\n${line}\tMay 2019 – July 2020\n• Nets\n`
    expect(namesIn(`${entry}\n${entry}`)).toEqual([
      [null, employer],
      [null, employer],
    ])
  })

  it('and in front of it the post', () => {
    expect(namesIn('Intern, Herring Survey\nSupervisor: Ann Lee, Tarn University\tMay 2019 – July 2020\n• Nets')).toEqual([
      ['Intern', 'Tarn University'],
    ])
  })

  it('no other person is one', () => {
    expect(namesIn('Intern\tTarn Bank\nSupervisor: Dr. Ann Lee, Dr. Ida Birch\tMay 2019 – July 2020\n• Nets')).toEqual([
      ['Intern', 'Tarn Bank'],
    ])
  })
})

describe('a bracket of how often', () => {
  it('names no post', () => {
    const terms = 'Fall 2020 (1 section), Fall 2021 (1 section),\n• Nets for sixty students'
    expect(namesIn(`Tarn University, Tutor\tLeeds, UK\nMay 2019 – July 2022\n• Knots\n${terms}`)).toEqual([
      ['Tutor', 'Tarn University'],
    ])
  })
})

describe('a title', () => {
  it.each(['Tutor for Prof. Ann Lee', 'Tutor for Prof. Dr. Ann de Lee and Dr. Ida van Birch'])(
    'ends before a person: %s',
    (line) => {
      expect(namesIn(`Tarn College\n${line}\tMay 2019 – July 2020`)).toEqual([['Tutor', 'Tarn College']])
    },
  )

  it('ends where a broken name of the employer begins', () => {
    expect(namesIn('Analyst at Osprey Harbour and Tidal\tMay 2019 – July 2020\nSolutions, Leeds, UK\n• Nets')).toEqual([
      ['Analyst', 'Osprey Harbour and Tidal Solutions'],
    ])
  })
})

describe('an employer above several posts', () => {
  it('is none of the subjects beside them', () => {
    const posts = 'Nets I • Fall 2021 • Tutor\nNets II • Fall 2020 • Tutor\nKnots (evening) • Spring 2020 • Grader'
    expect(namesIn(`Tarn University\n${posts}\n\nElm College\nKnots • Spring 2019 • Tutor`)).toEqual([
      ['Tutor', 'Tarn University'],
      ['Tutor', 'Tarn University'],
      ['Grader', 'Tarn University'],
      ['Tutor', 'Elm College'],
    ])
  })

  it('may end with a full stop', () => {
    const employer = 'Department of Tidal Nets, Tarn School of Harbours'
    expect(namesIn(`${employer}.\nLecturer, 2021-.\nTutor, 2019-2020.`)).toEqual([
      ['Lecturer', employer],
      ['Tutor', employer],
    ])
  })
})
