export { findDegrees } from './find-degrees.ts'
export { findEducation } from './find-education.ts'
