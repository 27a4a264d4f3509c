export { readTimeline, type Timeline } from './read-timeline.ts'
