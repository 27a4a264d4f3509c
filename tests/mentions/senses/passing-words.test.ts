import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(loadTaxonomy())

/** How the text speaks of the skill: it names it, evokes it, or says nothing of it. */
const standingOf = (skill: string, text: string): 'named' | 'evoked' | 'absent' => {
  const found = findMentions(textDocument(text), gazetteer).filter((mention) => mention.skill === skill)
  if (found.length === 0) return 'absent'
  return found.every(({ evoked }) => evoked) ? 'evoked' : 'named'
}

describe('an industry', () => {
  it.each([
    ['finance', 'Built forecasts for a fintech start-up in Lisbon'],
    ['finance', 'A leader in financial services since 1998'],
    ['healthcare', 'Shipped a headless shop for a large healthcare brand'],
    ['banking', 'Apps for retail, payments and a bank: banking for everyone'],
    ['b2b', 'Sold a B2B product to nine countries'],
    ['media-and-entertainment', 'Engineers who moved broadcasting and television to the cloud'],
  ])('is only evoked where it is named by the way: %s in %j', (skill, text) => {
    expect(standingOf(skill, text)).toBe('evoked')
  })

  it.each([
    ['finance', 'Knowledge of financial services is welcome'],
    ['finance', 'Ten years in the fintech domain'],
    ['healthcare', 'Background in healthcare'],
    ['healthcare', 'Healthcare experience'],
    ['insurance', 'Experience in insurance'],
    ['banking', 'Python, SQL, banking'],
    ['e-commerce', 'Delivered an e-commerce application'],
    ['supply-chain', 'Expertise in logistics'],
  ])('is named where somebody claims to know it: %s in %j', (skill, text) => {
    expect(standingOf(skill, text)).toBe('named')
  })

  it.each([
    ['healthcare', 'Healthcare and insurance plans'],
    ['insurance', 'Healthcare and insurance plans'],
    ['insurance', 'Private health insurance from the first day'],
    ['healthcare', 'Private healthcare and a pension'],
    ['financial-modeling', 'Reached a 2 billion valuation'],
    ['media-and-entertainment', 'Our studios broadcast the match'],
  ])('is neither as a benefit, a figure or a verb: %s in %j', (skill, text) => {
    expect(standingOf(skill, text)).toBe('absent')
  })
})

describe('a side of a system', () => {
  it.each([
    ['frontend', 'Sat between design and the frontend'],
    ['backend-development', 'Redesigned the backend around a queue'],
    ['cloud-platform', 'A cloud-based application'],
  ])('is only evoked where it is said by the way: %s in %j', (skill, text) => {
    expect(standingOf(skill, text)).toBe('evoked')
  })

  it.each([
    ['frontend', 'Frontend development in React'],
    ['frontend', 'Knows front-end technologies'],
    ['backend-development', 'Python, SQL, backend'],
    ['backend-development', 'Designed backend systems'],
    ['full-stack-development', 'Group full-stack project'],
  ])('is named where it is what was done: %s in %j', (skill, text) => {
    expect(standingOf(skill, text)).toBe('named')
  })

  it.each([
    ['frontend', 'Hired two frontend developers'],
    ['backend-development', 'Met the backend engineers'],
    ['full-stack-development', 'Led four full-stack developers'],
  ])('is neither where it is a person: %s in %j', (skill, text) => {
    expect(standingOf(skill, text)).toBe('absent')
  })
})

describe('a word for what a tool is for', () => {
  it.each([
    ['metadata-management', 'Metadata management in Collibra', 'named'],
    ['metadata-management', 'Stored the metadata of each sample', 'absent'],
    ['programming', 'Strong coding skills', 'named'],
    ['programming', 'Second place in a coding competition', 'absent'],
    ['open-source-contribution', 'Contributed to open source', 'named'],
    ['open-source-contribution', 'An open source database', 'absent'],
    ['statistics', 'Taught statistics for six terms', 'named'],
    ['statistics', 'The engine collects statistics at run time', 'absent'],
    ['supervised-learning', 'Supervised and unsupervised models', 'named'],
    ['supervised-learning', 'Supervised software development and two interns', 'absent'],
    ['experimentation', 'Ran the experimentation platform', 'named'],
    ['experimentation', 'A culture of experimentation', 'absent'],
    ['automation', 'Python, automations, SQL', 'named'],
    ['automation', 'Establishes scripts and automations', 'evoked'],
    ['data-platforms', 'Built data platforms for nine teams', 'named'],
    ['data-platforms', 'Engineers of our data platform', 'evoked'],
    ['hardware', 'Firmware, hardware, networking', 'named'],
    ['hardware', 'Works with the latest hardware and tools', 'absent'],
    ['site-reliability-engineering', 'DevOps, SRE, Kubernetes', 'named'],
    ['site-reliability-engineering', 'Hired as an SRE', 'absent'],
    ['software-engineering', 'Strong background in software engineering', 'named'],
    ['software-engineering', 'A member of the Software Engineering Group', 'absent'],
    ['security', 'Linux, cyber, Docker', 'named'],
    ['security', 'The shared cyber services department', 'absent'],
    ['api-testing', 'API tests in REST Assured', 'named'],
    ['api-testing', 'You can rest assured of that', 'absent'],
    ['quality-assurance', 'QA, SQL', 'named'],
    ['product-management', 'Education and product development', 'absent'],
    ['hardware-engineering', 'Circuits and electronics', 'named'],
    ['hardware-engineering', 'Intern at Samsung Electronics', 'absent'],
    ['accounting', 'Closed the books under GAAP', 'named'],
    ['accounting', 'Grew to two billion in GAAP revenue', 'absent'],
    ['agile', 'Knows agile practices', 'named'],
    ['agile', 'Stay agile and curious', 'absent'],
    ['mentoring', 'Guided two junior engineers', 'named'],
    ['mentoring', 'Junior Developer', 'absent'],
    ['research', 'R&D Intern', 'absent'],
    ['research', 'Led research and development of sensors', 'evoked'],
    ['model-evaluation', 'Reported model performance each week', 'evoked'],
    ['model-evaluation', 'Monitor models for drift and model performance', 'absent'],
  ] as const)('is taken for the skill or not: %s in %j is %s', (skill, text, standing) => {
    expect(standingOf(skill, text)).toBe(standing)
  })
})

describe('two names side by side', () => {
  it.each([
    ['HTML CSS', ['html', 'css']],
    ['React Redux', ['react', 'redux']],
    ['Docker Kubernetes', ['docker', 'kubernetes']],
    ['Python Django', ['python', 'django']],
    ['AI and machine learning', ['artificial-intelligence', 'machine-learning']],
    ['CI CD', ['ci-cd']],
    ['GCP Azure SQL Docker', ['google-cloud', 'azure', 'sql', 'docker']],
    ['Hadoop Spark SQL Python', ['hadoop', 'apache-spark', 'sql', 'python']],
    ['Java Oracle SQL Tableau', ['java', 'oracle-database', 'sql', 'tableau']],
    ['Used Azure SQL for storage', ['sql-server']],
    ['GCP, Azure SQL, Docker', ['google-cloud', 'sql-server', 'docker']],
    ['Queries in Spark SQL on EMR', ['spark-sql', 'amazon-emr']],
  ])('are two mentions, unless they name one thing: %s', (text, skills) => {
    expect(findMentions(textDocument(text), gazetteer).map(({ skill }) => skill)).toEqual(skills)
  })
})
