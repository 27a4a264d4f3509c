import { describe, expect, it } from 'vitest'
import { boundFor, sketch } from '../../src/coverage/index.ts'
import { boundOf } from '../helpers/bound-of.ts'
import { analyseText, coverText, TAXONOMY, understandText } from '../helpers/stages.ts'

const resume = (...bullets: string[]): string =>
  `Ida Lund\n\nEXPERIENCE\nWard Planner, Brightwater Labs\nJan 2020 - Dec 2021\n${bullets.map((one) => `- ${one}`).join('\n')}\n`

const posting = (line: string): string => `Planner\n\nRequirements\n- ${line}\n`

const partOf = (asked: string, ...bullets: string[]) => coverText(resume(...bullets), posting(asked)).requirements[0]?.parts[0]

describe('what is shown by a name in a list', () => {
  it('is quoted from the line on that holds the name', () => {
    const list = `${resume('Sold tickets')}\nSKILLS\nBoats, ropes, lanterns,\noilskins, Jenkins, nets`
    const [row] = coverText(list, posting('Set up version control and automated builds')).requirements
    expect(row?.deeds.flatMap(({ evidence }) => evidence.map(({ surfaceForm }) => surfaceForm))).toContain(
      'oilskins, Jenkins, nets',
    )
  })

  it('is quoted likewise where the posting names it in words of its own', () => {
    const list = `${resume('Sold tickets')}\nSKILLS\nBoats, ropes, lanterns,\noilskins, tallow dipping, nets`
    const [row] = coverText(list, posting('Experience with tallow dipping')).requirements
    expect(row?.evidence.map(({ surfaceForm }) => surfaceForm)).toEqual(['oilskins, tallow dipping, nets'])
  })
})

describe('a language of which a level is asked', () => {
  const wordy = ['Counted the boats that came in with the tide and wrote down which of them had lost a lantern']
  const statusOf = (asked: string, languages: string) => {
    const [row] = coverText(`${resume(...wordy)}\nLANGUAGES\n${languages}\n`, posting(asked)).requirements
    return row?.status
  }

  it('is not met by a resume in it that names a lower one', () => {
    expect(statusOf('English at C1 level', 'English: B1\nDanish: native')).toBe('partial')
    expect(statusOf('English at C1 level', 'English: C1\nDanish: native')).toBe('met')
    expect(statusOf('English at C1 level', 'Danish: native')).toBe('met')
  })

  it('costs no point for that: a line more lowers no score', () => {
    const asked = `${posting('English at C1 level')}- Planning of wards\n`
    const score = (languages: string): number =>
      coverText(`${resume(...wordy)}\nLANGUAGES\n${languages}\n`, asked).requirements.reduce((sum, { credit }) => sum + credit, 0)
    expect(score('Danish: native\nEnglish: B1')).toBeGreaterThanOrEqual(score('Danish: native'))
  })
})

describe('years of work that is of another kind', () => {
  it('are none of what is asked, where nothing of the posting is shown', () => {
    const [row] = coverText(resume('Sold tickets'), posting('3+ years of Kubernetes')).requirements
    expect(row?.evidence).toEqual([])
  })
})

describe('a deed', () => {
  const deedsOf = (asked: string, bullet: string) => coverText(resume(bullet), posting(asked)).requirements[0]?.deeds ?? []
  const creditOf = (id: string, asked: string, bullet: string): number | undefined =>
    deedsOf(asked, bullet).find((deed) => deed.id === id)?.credit

  it('is not shown on a matter that the statement does not speak of', () => {
    const asked = 'Experience training models of harbour traffic'
    expect(creditOf('train-models', asked, 'Trained a classifier of harbour loaves')).toBe(1)
    expect(creditOf('train-models', asked, 'Trained a classifier of loaves')).toBe(0)
  })

  it('is shown on any matter where it is the same on all of them', () => {
    expect(creditOf('mentor', 'Experience mentoring the crane crew', 'Guided 4 freshers')).toBe(0.3)
  })
})

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

  it('is quoted by its whole sentence, and by no other', () => {
    const said = 'Sorted the letters of the harbour by their dates\n  and trained two starters.'
    const part = partOf('Mentoring', `Ran the yard. ${said} Sold tickets.`)
    expect(part?.evidence.map(({ surfaceForm }) => surfaceForm)).toEqual([said.replace('\n  ', '\n')])
  })

  it('is quoted by its line in a text that does not end', () => {
    const sorted = Array.from({ length: 20 }, (_, index) => `sorted the letters of harbour ${index}`).join(',\n  ')
    const part = partOf('Mentoring', `${sorted},\n  trained two starters,\n  ${sorted}`)
    expect(part?.evidence.map(({ surfaceForm }) => surfaceForm)).toEqual(['trained two starters,'])
  })

  it('is shown better by several bullets, and not at all by none', () => {
    expect(partOf('Mentoring', 'Guided 4 freshers', 'Trained two starters')?.credit).toBe(0.6)
    expect(partOf('Mentoring', 'Painted the yard')?.credit).toBe(0)
  })

  const scoreWith = (asked: string, ...lines: string[]): number =>
    coverText(`${resume('Guided 4 freshers').replace('2021', '2023')}${lines.map((one) => `${one}\n`).join('')}`, posting(asked))
      .score

  it.each(['EDUCATION', 'INTERESTS'])('is not shown by what stands under %s', (heading) => {
    const shown = (under: string) =>
      coverText(`${resume('Painted the yard')}\n${under}\n- Guided 4 freshers\n`, posting('Mentoring')).requirements[0]?.credit
    expect(shown('PROJECTS')).toBeGreaterThan(0)
    expect(shown(heading)).toBe(0)
  })

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

  it.each([
    'Mentoring',
    'Mentoring or coaching',
    'Python, mentoring and a decisive mind',
    'Experience in research',
    'Unit testing',
  ])('does not count more than the bound of a resume knows: “%s”', (asked) => {
    const bullets = [
      'Guided 4 freshers',
      'Chose two yards of six',
      'Trained two starters',
      'Wrote a paper on fog',
      'Tested tills',
    ]
    const bound = boundOf(sketch(analyseText(resume(...bullets)), TAXONOMY), boundFor(understandText(posting(asked)), TAXONOMY))
    expect(bound).toBeGreaterThanOrEqual(Math.round(coverText(resume(...bullets), posting(asked)).score * 10))
  })
})

describe('a part that is the name of a deed', () => {
  const partOf = (bullet: string) => coverText(resume(bullet), posting('Experience in research')).requirements[0]?.parts[0]

  it('is shown by who does it', () => {
    expect(partOf('Wrote a thesis on fog')?.status).not.toBe('missing')
    expect(partOf('Sold tickets')?.status).toBe('missing')
  })
})

describe('a wide field', () => {
  it('is not met by one of its parts, however that stands in the line', () => {
    const ofField = (bullet: string) => coverText(resume(bullet), posting('Statistics')).requirements[0]
    expect(ofField('Made forecasts of fish with ARIMA')?.status).toBe('partial')
    expect(ofField('Made statistics of fish with ARIMA')?.status).toBe('met')
  })

  it('is shown by as much as different parts of it are shown in work, and no more by saying one of them again or listing others', () => {
    const creditBy = (bullets: string, skills = '') =>
      coverText(`${resume(bullets)}\n${skills}`, posting('Statistics')).requirements[0]?.parts[0]?.credit
    const ONE = 'Made forecasts of fish with ARIMA'
    expect(creditBy(ONE)).toBe(0.45)
    expect(creditBy(`${ONE}\n- ${ONE}`)).toBe(0.45)
    expect(creditBy(ONE, '\nSKILLS\nBayesian inference, A/B testing')).toBe(0.45)
    expect(creditBy(`${ONE}\n- Ran A/B tests of nets`)).toBeGreaterThan(0.45)
    expect(
      creditBy(
        `${ONE}\n- Ran A/B tests of nets\n- Fitted linear regression to catches\n- Used Bayesian inference\n- Drew causal inference`,
      ),
    ).toBeGreaterThanOrEqual(0.9)
  })
})

describe('a degree with years of work behind it', () => {
  it('is met by the degree alone, and leaves the years a demand of their own', () => {
    const studied = `${resume('Sold tickets')}\nEDUCATION\nMaster of Science in Computer Science, University of Leeds, 2016 - 2018\n`
    const asked = posting('BSc/MSc/PhD in computer science with 5+ years of industry experience building pricing models')
    expect(coverText(studied, asked).requirements.map(({ status }) => status)).toEqual(['met', 'missing'])
  })
})

describe('a part that names a degree, beside what else is asked', () => {
  const ASKED = "Experience building pricing models and a Bachelor's degree in computer science"
  const studied = (degree: string): string =>
    `${resume('Sold tickets')}\nEDUCATION\n${degree}, University of Leeds, 2016 - 2018\n`
  const partsFor = (degree: string) => coverText(studied(degree), posting(ASKED)).requirements[0]?.parts ?? []

  it('is shown by the degree that is held, and its field by what was studied', () => {
    const [, degree, field] = partsFor('Master of Science in Computer Science')
    expect([degree?.status, field?.status]).toEqual(['met', 'met'])
    expect(degree?.evidence[0]?.surfaceForm).toContain('Master of Science in Computer Science')
  })

  it('shows little of the field by studies of another', () => {
    const [, degree, field] = partsFor('Bachelor of Arts in Music')
    expect([degree?.status, field?.credit]).toEqual(['met', 0.3])
  })

  it('is not shown by school', () => {
    expect(partsFor('High School Diploma')[1]?.credit).toBe(0)
  })

  it.each(['Master of Science in Computer Science', 'Bachelor of Arts in Music'])(
    'does not count more than the bound of a resume: %s',
    (degree) => {
      const [analysis, job] = [analyseText(studied(degree)), understandText(posting(ASKED))]
      const { score } = coverText(studied(degree), posting(ASKED))
      expect(score * 10).toBeLessThanOrEqual(boundOf(sketch(analysis, TAXONOMY), boundFor(job, TAXONOMY)))
    },
  )
})

describe('a deed that no line shows', () => {
  const deedOf = (bullet: string) =>
    coverText(resume(bullet), posting('Experience mentoring the crane crew')).requirements[0]?.deeds.find(
      ({ id }) => id === 'mentor',
    )

  it('is hinted at by another, which counts a little and is not quoted', () => {
    const deed = deedOf('Explained tides to farmers')
    expect(deed?.credit).toBe(0.25)
    expect(deed?.evidence).toEqual([])
    expect(deedOf('Sold tickets')?.credit).toBe(0)
  })

  it('adds no months of work, and is no more than the bound of it', () => {
    const [row] = coverText(resume('Explained tides to farmers'), posting('Experience mentoring the crane crew')).requirements
    expect(row?.figures?.months).toBe(0)
    const bound = boundOf(
      sketch(analyseText(resume('Explained tides to farmers')), TAXONOMY),
      boundFor(understandText(posting('Experience mentoring the crane crew')), TAXONOMY),
    )
    expect(bound).toBeGreaterThanOrEqual((row?.points ?? 0) * 10)
  })
})

describe('a thing that one only has to know', () => {
  const listed = (asked: string) => {
    const text = `${resume('Sold tickets')}\nSKILLS\nKubernetes, Python`
    return coverText(text, posting(asked)).requirements[0]
  }

  it.each([
    ['Familiarity with Kubernetes', 0.9, 'met'],
    ['Basic knowledge of Kubernetes', 0.9, 'met'],
    ['Strong knowledge of Kubernetes', 0.6, 'partial'],
    ['Experience with Kubernetes', 0.6, 'partial'],
  ])('counts as it is listed: “%s” %f, %s', (asked, credit, status) => {
    expect(listed(asked)?.parts[0]).toMatchObject({ credit, status })
  })

  it('is bounded, and adds nothing to what else is asked', () => {
    const job = 'Planner\n\nRequirements\n- Familiarity with Kubernetes\n- Experience with Python\n'
    const text = `${resume('Sold tickets')}\nSKILLS\nKubernetes, Python`
    const { score, requirements } = coverText(text, job)
    expect(requirements.map(({ figures }) => figures?.named)).toEqual([0, 0])
    expect(boundOf(sketch(analyseText(text), TAXONOMY), boundFor(understandText(job), TAXONOMY))).toBeGreaterThanOrEqual(
      score * 10,
    )
  })
})

describe('one word that postings use for anything', () => {
  const weightsOf = (asked: string) =>
    coverText(resume('Sold tickets'), posting(asked)).requirements[0]?.parts.map(({ weight }) => weight)

  it('weighs nothing beside what can be shown', () => {
    const beside =
      coverText(resume('Sold tickets'), posting('Work with Kubernetes, tools and processes')).requirements[0]?.parts ?? []
    expect(beside.filter(({ name }) => name === 'Kubernetes').map(({ weight }) => weight)).toEqual([5])
    expect(
      beside.filter(({ name }) => name !== 'Kubernetes').every(({ weight, status }) => weight === 0 && status === 'unknown'),
    ).toBe(true)
  })

  it('weighs something where nothing else is asked', () => {
    expect(weightsOf('Experience with audits')?.every((weight) => weight > 0)).toBe(true)
  })
})

describe('examples of a kind that is narrowed', () => {
  const creditOf = (asked: string, bullet: string) => coverText(resume(bullet), posting(asked)).requirements[0]?.parts[0]?.credit

  it('are the only ones of it that count in full', () => {
    expect(creditOf('Data science languages such as Python or R', 'Wrote the planner in Java')).toBeLessThan(0.5)
    expect(creditOf('Data science languages such as Python or R', 'Wrote the planner in Python')).toBe(1)
    expect(creditOf('Programming languages such as Python or R', 'Wrote the planner in Java')).toBe(1)
  })
})

describe('relevant years', () => {
  const yearsIn = (bullet: string) =>
    coverText(resume(bullet), 'Planner\n\nRequirements\n- 2+ years of relevant work experience\n- Kubernetes\n').requirements[0]
      ?.credit

  it('are those of work that shows something of what is asked', () => {
    expect(yearsIn('Ran tills on Kubernetes')).toBe(1)
    expect(yearsIn('Sold tickets')).toBe(0)
  })
})
