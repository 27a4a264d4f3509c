const FILE_NAME = /filename="?([^";]+)/

/** The name that a server gives a file; null if it gives none. */
export const fileNameIn = (contentDisposition: string | null): string | null =>
  FILE_NAME.exec(contentDisposition ?? '')?.[1] ?? null
