import { describe, expect, it } from 'vitest'
import { adviseText } from '../helpers/advise.ts'

const WORK = 'Robin Halvorsen\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines\n'

const adviceOn = (posting: string, resume: string) =>
  adviseText(`${WORK}${resume}`, `Engineer\n\n${posting}`).suggestions.filter(({ requirement }) => requirement !== null)

/** Title of each, and the ids of the requirements that it serves; each gains something. */
const summed = (posting: string, resume = ''): unknown[] =>
  adviceOn(posting, resume).map(({ title, gain, requirement, also = [] }) => [
    title,
    gain > 0,
    [requirement, ...also.map((one) => one.requirement)].join(' '),
  ])

describe('one fact for several requirements', () => {
  it('is asked for once where a listed skill serves them all', () => {
    expect(summed('Requirements\n- Programming\n- R or SAS\n\nNice to have\n- R', '\nSKILLS\nR')).toEqual([
      ['Asked and only listed: R', true, 'r3 r2 r1'],
    ])
  })

  it('is the one that serves most of them', () => {
    expect(summed('Requirements\n- Programming\n- R', '\nSKILLS\nPython, R')).toEqual([
      ['Asked and only listed: R', true, 'r2 r1'],
    ])
  })

  it('is asked for once where nothing shows it', () => {
    expect(summed('Requirements\n- Docker or Kubernetes\n- Kubernetes')).toEqual([
      ['Asked, not named: Kubernetes', true, 'r2 r1'],
    ])
  })

  it('is asked for where the work only touched it', () => {
    const resume = '- Gained basic exposure to Kubernetes\n'
    expect(summed('Requirements\n- Docker or Kubernetes\n- Kubernetes', resume)).toEqual([
      ['Say what you did with Kubernetes', true, 'r2 r1'],
    ])
  })

  it('is mended once where it is misspelt', () => {
    const resume = '- Ran 20 services on Kuberntes\n'
    expect(summed('Requirements\n- Docker or Kubernetes\n- Kubernetes', resume)).toEqual([
      ['Check the spelling of Kubernetes', true, 'r1 r2'],
    ])
  })

  it('is put in the posting’s words once', () => {
    const advice = adviceOn('Requirements\n- Docker or Kubernetes\n- Kubernetes', '- Ran 20 services on k8s\n')
    expect(advice.map(({ edit }) => edit?.text)).toEqual(['Kubernetes (k8s)'])
  })

  it('is named with all that it counts for', () => {
    const [advice] = adviceOn('Requirements\n- Docker or Kubernetes\n- Kubernetes', '')
    expect(advice?.title).toBe('Asked, not named: Kubernetes')
    expect(advice).toMatchObject({ requirement: 'r2', part: 0, also: [{ requirement: 'r1', part: 0, credit: 1 }] })
    expect(advice?.message).toContain('It would count for another statement as well.')
  })

  it('is not said to count for itself', () => {
    const messages = adviceOn('Requirements\n- 5 years of Kubernetes\n- Kubernetes', '').map(({ message }) => message)
    expect(messages.join(' ')).not.toContain('counts for Kubernetes too')
  })

  it('is named once where two forms of it are the examples of each other', () => {
    const [advice] = adviceOn('Requirements\n- LLVM/LLVM toolchains', '')
    expect(advice?.message).not.toContain('such as ;')
  })

  it('is said to count each time where it is asked in the same way again', () => {
    const [advice] = adviceOn('Requirements\n- Kubernetes\n- Work with Kubernetes', '')
    expect(advice).toMatchObject({ requirement: 'r1', part: 0, also: [{ requirement: 'r2', part: 0, credit: 1 }] })
  })
})

describe('two facts', () => {
  it.each([
    ['that only share an alternative', 'Requirements\n- Excel or PowerPoint\n- Excel or Word', '', 2],
    ['of which one is a kind of the other', 'Requirements\n- Machine learning\n- PyTorch', '', 2],
    ['of which one is a tool in a list and one is not', 'Requirements\n- Python\n- Kubernetes', '\nSKILLS\nPython', 2],
    ['of which one takes years', 'Requirements\n- Kubernetes\n- 8+ years of Docker or Kubernetes', '', 2],
    ['of which one takes more than one skill', 'Requirements\n- Azure\n- Two or more of AWS, GCP and Azure', '', 2],
    ['a quality and a tool', 'Requirements\n- Creativity\n- Kubernetes', '\nSKILLS\nCreative, Kubernetes', 2],
  ])('are asked for apart: %s', (_, posting, resume, count) => {
    expect(adviceOn(posting, resume)).toHaveLength(count)
  })
})

describe('tools that only stand in a list', () => {
  it('are asked for together, worth what all of them would gain', () => {
    const [advice, ...others] = adviceOn('Requirements\n- Python\n- Kubernetes', '\nSKILLS\nPython, Kubernetes')
    expect(advice).toMatchObject({ rule: 'listed-only', requirement: 'r2', also: [{ requirement: 'r1', part: 0, credit: 1 }] })
    expect(advice?.gain).toBeGreaterThan(0)
    expect(others).toEqual([])
  })
})

describe('one of several skills that are asked together', () => {
  it('gains its own share alone', () => {
    expect(summed('Requirements\n- Two or more of AWS, GCP and Azure', '\nSKILLS\nAWS')).toEqual([
      ['Asked and only listed: AWS', true, 'r1'],
    ])
  })

  it('gains the same where the words play it down', () => {
    const resume = '- Gained basic exposure to AWS\n'
    expect(summed('Requirements\n- Two or more of AWS, GCP and Azure', resume)).toEqual([
      ['Say what you did with AWS', true, 'r1'],
    ])
  })
})
