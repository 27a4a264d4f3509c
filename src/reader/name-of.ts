import { displayName } from '../text/display-name.ts'

/** A file's name for display: without folders and unprintable characters; text has none. */
export const nameOf = (fileName: string | null | undefined): string | null => (fileName ? displayName(fileName) : null)
