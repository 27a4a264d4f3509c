import { describe, expect, it } from 'vitest'
import { explainBy } from '../../src/answers/index.ts'
import { renderExplanations } from '../../src/faces/render-explanation.ts'
import { SkillExplanation } from '../../src/schema/index.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const RESUME = `Julia Brandt
julia@example.org | github.com/jbrandt/terraform-notes

EXPERIENCE
Data Engineer, Snowflake Harbour
Jan 2020 - Dec 2023
- Wrote order pipelines in Python and let them go live at night
- No experience with Kubernetes
- Familiar with Docker
- Moved 12 services to Ansibel and Zorblax
- Hired through a React Native agency, with spark and joy

SKILLS
pandas, SQL`

const POSTING = `Machine Learning Engineer

Requirements
- Python
- Kubernetes
- Docker
- Terraform
- Snowflake
- Ansible
- React
- Apache Spark
- Scala
- We are proud of warehouses that run by themselves and of people who like to keep small parcels moving every single day of the year`

const PASTED = POSTING.split('\n').at(-1)?.slice(2) ?? ''

const explainOne = (words: string, resume = RESUME): SkillExplanation => {
  const [told] = explainBy(analyseText(resume), understandText(POSTING), TAXONOMY, [words])
  if (!told) throw new Error('one answer was expected')
  return told
}

describe('why a skill counts or does not', () => {
  it.each([
    ['Python', 'credited', null],
    ['Python3', 'credited', null],
    ['Docker', 'weak', null],
    ['pandas', 'credited', null],
    ['Kubernetes', 'uncounted', 'negated'],
    ['k8s', 'uncounted', 'negated'],
    ['Terraform', 'uncounted', 'address'],
    ['Snowflake', 'uncounted', 'employer'],
    ['React', 'uncounted', 'longer-name'],
    ['Apache Spark', 'uncounted', 'other-sense'],
    ['Julia', 'uncounted', 'person'],
    ['SQL', 'not-asked', null],
    ['Ansible', 'misspelt', 'other-sense'],
    ['Scala', 'absent', undefined],
    ['Zorblax', 'unknown', 'other-sense'],
    ['Kuberntes', 'unknown', undefined],
  ] as const)('%s: %s, for the reason %s', (words, verdict, reason) => {
    const told = explainOne(words)
    expect([told.verdict, told.places[0]?.reason]).toEqual([verdict, reason])
    expect(() => SkillExplanation.parse(told)).not.toThrow()
  })

  it('says that a skill stands in a heading only', () => {
    const told = explainOne('Machine Learning', 'MACHINE LEARNING PROJECTS\n- Sorted letters by hand\n\nSKILLS\nSQL')
    expect(told.places.map(({ reason }) => reason)).toEqual(['heading'])
  })

  it('says that a skill stands in hidden text only', () => {
    const analysis = analyseText(`${RESUME}\nScala`)
    const start = analysis.document.text.lastIndexOf('Scala')
    const hidden = [{ start, end: start + 5, why: 'colour' as const }]
    const mentions = analysis.mentions.filter((mention) => mention.start !== start)
    const [told] = explainBy({ ...analysis, mentions, hidden }, understandText(POSTING), TAXONOMY, ['Scala'])
    expect(told).toMatchObject({ verdict: 'uncounted', places: [{ reason: 'hidden' }] })
  })

  it('says that a skill stands in words copied from the posting only', () => {
    const posting = POSTING.replace(PASTED, `${PASTED} with Scala and joy for all of us here`)
    const copied = posting.split('\n').at(-1)?.slice(2) ?? ''
    const [told] = explainBy(analyseText(`SUMMARY\n${copied}`), understandText(posting), TAXONOMY, ['Scala'])
    expect(told).toMatchObject({ verdict: 'uncounted', places: [{ reason: 'pasted' }] })
  })

  it('quotes the line, 1-based, with the words around it', () => {
    expect(explainOne('Kubernetes').places).toEqual([
      expect.objectContaining({ line: 7, quote: 'No experience with Kubernetes', strength: null }),
    ])
  })

  it('lists the requirements that ask for it, those that name it first', () => {
    const { requirements } = explainOne('Docker')
    expect(requirements[0]?.explanation).toMatch(
      /^Docker: met in part, line 8, used at Snowflake Harbour 2020–2023, in words of a weak claim; /,
    )
  })

  it('asks whether another name was meant where the taxonomy knows none', () => {
    expect(explainOne('Kuberntes')).toMatchObject({ skill: null, didYouMean: [{ name: 'Kubernetes' }] })
    expect(explainOne('Kuberntes').message).toContain('Did you mean Kubernetes?')
    expect(explainOne('Zorblax')).toMatchObject({ didYouMean: [] })
  })

  it('points at the slip of the hand where the resume has one', () => {
    expect(explainOne('Ansible').message).toContain('one slip away')
  })

  it('takes an id of the taxonomy too, and blank words for none', () => {
    expect(explainOne('kubernetes').skill).toBe('kubernetes')
    expect(explainOne('  ')).toMatchObject({ verdict: 'unknown', places: [] })
  })
})

describe('renderExplanations', () => {
  const told = ['Python', 'Kubernetes', 'Zorblax'].map((words) => explainOne(words))

  it.each([60, 80, 120])('keeps within %d columns', (width) => {
    const lines = renderExplanations(told, { color: false, width }).split('\n')
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width)
  })

  it('gives each skill its verdict, its places and what asks for it', () => {
    const text = renderExplanations(told, { color: false, width: 80 })
    expect(text).toMatch(/^Python +counts\n/)
    expect(text).toMatch(/Kubernetes +written, not counted\n/)
    expect(text).toContain('does not count: as a wish or as something not done')
    expect(text).toContain('Asked:\n  Kubernetes: not met, line 7 names it')
  })
})
