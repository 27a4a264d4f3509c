import { describe, expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const resume = (bullets: readonly string[], rest = ''): string =>
  `Ida Lund\n\nEXPERIENCE\nWard Planner, Brightwater Labs\nJan 2020 - Dec 2021\n${bullets.map((one) => `- ${one}`).join('\n')}\n${rest}`

const rowOf = (asked: string, bullets: readonly string[], rest = '') =>
  coverText(resume(bullets, rest), `Planner\n\nRequirements\n- ${asked}\n`).requirements[0]

const placesOf = (asked: string, bullets: readonly string[], rest = '') =>
  rowOf(asked, bullets, rest)?.parts.flatMap(({ evidence }) =>
    evidence.map(({ surfaceForm, near }) => `${near ? 'near' : 'shown'}: ${surfaceForm}`),
  )

describe('a place', () => {
  it('shows what it names in work, however little of the statement it holds', () => {
    expect(
      placesOf('Use Kafka to carry the tallies of every lamp and every buoy to the harbour master each morning', [
        'Set up Kafka for bakeries',
      ]),
    ).toContain('shown: Kafka')
  })

  it('is only near where the name stands among studies, however much of the statement it holds', () => {
    const studies = '\nEDUCATION\nBSc in Mathematics, Lindow University, 2016 - 2019\nModules: Kafka, rings, knots\n'
    const long = 'Use Kafka to carry the tallies of every lamp and every buoy to the harbour master each morning'
    expect(placesOf(long, ['Sold tickets'], studies)).toContain('near: Kafka')
    expect(placesOf('Kafka', ['Sold tickets'], studies)).toContain('near: Kafka')
    expect(placesOf('Kafka', ['Sold tickets'], '\nSKILLS\nKafka\n')).toContain('shown: Kafka')
  })

  it('of a quality is only near in work, where its name may be of something else', () => {
    expect(placesOf('Communication skills', ['Wrote the communication plan of the port'])).toEqual(['near: communication'])
    expect(placesOf('Communication skills', ['Sold tickets'], '\nSKILLS\nCommunication, patience\n')).toEqual([
      'shown: Communication',
    ])
  })

  it('of a wide field is near by itself, and shows it with others', () => {
    const asked = '0–2 years of experience in data science'
    const [one, ...others] = [
      'Ran t-tests on tolls',
      'Trained a random forest on tides',
      'Fitted regressions of fares',
      'Drew maps in ggplot2',
    ]
    expect(rowOf(asked, [one as string])).toMatchObject({ status: 'partial' })
    expect(placesOf(asked, [one as string])).toEqual(['near: t-tests'])
    expect(rowOf(asked, [one as string, ...others])).toMatchObject({ status: 'met' })
    expect(placesOf(asked, [one as string, ...others])).toContain('shown: t-tests')
  })

  it('is near where it lacks what the posting says beside the name, and counts less', () => {
    const [bare, whole] = [['Used deep learning for loaves'], ['Used deep learning on 3D scans of loaves']]
    const asked = 'Experience with 3D deep learning for ships, cranes, quays, buoys and lighthouses'
    expect(placesOf(asked, bare)).toContain('near: deep learning')
    expect(placesOf(asked, whole)).toContain('shown: deep learning')
    expect(rowOf(asked, bare)?.parts[0]?.credit).toBe(0.6)
    expect(rowOf(asked, whole)?.parts[0]?.credit).toBe(1)
  })

  it('is near where a word only calls the thing to mind, unless the line is about what is asked', () => {
    const long = 'Performance optimization of the tallies of every lamp and every buoy for the harbour master each morning'
    expect(placesOf(long, ['Drew low-latency maps of bakeries'])).toContain('near: low-latency')
    expect(placesOf(long, ['Performance optimization of maps'])).toContain('shown: Performance optimization')
    expect(placesOf(long, ['Drew low-latency tallies of every lamp and buoy of the harbour each morning'])).toContain(
      'shown: low-latency',
    )
  })

  it('is near where a summary says it in words, and shown where work does', () => {
    const [asked, said] = ['Experience with tallow dipping', 'Skilled in tallow dipping']
    expect(placesOf(asked, ['Sold tickets'], `\nSUMMARY\n${said}\n`)).toEqual([`near: ${said}`])
    expect(placesOf(asked, ['Did the tallow dipping'])).toEqual(['shown: Did the tallow dipping'])
  })

  it('is near where it holds less than most of a phrase', () => {
    expect(placesOf('Experience with harbour lantern mending', ['Kept the harbour lantern lit'])).toEqual([
      'near: Kept the harbour lantern lit',
    ])
  })

  it('is near where another of the kind stands for what is asked', () => {
    expect(placesOf('Experience with AWS or similar', ['Moved the ledgers to Azure'])).toEqual(['near: Azure'])
  })
})

describe('a certificate', () => {
  const asked = 'Certification in Kubernetes is required'

  it('is not held by whoever works with the thing', () => {
    expect(rowOf(asked, ['Ran Kubernetes for the bakery'])?.credit).toBe(0)
  })

  it.each([
    ['Certified in Kubernetes, 2021', ''],
    ['Sold tickets', '\nCERTIFICATIONS\nKubernetes, Lindow Academy, 2021\n'],
  ])('is held where it is told among papers: %s%s', (bullet, rest) => {
    expect(rowOf(asked, [bullet], rest)?.credit).toBeGreaterThan(0.5)
  })
})
