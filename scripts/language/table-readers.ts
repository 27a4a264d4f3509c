import type { SourceFile } from '../../src/taxonomy/source.ts'
import { remember } from '../../src/text/remember.ts'
import { readersOfClaims } from './compile-claims.ts'
import { readersOfDegrees } from './compile-degrees.ts'
import { readersOfHeadings } from './compile-headings.ts'
import { readersOfMonths } from './compile-months.ts'
import { readersOfSections } from './compile-sections.ts'
import { readersOfWork } from './compile-work.ts'
import { readersOfPatterns } from './pattern-rows.ts'
import type { RowReader } from './row-reader.ts'

/** How the rows of a table read, by its name; the first that fits. Cues and conditions are held against all of their like anyway. */
const READERS: readonly (readonly [RegExp, (source: SourceFile) => readonly RowReader[]])[] = [
  [/^language\/(?:(?:postings|resumes)\/[a-z-]+|texts)\.yaml$/, readersOfPatterns],
  [/^language\/(?:[a-z]{2}\/)?headings\.yaml$/, readersOfHeadings],
  [/^language\/(?:[a-z]{2}\/)?work\.yaml$/, readersOfWork],
  [/^language\/(?:[a-z]{2}\/)?degrees\.yaml$/, readersOfDegrees],
  [/^language\/claims\.yaml$/, readersOfClaims],
  [/^language\/months\.yaml$/, readersOfMonths],
  [/^language\/(?:[a-z]{2}\/)?sections\.yaml$/, readersOfSections],
]

/** The rows of a table as readers; undefined for a table whose rows cannot be asked one by one. */
export const readersOf = remember((source: SourceFile): readonly RowReader[] | undefined =>
  READERS.find(([name]) => name.test(source.fileName))?.[1](source),
)
