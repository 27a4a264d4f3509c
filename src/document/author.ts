/** Who signs changes, comments and notes that this program writes into files: they are no words of the resume. */
export const AUTHOR = 'resume-coverage'
