/** Bytes of one file in a request; the page says so before it is sent. The largest of 214 real resumes has 1 MB. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024

/** Characters of one edit of a person's own: about ten lines of a resume. */
export const MAX_EDIT_CHARACTERS = 2_000
