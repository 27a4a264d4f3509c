export { findEmployers } from './find-employers.ts'
export { findTitles } from './find-titles.ts'
export { findPositions } from './positions.ts'
export { readTimeline, type Timeline } from './read-timeline.ts'
