/**
 * How much of a file is taken in, and why that much. Measured on 38 real Word resumes and 176 real PDF resumes:
 * at most 8 pages, 0.99 MB, 39 archive entries, 6.5 MB unpacked, 38:1, XML 25 deep; and on 991 readable files of public
 * test collections: at most 291 entries, 15.3 MB unpacked, XML 29 deep.
 */
export const LIMITS = {
  /** Five times the largest resume seen; what most application portals take. */
  fileBytes: 5 * 1024 * 1024,
  /** Six times the longest resume seen, enough for an academic CV. */
  pages: 50,
  /** Pages of a file that are read by OCR, at 2 to 4 seconds each: a resume has one to three. */
  ocrPages: 4,
  /** About 50 pages of dense print. */
  characters: 200_000,
  /** A posting is one to three pages; the longest of 1,470 seen has about 20,000 characters. */
  postingCharacters: 50_000,
  /** Pieces of text that one PDF draws: 200 pages of single words. */
  textItems: 100_000,
  /** As in Apache POI's ZipSecureFile; the most seen is 291. */
  zipEntries: 1_000,
  /** One part of a Word file, counted while inflating, since declared sizes may lie. */
  xmlPartBytes: 20_000_000,
  /** All parts that are read, together: twice the largest single part. */
  xmlTotalBytes: 40_000_000,
  /** Apache POI's ratio. Text deflates by 5 to 38; only crafted files reach 100. */
  inflateRatio: 100,
  /**
   * The ratio counts from here on. Below it nothing can hurt, and a short file that repeats itself (tabs, blank form
   * fields) deflates by more than 100 without harm.
   */
  inflateRatioFreeBytes: 4_000_000,
  /** The deepest seen is 29. Recursive readers overflow their stack at about 3,000. */
  xmlDepth: 256,
  /** Elements of one part that carry meaning. 20 MB of empty paragraphs would be 3 million, and half a gigabyte of memory. */
  xmlElements: 1_000_000,
  /** Of one element. Word's root declares about 40 namespaces; checking thousands for doubles takes quadratic time. */
  xmlAttributes: 1_000,
} as const satisfies Readonly<Record<string, number>>

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>
