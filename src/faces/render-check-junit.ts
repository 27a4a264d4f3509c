import type { Check, CheckFinding } from '../schema/index.ts'
import { groupFindings } from '../wording/check-groups.ts'
import { attribute, testCase } from './render-junit.ts'

const whereOf = ({ tailored, original }: CheckFinding): string =>
  [
    tailored && `tailored, line ${tailored.line}: ${tailored.quote}`,
    original && `original, line ${original.line}: ${original.quote}`,
  ]
    .filter(Boolean)
    .join('; ')

const failure = (message: string): string => `<failure message="${attribute(message)}"/>`

/** A check as JUnit XML: what is invented or stronger fails; what is only reworded or left out is no test. */
export const renderCheckJUnit = (check: Check, resume: string): string => {
  const faults = groupFindings(check)
    .filter(({ isFault }) => isFault)
    .flatMap(({ title, findings }) => findings.map((one) => testCase(title, one.says, failure(whereOf(one)))))
  const notes = check.integrity.map(({ says, place }) =>
    testCase('How the file is made', says, failure(place === null ? says : `line ${place.line}: ${place.quote}`)),
  )
  const failures = faults.length + notes.length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="resume-coverage">',
    `  <testsuite name="${attribute(resume)}" tests="${Math.max(1, failures)}" failures="${failures}" skipped="0">`,
    ...(failures === 0 ? [testCase('check', check.verdict, '')] : [...faults, ...notes]),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}
