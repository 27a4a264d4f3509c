import { CoverageError } from '../../../errors/index.ts'
import { JsonResume } from '../../../schema/json-resume.ts'
import { composeText } from '../../compose-text.ts'
import type { DocumentContent, FormatOptions } from '../../format.ts'
import { layOutJsonResume } from './lay-out.ts'

const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CoverageError('invalid_json_resume', { file, problem: 'it is not valid JSON' }, { cause })
  }
}

/** "work[0].startDate" */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key)}`),
    '',
  )

/**
 * A JSON Resume, checked against its schema, as the page that it stands for. References are left out: they are other people's
 * words.
 *
 * @throws CoverageError `invalid_json_resume`, naming the first field that violates the schema.
 */
export const readJsonResume = (text: string, { fileName, limits }: FormatOptions): DocumentContent => {
  const parsed = JsonResume.safeParse(parseJson(text, fileName))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const problem = `${placeOf(issue?.path ?? []) || 'the whole'}: ${issue?.message ?? 'not as the schema says'}`
    throw new CoverageError('invalid_json_resume', { file: fileName, problem })
  }
  return { pages: null, images: false, ...composeText(layOutJsonResume(parsed.data), [], limits.characters) }
}
