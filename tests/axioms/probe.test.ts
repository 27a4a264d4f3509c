import { describe, expect, it } from 'vitest'
import { coverText, scoreText } from '../helpers/stages.ts'

/*
 * One posting against six resumes: the same strong person in three wordings, and three that only look strong.
 * Scores made of words rank the copies above the people; this table is what ours must do instead.
 */

const POSTING = `Machine Learning Engineer

About us
Larkfield plans deliveries for small shops. We care about curious people, short meetings and honest plans, and we
offer a pension, thirty days of leave and a quiet office by the canal.

Requirements
- 5+ years of Python
- Experience with PyTorch or TensorFlow
- Hands-on work with AWS, GCP or Azure
- Kubernetes and Docker
- Solid background in machine learning and natural language processing
- Fast services in C++ or Go

Nice to have
- Hugging Face
- LangChain
- Retrieval-augmented generation
- R`

const work = (bullets: readonly string[]): string => `Robin Halvorsen
robin.halvorsen@example.org

EXPERIENCE
Machine Learning Engineer, Brightwater Labs
Jan 2019 - Present
${bullets.map((bullet) => `- ${bullet}`).join('\n')}

EDUCATION
Bachelor of Science in Computer Science
Prairie State College
2012 - 2016`

const LITERAL = work([
  'Wrote the forecasting service in Python and rewrote its hot loop in Go',
  'Trained ranking models with PyTorch; machine learning now plans nine routes in ten',
  'Ran it all on AWS, with Docker images on Kubernetes',
  'Built natural language processing for address lines with Hugging Face models',
  'Answered questions of drivers by retrieval-augmented generation with LangChain',
])

const SYNONYMS = work([
  'Wrote the forecasting service in Python 3 and rewrote its hot loop in Golang',
  'Trained ranking models with torch; ML now plans nine routes in ten',
  'Ran it all on Amazon Web Services, with Dockerized jobs on k8s',
  'Built NLP for address lines with HuggingFace models',
  'Answered questions of drivers by retrieval augmented generation with LangChain',
])

const ALTERNATIVES = work([
  'Wrote the forecasting service in Python and rewrote its hot loop in C++',
  'Trained ranking models with TensorFlow; machine learning now plans nine routes in ten',
  'Ran it all on GCP, with Docker images on Kubernetes',
  'Built natural language processing for address lines with Hugging Face models',
  'Answered questions of drivers by retrieval-augmented generation with LangChain',
])

const BARE_LIST = `Robin Halvorsen
robin.halvorsen@example.org

SKILLS
Python, PyTorch, TensorFlow, AWS, GCP, Azure, Kubernetes, Docker, machine learning, natural language processing, C++, Go,
Hugging Face, LangChain, retrieval-augmented generation, R`

const NEGATED = `Robin Halvorsen
robin.halvorsen@example.org

EXPERIENCE
Graphic Designer, Fernhill Studio
Jan 2019 - Present
- Drew posters, menus and shop signs by hand
- No experience with Python, PyTorch, TensorFlow, AWS, GCP, Azure, Kubernetes or Docker
- Never worked with machine learning, natural language processing, C++ or Go`

const BOILERPLATE = `Robin Halvorsen
robin.halvorsen@example.org

SUMMARY
Larkfield plans deliveries for small shops. We care about curious people, short meetings and honest plans, and we
offer a pension, thirty days of leave and a quiet office by the canal.`

describe('the same posting against six resumes', () => {
  const literal = scoreText(LITERAL, POSTING)

  it('gives the strong resume in the posting’s words at least 80', () => {
    expect(literal).toBeGreaterThanOrEqual(80)
  })

  it.each([
    { name: 'synonyms', resume: SYNONYMS },
    { name: 'the other alternatives', resume: ALTERNATIVES },
  ])('gives $name the same within 3 points', ({ resume }) => {
    expect(Math.abs(scoreText(resume, POSTING) - literal)).toBeLessThanOrEqual(3)
  })

  it('gives a bare list some, at most 45, and at least 20 less than the person', () => {
    const list = scoreText(BARE_LIST, POSTING)
    expect(list).toBeGreaterThan(0)
    expect(list).toBeLessThanOrEqual(45)
    expect(list).toBeLessThanOrEqual(literal - 20)
  })

  it.each(['EXPERIENCE', 'SUMMARY', 'PROJECTS', 'PUBLICATIONS', 'EDUCATION', 'Keywords'])(
    'gives the list under the heading %s no more',
    (heading) => {
      expect(scoreText(BARE_LIST.replace('SKILLS', heading), POSTING)).toBeLessThanOrEqual(45)
    },
  )

  it('gives who denies it all 0', () => {
    expect(scoreText(NEGATED, POSTING)).toBe(0)
  })

  it('gives the posting’s own boilerplate 0', () => {
    expect(coverText(BOILERPLATE, POSTING)).toMatchObject({ score: 0 })
  })

  it('gives the whole posting, pasted below a designer’s work, at most what a list of it gives', () => {
    const designer = NEGATED.split('\n').slice(0, -2).join('\n')
    expect(scoreText(`${designer}\n\n${POSTING}`, POSTING)).toBeLessThanOrEqual(scoreText(BARE_LIST, POSTING))
  })
})
