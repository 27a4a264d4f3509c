import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { remember } from '../text/remember.ts'
import type { Place, Problem, SourceFile } from './source.ts'

/** A YAML text as plain values, and the line on which each is written. */
export interface YamlReading {
  readonly value: unknown
  /** The YAML itself is broken. */
  readonly problems: readonly Problem[]
  /** The line of the value at `path`, or of the nearest thing around it that exists. */
  placeOf(path: readonly PropertyKey[]): Place
}

const offsetOf = (document: Document, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

/** The values of a document; none, and yaml's own message, if it has too many aliases ("billion laughs"). */
const valuesOf = (document: Document): { value: unknown; fault: string | null } => {
  try {
    return { value: document.toJS(), fault: null }
  } catch (error) {
    return { value: undefined, fault: error instanceof Error ? error.message : String(error) }
  }
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

/** yaml appends the place and an excerpt; we put the place in front. */
const invalidYaml = (fault: string): string => `This is not valid YAML: ${fault.split(' at line ')[0]}. Mend it first.`

/** Read one YAML file, once. Never throws: what is wrong comes back as problems. */
export const readYaml = remember(({ fileName, text }: SourceFile): YamlReading => {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const placeAt = (offset: number): Place => ({ fileName, line: Math.max(1, counter.linePos(offset).line) })
  const { value, fault } = document.errors.length > 0 ? { value: undefined, fault: null } : valuesOf(document)
  return {
    value,
    // Only the first: most others follow from it, one for each word after a missing bracket.
    problems: [
      ...document.errors.slice(0, 1).map((error) => ({ place: placeAt(error.pos[0]), message: invalidYaml(error.message) })),
      ...(fault === null ? [] : [{ place: placeAt(0), message: invalidYaml(fault) }]),
    ],
    placeOf: (path) => placeAt(offsetOf(document, path)),
  }
})

const fieldName = (path: readonly PropertyKey[]): string => {
  const name = path.findLast((part) => typeof part === 'string')
  return name === undefined ? 'the file' : `"${String(name)}"`
}

const sentence = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field here. Check the spelling; README.md lists the fields.`
    case 'invalid_value':
      return `${fieldName(issue.path)} is not one of ${issue.values.join(', ')}. Choose one of these.`
    case 'invalid_type':
      return issue.input === undefined
        ? `${fieldName(issue.path)} is missing. Add it.`
        : `${fieldName(issue.path)} is not ${withArticle(issue.expected)}. Put quotes around a text, square brackets around a list.`
    default:
      return `${fieldName(issue.path)}: ${issue.message}.`
  }
}

/** A schema's complaints about a reading, each with its line. */
export const schemaProblems = (reading: YamlReading, error: z.ZodError): Problem[] =>
  error.issues.map((issue) => ({ place: reading.placeOf(issue.path), message: sentence(issue) }))
