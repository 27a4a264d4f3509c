/** How long does it take to compare a resume with a posting?   npx tsx bench/match.ts [runs] */
import { readFileSync } from 'node:fs'
import { compare, match, read, readJob } from '../src/index.ts'
import { loadTaxonomy } from '../src/taxonomy/index.ts'
import { formatTimings, measure } from './measure.ts'

const sample = (file: string): Buffer => readFileSync(new URL(`../samples/ml-engineer-strong/${file}`, import.meta.url))

const runs = Number(process.argv[2] ?? 50)
const asOf = '2026-11'
const pdf = sample('resume.pdf')
const posting = sample('job.txt').toString()
const analysis = await read(pdf, { asOf })
const job = await readJob(posting)
const resumeText = analysis.document.text
const forms = loadTaxonomy().skills.flatMap((skill) => skill.forms.map(({ form }) => form.toLowerCase()))

/** The naive way: which forms occur in both texts, by substring search. */
const countSharedForms = (): number => {
  const [resume, job] = [resumeText.toLowerCase(), posting.toLowerCase()]
  return forms.filter((form) => resume.includes(form) && job.includes(form)).length
}

console.log(
  `resume ${resumeText.length} characters, posting ${posting.length} characters, ${forms.length} surface forms, ${runs} runs\n`,
)
console.log(
  formatTimings(
    await measure(
      [
        { name: 'baseline: substring search for every form', run: countSharedForms },
        { name: 'read: resume text → Analysis', run: () => read(resumeText, { asOf }) },
        { name: 'readJob: posting text → Job', run: () => readJob(posting) },
        { name: 'compare: Analysis × Job → Report', run: () => compare(analysis, job) },
        { name: 'match: text × text → Report', run: () => match(resumeText, posting, { asOf }) },
        { name: 'match: PDF × text → Report', run: () => match(pdf, posting, { asOf }) },
      ],
      runs,
    ),
  ),
)
