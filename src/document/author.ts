/** The author of the changes, comments and notes that this program writes into files: they are not words of the resume. */
export const AUTHOR = 'resume-coverage'
