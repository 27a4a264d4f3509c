import type { Report, RequirementCoverage } from '../schema/index.ts'
import { escapeXml } from '../text/escape-xml.ts'
import { listWouldCount } from '../wording/list-lack.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { nameAgainst } from '../wording/name-source.ts'
import { isUnder, sayUnder } from '../wording/say-score.ts'
import { IMPORTANCE_TAGS } from '../wording/words.ts'

/** Text for an attribute of XML. A document's text holds no control characters but these blanks. */
export const attribute = (text: string): string => escapeXml(text.replace(/\s+/g, ' '))

/** A test of a suite; `outcome` is empty where it passed. */
export const testCase = (suite: string, name: string, outcome: string): string =>
  `    <testcase classname="${attribute(suite)}" name="${attribute(name)}"${outcome === '' ? '/>' : `>${outcome}</testcase>`}`

const isSkipped = ({ status }: RequirementCoverage): boolean => status === 'missing' || status === 'unknown'

const sayWhySkipped = (row: RequirementCoverage): string =>
  row.status === 'unknown'
    ? 'Nothing in it can be compared with the words of a resume.'
    : `The resume does not show it. Would raise the score: ${listWouldCount(row)}`

const requirementCases = ({ job, coverage }: Report): string[] => {
  const byId = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
  return coverage.flatMap((row) => {
    const requirement = byId.get(row.requirement)
    if (requirement === undefined) return []
    const outcome = isSkipped(row) ? `<skipped message="${attribute(sayWhySkipped(row))}"/>` : ''
    return [testCase(IMPORTANCE_TAGS[requirement.importance], nameRequirement(requirement, job), outcome)]
  })
}

const scoreCase = (report: Report, minimum: number): string => {
  const outcome = isUnder(report, minimum) ? `<failure message="${attribute(sayUnder(report, minimum))}"/>` : ''
  return testCase('coverage', `at least ${minimum}`, outcome)
}

const renderSuite = (report: Report, minimum: number, resume: string): string => {
  const skipped = report.coverage.filter(isSkipped).length
  const failures = isUnder(report, minimum) ? 1 : 0
  const name = `${resume}: ${nameAgainst(report)}`
  return [
    `  <testsuite name="${attribute(name)}" tests="${report.coverage.length + 1}" failures="${failures}" skipped="${skipped}">`,
    scoreCase(report, minimum),
    ...requirementCases(report),
    '  </testsuite>',
  ].join('\n')
}

/**
 * Reports as JUnit XML, one suite each. The minimum is a test that fails when the exit code is 1; a requirement that the
 * resume does not show is skipped, not failed, since a resume must not claim what is not true.
 */
export const renderJUnit = (reports: readonly { readonly resume: string; readonly report: Report }[], minimum: number): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="resume-coverage">',
    ...reports.map(({ resume, report }) => renderSuite(report, minimum, resume)),
    '</testsuites>',
    '',
  ].join('\n')
