import { displayName } from '../text/display-name.ts'

/** A file's name as it is shown: without folders and what cannot be printed; text has none. */
export const nameOf = (fileName: string | null | undefined): string | null => (fileName ? displayName(fileName) : null)
