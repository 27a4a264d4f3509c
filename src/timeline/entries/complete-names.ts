import type { EntryNames } from '../names/index.ts'
import { withGuide } from './guided.ts'
import type { Completion, Head } from './head.ts'
import { withPostBelow, withPostBelowAbout, withPostLabelled } from './posts.ts'
import { withEmployerLast, withEmployerTold } from './told-employers.ts'

/** In the order in which they are tried: each sees what those before it found. */
const COMPLETIONS: readonly Completion[] = [
  withPostBelowAbout,
  withPostLabelled,
  withGuide,
  withPostBelow,
  withEmployerTold,
  withEmployerLast,
]

export const complete = (names: EntryNames, head: Head): EntryNames =>
  COMPLETIONS.reduce((told, completion) => completion(told, head), names)
