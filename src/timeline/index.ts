/**
 * What a resume says about when, in six steps. Each imports only those above it.
 *
 *   dates/      text → dates: "Mar 2019 – today", "(2 years)"
 *   lines/      sections → lines: what each does there (names, tells, goes on), and its dates
 *   names/      the lines that head an entry → its cells: title, employer, place
 *   entries/    lines → entries, all of a list read as most of them are
 *   education/  lines → studies: degree, field, school, year
 *   positions/  entries → positions, their titles and employers, and the months that they give to skills
 */
export { findEmployers, findPositions, findTitles } from './positions/index.ts'
export { readTimeline, type Timeline } from './read-timeline.ts'
