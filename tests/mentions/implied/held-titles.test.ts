import { describe, expect, it } from 'vitest'
import { analyseText, coverText, understandText } from '../../helpers/stages.ts'

const resumeWith = (head: string, bullet = 'Answered letters'): string =>
  `Mina Castell\nmina@example.org\n\nExperience\n${head}\nJan 2017 - Dec 2025\n- ${bullet}\n`

/** What the words of a resume evoke, as "skill: words". */
const evokedBy = (text: string): string[] => {
  const { evocations } = analyseText(text)
  return evocations.map(({ skill, surfaceForm }) => `${skill}: ${surfaceForm}`)
}

describe('a title that is asked for with years', () => {
  const asked = (demand: string) =>
    coverText(resumeWith('Data Scientist, Larch Retail'), `Requirements\n- ${demand}\n- Rust\n`).requirements

  it.each([
    '5+ years of experience as a Data Scientist',
    'At least three years as a data scientist',
    'You have worked for 4 years as a data scientist',
    '5+ years of experience as a principal data scientist',
    '5+ years of experience as a data scientist or in a similar role',
  ])('is met by who held it: %s', (demand) => {
    expect(asked(demand)[0]).toMatchObject({ credit: 1, status: 'met' })
  })

  it('is met by who held it, whatever else is asked beside it', () => {
    const [row] = asked('5+ years of experience as a data scientist, with strong Rust')
    expect(row?.parts.map(({ status }) => status)).toEqual(['met', 'missing'])
  })

  it.each([
    'Work as a data scientist',
    'Report to the lead data scientist',
    'Experience with data scientists',
    '5+ years as a data scientist, statistician or similar',
    '5+ years as a data scientist (R, SAS)',
    'A background in physics and the wish to work as a data scientist',
  ])('is a demand only then, and alone: %s', (demand) => {
    const { requirements } = understandText(`Requirements\n- ${demand}\n- Rust\n`)
    expect(requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)))).not.toContain(
      'data-science',
    )
  })
})

describe('a title that somebody held', () => {
  it.each([
    ['Data Scientist, Larch Retail', 'data-science: Data Scientist'],
    ['Lead Data Scientist, Larch Retail', 'data-science: Lead Data Scientist'],
    ['Machine Learning Engineer, Larch Retail', 'machine-learning: Machine Learning Engineer'],
    ['Software Engineer, Larch Retail', 'software-engineering: Software Engineer'],
    ['DevOps Engineer, Larch Retail', 'devops: DevOps Engineer'],
    ['Data Analyst, Larch Retail', 'data-analysis: Data Analyst'],
  ])('evokes what its holders work in: %s', (head, evoked) => {
    expect(evokedBy(resumeWith(head))).toEqual([evoked])
  })

  it('names no skill', () => {
    expect(analyseText(resumeWith('Data Scientist, Larch Retail')).mentions).toEqual([])
  })

  it.each([
    ['a colleague’s', resumeWith('Clerk, Larch Retail', 'Wrote letters for a data scientist and two data analysts')],
    ['one that is sought', 'Mina Castell\nmina@example.org\n\nSummary\nSeeking a role as Data Scientist\n'],
    ['one without a field', resumeWith('Database Administrator, Larch Retail')],
    ['one of another trade', resumeWith('Systems Administrator, Larch Retail')],
    ['one of the people served', resumeWith('Assistant to the Data Science Team')],
  ])('is not %s', (_what, text) => {
    expect(evokedBy(text)).toEqual([])
  })

  it('is met by who held it at another level, in the same words', () => {
    const posting = 'Requirements\n- 5+ years of experience as a Data Scientist\n'
    expect(coverText(resumeWith('Lead Data Scientist, Larch Retail'), posting).requirements[0]?.credit).toBe(1)
  })

  it('is explained by a bracket that names its field', () => {
    const { mentions } = analyseText(resumeWith('Machine Learning Engineer (ML), Larch Retail'))
    expect(mentions.map(({ surfaceForm }) => surfaceForm)).toEqual(['ML'])
  })

  it('counts for the years of its position, and half where it does not bear the name of the field', () => {
    const shownBy = (held: string) =>
      coverText(resumeWith(`${held}, Larch Retail`), 'Requirements\n- 5+ years of data science\n').requirements[0]?.parts[0]
    expect(shownBy('Data Scientist')).toMatchObject({ credit: 1, status: 'met' })
    expect(shownBy('Statistician')).toMatchObject({ credit: 0.5, status: 'partial' })
    expect(shownBy('Statistician')?.evidence[0]?.why).toBe('used at Larch Retail 2017–2025, not by its name; 9 years of 5 asked')
  })
})

describe('the same title under another name', () => {
  const creditFor = (held: string, asked: string): number | undefined =>
    coverText(resumeWith(`${held}, Larch Retail`), `Requirements\n- 5+ years of experience as ${asked}\n- Rust\n`).requirements[0]
      ?.parts[0]?.credit

  it.each([
    ['Machine Learning Engineer', 'an ML Engineer'],
    ['ML Engineer', 'a Machine Learning Engineer'],
    ['Sr. ML Engineer', 'a Machine Learning Engineer'],
    ['Senior Machine Learning Engineer', 'an ML Engineer'],
    ['Machine Learning Engineer II', 'an ML engineer'],
    ['Machine Learning Engineer', 'an MLE'],
    ['Natural Language Processing Engineer', 'an NLP Engineer'],
    ['Sr Data Eng', 'a data engineer'],
  ])('counts in full: %s for %s', (held, asked) => {
    expect(creditFor(held, asked)).toBe(1)
  })

  it.each([
    ['Machine Learning Software Engineer', 'an ML Engineer'],
    ['Hadoop Developer', 'a Data Engineer'],
    ['Statistician', 'a Data Scientist'],
  ])('is not every title of the field: %s for %s', (held, asked) => {
    expect(creditFor(held, asked)).toBe(0.5)
  })
})

describe('a title that a sentence tells', () => {
  const told = (sentence: string): string[] =>
    evokedBy(`Mina Castell\nmina@example.org\n\nSummary\n${sentence}\n\nInterests\nRowing\n`)

  it.each([
    ['Worked for three years as a senior NLP engineer at a bank.', 'nlp: NLP engineer'],
    ['Joined as an ML engineer and answered letters.', 'machine-learning: ML engineer'],
    ['Two years of experience as a computer vision engineer.', 'computer-vision: computer vision engineer'],
    ['Hired as the first data engineer of the group.', 'data-engineering: data engineer'],
    ['I am a data scientist and a rower.', 'data-science: data scientist'],
    ['I’m a data scientist by trade.', 'data-science: data scientist'],
    ['Promoted to data engineer after a year.', 'data-engineering: data engineer'],
    ['As an ML engineer I answered letters.', 'machine-learning: ML engineer'],
  ])('is one that its writer held: %s', (sentence, evoked) => {
    expect(told(sentence)).toEqual([evoked])
  })

  it.each([
    'Hope to be employed as a data scientist.',
    'Never worked as a data scientist.',
    'Worked closely with somebody who served as a data engineer.',
    'Reported to the lead data engineer.',
    'Worked hand in hand with a data scientist.',
    'Presented letters to the data engineers.',
    'Seeking a post as a data engineer.',
    'Hired interns as data scientists.',
  ])('is not: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})
