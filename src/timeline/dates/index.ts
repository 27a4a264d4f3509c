export { beginsWithDays, type DateOrder } from './date-points.ts'
export { isDuration, withoutDuration } from './durations.ts'
export { type DateRange, findDates } from './find-dates.ts'
export { readPresent } from './present.ts'
