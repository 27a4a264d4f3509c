export { type CheckInput, checkResumes } from './check-resumes.ts'
export { warnOfIntegrity } from './warn-of-integrity.ts'
