/** What the page asks of its own server beside the API: only forms of this site may post there. */
export const PAGE_PATHS = {
  check: '/check',
  preview: '/preview',
  tailored: '/tailored',
  /** What a report as a file of its own is made of. */
  fileParts: '/report-file.json',
} as const
