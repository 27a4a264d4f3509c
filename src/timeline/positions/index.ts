export { findEmployers } from './find-employers.ts'
export { findPositions } from './find-positions.ts'
export { findTitles } from './find-titles.ts'
export { experienceMonths, withMonths } from './skill-months.ts'
