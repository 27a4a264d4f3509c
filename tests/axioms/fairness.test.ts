import { describe, expect, it } from 'vitest'
import type { SampleCase } from '../../scripts/samples/case.ts'
import { SAMPLE_CASES } from '../../scripts/samples/cases/index.ts'
import { type Entry, type Part, type SampleResume, writeText } from '../../scripts/samples/resume.ts'
import { writeDocx } from '../../scripts/samples/write-docx.ts'
import { writeOneColumnPdf, writeTwoColumnPdf } from '../../scripts/samples/write-pdf.ts'
import { cover } from '../../src/coverage/index.ts'
import { readDocument } from '../../src/document/index.ts'
import type { Analysis, Job } from '../../src/schema/index.ts'
import { analyseDocument, analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'
import { ADDRESSES, EMPLOYERS, NAME_PAIRS, PRONOUNS, SCHOOLS } from './swaps.ts'

/** All that a score is made of, to the last digit, without the places: another name is longer. */
const essenceOf = (analysis: Analysis, job: Job): unknown => {
  const { score, requirements } = cover(analysis, job, TAXONOMY)
  return {
    score,
    rows: requirements.map(({ credit, points, possible, status, evidence }) => ({
      credit,
      points,
      possible,
      status,
      evidence: evidence.map(({ skill, relation, section, strength }) => ({ skill, relation, section, strength })),
    })),
  }
}

const jobOf = ({ posting, level = 'mid' }: SampleCase): Job => understandText(posting ?? TAXONOMY.brief.postings[level])

const essenceOfText = (resume: SampleResume, job: Job): unknown => essenceOf(analyseText(writeText(resume)), job)

const mapEntries = (resume: SampleResume, heading: RegExp, change: (entry: Entry) => Entry): SampleResume => ({
  ...resume,
  parts: resume.parts.map(
    (part): Part => (part.entries && heading.test(part.heading) ? { ...part, entries: part.entries.map(change) } : part),
  ),
})

const withName =
  (name: string) =>
  (resume: SampleResume): SampleResume => ({
    ...resume,
    name,
    contact: resume.contact.map((line) =>
      line.includes('@') ? `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org` : line,
    ),
  })

const withPronouns =
  ([pair, possessive]: readonly [string, string]) =>
  (resume: SampleResume): SampleResume => ({
    ...mapEntries(resume, /./, (entry) =>
      entry.bullets ? { ...entry, bullets: [...entry.bullets, `Thanked in a letter by ${possessive} manager`] } : entry,
    ),
    name: `${resume.name} (${pair})`,
  })

const withSchool =
  (organization: string) =>
  (resume: SampleResume): SampleResume =>
    mapEntries(resume, /education|studies/i, (entry) => ({ ...entry, organization }))

const withEmployer =
  (organization: string) =>
  (resume: SampleResume): SampleResume =>
    mapEntries(resume, /experience|employment|work/i, (entry) => ({ ...entry, organization }))

const withAddress =
  (address: string) =>
  (resume: SampleResume): SampleResume => ({
    ...resume,
    contact: [...resume.contact.filter((line) => /[@/+]/.test(line)), address],
  })

const READABLE = SAMPLE_CASES.filter(({ layout }) => layout !== 'scan-pdf' && layout !== 'blank-pdf')

/** What is swapped, and the ways to fill it: all of them must come to the same. */
const SWAPS: readonly { readonly what: string; readonly ways: readonly ((resume: SampleResume) => SampleResume)[] }[] = [
  ...NAME_PAIRS.map((pair) => ({ what: `the names ${pair.join(' and ')}`, ways: pair.map(withName) })),
  { what: 'pronouns', ways: PRONOUNS.map(withPronouns) },
  { what: 'schools', ways: SCHOOLS.map(withSchool) },
  { what: 'employers', ways: EMPLOYERS.map(withEmployer) },
  { what: 'addresses', ways: ADDRESSES.map(withAddress) },
]

describe('axiom 13, blindness, in every sample', () => {
  const jobs = new Map(READABLE.map((sample) => [sample.id, jobOf(sample)]))

  it.each(SWAPS)('$what make no difference at all', ({ ways }) => {
    for (const { id, resume } of READABLE) {
      const job = jobs.get(id)
      if (!job) throw new Error(`no posting for ${id}`)
      const [first, ...others] = ways.map((change) => essenceOfText(change(resume), job))
      for (const other of others) expect(other, id).toEqual(first)
    }
  })

  it('make none in the files either', async () => {
    const writers = { 'one-column-pdf': writeOneColumnPdf, 'two-column-pdf': writeTwoColumnPdf, docx: writeDocx } as const
    for (const [index, sample] of READABLE.entries()) {
      if (sample.layout === 'scan-pdf' || sample.layout === 'blank-pdf') continue
      const write = writers[sample.layout]
      const job = jobOf(sample)
      const read = async (resume: SampleResume): Promise<unknown> =>
        essenceOf(analyseDocument(await readDocument(await write(resume))), job)
      const own = await read(sample.resume)
      const [name = ''] = NAME_PAIRS[index] ?? []
      expect(await read(withName(name)(sample.resume)), sample.id).toEqual(own)
      expect(await read(withAddress(ADDRESSES[index] ?? '')(sample.resume)), sample.id).toEqual(own)
      expect(await read(withSchool(SCHOOLS[index] ?? '')(sample.resume)), sample.id).toEqual(own)
    }
  })
})
