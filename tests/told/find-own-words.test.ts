import { describe, expect, it } from 'vitest'
import { isComparable } from '../../src/evidence/index.ts'
import { findOwnWords } from '../../src/told/index.ts'
import { analyseText } from '../helpers/stages.ts'

const RESUME = `Mira Oduya
mira.oduya@example.org

EXPERIENCE
Analyst, Harbour Freight Desk
Jan 2020 - Dec 2022
- Reconciled freight invoices with the customs
office every week
- No tariff classification was done here
- Basic route planning for twelve lorries

SKILLS
Freight insurance, letters of credit
`

const find = (phrase: string, pasted: readonly { start: number; end: number }[] = []) => {
  const analysis = analyseText(RESUME)
  const { told } = findOwnWords(analysis, pasted)
  return told(phrase).map(({ passage: { start, end, strength }, share }) => [
    analysis.document.text.slice(start, end),
    strength,
    share,
  ])
}

describe('the words of a phrase in a resume', () => {
  it('are found in any form and order within one bullet, however its lines are broken', () => {
    const bullet = 'Reconciled freight invoices with the customs\noffice every week'
    expect(find('reconciling invoices')).toEqual([[bullet, 1, 1]])
    expect(find('reconciling tariffs')).toEqual([[bullet, 1, 0.5]])
    expect(find('customs office')).toEqual([[bullet, 1, 1]])
  })

  it('are not those of prizes, courses and certificates, which others named', () => {
    const analysis = analyseText(`${RESUME}\nAWARDS\nReconciliation prize for customs brokers\n`)
    const found = findOwnWords(analysis, []).told('reconciliation prize')
    expect(found.map(({ passage }) => passage.section)).toEqual([])
  })

  it('are those of certificates and courses where one of these is asked for, and still no prize’s', () => {
    const analysis = analyseText(`${RESUME}\nAWARDS\nKelmoor prize\n\nCERTIFICATIONS\nKelmoor licence, no. 12\n`)
    const { told, ofPaper } = findOwnWords(analysis, [])
    expect([told('Kelmoor'), ofPaper('Kelmoor')].map((all) => all.map(({ passage }) => passage.section))).toEqual([
      [],
      ['certifications'],
    ])
  })

  it('are found in part where the rarer ones are there', () => {
    expect(find('reconciled freight data').map(([, , share]) => share)).toEqual([8 / 9])
    expect(find('reconciled lorry tariffs')).toEqual([])
    expect(find('freight technology work')).toHaveLength(2)
    expect(find('data technology office')).toEqual([])
  })

  it('are not found by one word that many use, nor by such words far from each other', () => {
    expect(find('planning')).toEqual([])
    expect(find('lorry')).toHaveLength(1)
    const analysis = analyseText(
      'EXPERIENCE\nClerk, Quay 9\n2020 - 2021\n- Ran support of the product in a new yard for every team',
    )
    const found = findOwnWords(analysis, []).told
    expect([found('product support'), found('team support')].map(({ length }) => length)).toEqual([1, 0])
  })

  it('are not found by one word of a name of several, and are found by all of the name', () => {
    const found = findOwnWords(
      analyseText('EXPERIENCE\nAnalyst, Quay 9\n2020 - 2021\n- Fitted a random forest to tides'),
      [],
    ).told
    expect([found('forest inventories'), found('random forest inventories')].map(({ length }) => length)).toEqual([0, 1])
  })

  it('count as the place does', () => {
    expect(find('letter of credit')).toEqual([['Freight insurance, letters of credit', 0.6, 1]])
  })

  it('are not found where they stand in different bullets', () => {
    expect(find('customs planning')).toEqual([])
  })

  it('count half in words of a weak claim, and nothing where something is denied', () => {
    expect(find('route planning')).toEqual([['Basic route planning for twelve lorries', 0.5, 1]])
    expect(find('tariff classification')).toEqual([])
  })

  it('are none in the name of an employer, or in words copied from the posting', () => {
    expect(find('harbour')).toEqual([])
    expect(find('harbour desk')).toEqual([])
    const start = RESUME.indexOf('letters')
    expect(find('letters of credit', [{ start, end: start + 17 }])).toEqual([])
  })

  it('are none for a phrase that is only filler', () => {
    expect(find('work experience')).toEqual([])
    const part = (surfaceForm: string, skill: string | null = null) => ({
      anyOf: [{ surfaceForm, skill, start: 0, end: 1 }],
      atLeast: 1,
      open: false,
      soft: false,
      years: null,
    })
    expect([part('strong skills'), part('freight'), part('strong skills', 'sql')].map(isComparable)).toEqual([false, true, true])
  })

  it('are not those of a denied clause, and are those beside it', () => {
    const analysis = analyseText(
      RESUME.replace(
        'No tariff classification was done here',
        'Never wrote customs bonds; ledger audits were monthly. No dock rosters',
      ),
    )
    const { told } = findOwnWords(analysis, [])
    expect(told('ledger audits')).toHaveLength(1)
    expect(told('customs bonds').filter(({ share }) => share === 1)).toEqual([])
    expect(told('dock rosters')).toEqual([])
  })

  it.each(['rather than', 'instead of'])('are not what a denied clause turns away from: “%s”', (turn) => {
    const analysis = analyseText(
      RESUME.replace('No tariff classification was done here', `No ledger audits ${turn} dock rosters`),
    )
    expect(findOwnWords(analysis, []).told('dock rosters')).toEqual([])
  })

  it('are told of one certificate, not of the list that it stands in', () => {
    const analysis = analyseText(`${RESUME}\nCERTIFICATIONS\nNotary of Tarn County, 2019\nCustoms broker, planned for 2030\n`)
    const [found] = findOwnWords(analysis, []).ofPaper('customs broker')
    expect(found && analysis.document.text.slice(found.passage.start, found.passage.end)).toBe('Customs broker, planned for 2030')
    expect(found?.passage.strength).toBe(0.45)
  })
})
