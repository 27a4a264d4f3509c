export { layOutData, readJobPage } from './read-job-page.ts'
