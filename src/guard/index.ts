export { type CheckInput, checkResumes } from './check-resumes.ts'
export { findIntegrity } from './find-integrity.ts'
