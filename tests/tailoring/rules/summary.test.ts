import { describe, expect, it } from 'vitest'
import { adviseText } from '../../helpers/advise.ts'

const HEAD = 'Data Analyst, Brightwater Labs\nJan 2020 - Present\n'

/** What the rule says about a resume of one position with these lines. */
const said = (lines: string, asked: string, { head = HEAD, top = '', below = '' } = {}): readonly string[] => {
  const resume = `${top}EXPERIENCE\n${head}${lines}\n${below}`
  const job = `Machine Operator\n\nRequirements\n${asked}`
  return adviseText(resume, job).suggestions.flatMap(({ rule, message }) => (rule.endsWith('summary') ? [message] : []))
}

describe('summary', () => {
  it('says what the person is and what lines show of what is asked, in the posting’s names and the resume’s words', () => {
    expect(said('- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch', '- Kubernetes\n- PyTorch')).toEqual([
      'The resume has no summary. Say in two lines at the top what you are (“Data Analyst”, line 2), and name Kubernetes and PyTorch, which the posting asks for: “Ran 20 services on Kubernetes” (line 4) · “Wrote 3 planners in PyTorch” (line 5).',
    ])
  })

  it('says the degree as printed where the latest title is of no field of work', () => {
    const below = '\nEDUCATION\nMSc Statistics, University of Brightwater\t2019\n'
    const head = 'Barista, Brightwater Cafe\nJan 2020 - Present\n'
    const [message] = said('- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch', '- Kubernetes\n- PyTorch', {
      head,
      below,
    })
    expect(message).toContain('what you are (“MSc Statistics, University of Brightwater”, line 7)')
  })

  it('says the degree with its field, without the marks before them', () => {
    const below = '\nEDUCATION\n- Bachelor of Science - Statistics - University of Brightwater - May 2019\n'
    const head = 'Barista, Brightwater Cafe\nJan 2020 - Present\n'
    const [message] = said('- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch', '- Kubernetes\n- PyTorch', {
      head,
      below,
    })
    expect(message).toContain('what you are (“Bachelor of Science - Statistics”, line 7)')
  })

  it('says an earlier title of a field of work where the latest names none, unless the degree is newer', () => {
    const head = 'Principal Member of Staff, Brightwater Labs\nJan 2022 - Mar 2026\n'
    const degree = (year: number) =>
      `\nData Engineer, Fernhill Systems\nJan 2018 - Dec 2021\n- Wrote the billing service\n\nEDUCATION\nMSc Statistics, University of Brightwater\t${year}\n`
    const lines = '- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch'
    const whatIn = (year: number) => said(lines, '- Kubernetes\n- PyTorch', { head, below: degree(year) })[0]
    expect(whatIn(2017)).toContain('what you are (“Data Engineer”, line 6)')
    expect(whatIn(2024)).toContain('what you are (“MSc Statistics, University of Brightwater”, line 10)')
  })

  it.each([
    [
      'a tool by a part of it',
      '- Ran 20 services on AWS Lambda\n- Wrote 3 planners in PyTorch',
      '- AWS\n- PyTorch',
      'AWS and PyTorch',
    ],
    [
      'what matters more first, and three at most',
      '- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch\n- Set up 12 clusters with Terraform\n- Kept 4 tables in PostgreSQL',
      '- Kubernetes\n- PyTorch\n- Terraform\n- PostgreSQL',
      'Kubernetes, PyTorch and Terraform',
    ],
    [
      'of what speaks for the same part the first alone',
      '- Wrote 3 planners in PyTorch and TensorFlow\n- Ran 20 services on Kubernetes',
      '- PyTorch or TensorFlow\n- Kubernetes',
      'PyTorch and Kubernetes',
    ],
  ])('names %s', (_, lines, asked, names) => {
    expect(said(lines, asked)[0]).toContain(`name ${names}, which the posting asks for: `)
  })

  it.each([
    [
      'one of a kind of tools, which the posting names none of',
      '- Kept 20 ledgers in COBOL\n- Ran 20 services on Kubernetes',
      '- A programming language\n- Kubernetes',
    ],
    ['a library for its language', '- Cleaned 20 tables with pandas\n- Wrote 3 planners in PyTorch', '- Python\n- PyTorch'],
    [
      'words that stand in any resume',
      '- Wrote documentation of 20 services\n- Wrote 3 planners in PyTorch',
      '- Documentation\n- PyTorch',
    ],
    [
      'a wide field by a word that only points to it',
      '- Wrote an autonomous agent\n- Wrote 3 planners in PyTorch',
      '- AI agents\n- PyTorch',
    ],
    [
      'what the person plays down',
      '- Ran 20 services, with basic Kubernetes\n- Wrote 3 planners in PyTorch',
      '- Kubernetes\n- PyTorch',
    ],
  ])('does not name %s', (_, lines, asked) => {
    expect(said(lines, asked)).toEqual([])
  })

  it('names tools of a list where the summary has another aim and work shows too little', () => {
    const top = 'RESEARCH INTERESTS\nTides and how they turn.\n\n'
    const [message] = said('- Taught 20 people to swim', '- Kubernetes\n- PyTorch', {
      top,
      below: '\nSKILLS\nPyTorch, Kubernetes\n',
    })
    expect(message).toBe(
      'It says “Tides and how they turn.”, and the posting seeks “Machine Operator”. The summary does not name Kubernetes and PyTorch, which the posting asks for: “PyTorch, Kubernetes” (line 8). Say in two lines what you are and what of this you have done.',
    )
  })

  it('leaves out what the summary says, by itself or by something narrower', () => {
    const top = 'RESEARCH INTERESTS\nTides, seen through XGBoost and AWS Lambda.\n\n'
    const [message] = said(
      '- Ran 20 services on AWS\n- Wrote 3 planners in PyTorch\n- Ran 20 services on Kubernetes',
      '- AWS\n- PyTorch\n- Kubernetes',
      {
        top,
      },
    )
    expect(message).toContain('does not name PyTorch and Kubernetes, ')
  })

  it('takes neither letters within words nor what is denied for names that the first lines say', () => {
    const lines = '- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch\n- Set up 12 clusters with Terraform'
    const asked = '- Kubernetes\n- PyTorch\n- Terraform'
    const summaryOf = (words: string): readonly string[] => said(lines, asked, { top: `SUMMARY\n${words}\n\n` })
    expect(summaryOf('A cheerful person.')).toHaveLength(1)
    expect(summaryOf('No experience with Kubernetes yet.')).toHaveLength(1)
    const short = said('- Ran 20 services in Go\n- Wrote 3 planners in Rust', '- Go\n- Rust', {
      top: 'SUMMARY\nA cheerful person who makes great things and trusts.\n\n',
    })
    expect(short).toHaveLength(1)
  })
})
