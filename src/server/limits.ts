import { MAX_FILE_BYTES } from '../schema/limits.ts'

/** What one request may contain. All are far above what people send; see also `document/limits.ts` for how much of a file is read. */
export const UPLOAD_LIMITS = {
  fileSize: MAX_FILE_BYTES,
  /** A resume and a posting. */
  files: 2,
  fields: 6,
  parts: 8,
  /** A pasted resume or posting: 200,000 characters, most of them one byte long. */
  fieldSize: 400_000,
  fieldNameSize: 100,
  headerPairs: 50,
  /** Names are flat: "a[b]" is never used. */
  fieldNestingDepth: 0,
  fieldArrayIndexLimit: 0,
} as const

/** What one request may bring to the pool: its length must be declared. A folder is sent in several requests. */
export const MANY_FILES = { files: 20, bodyBytes: 32 * 1024 * 1024 } as const

/** Rankings of the pool: they take turns step by step, and each has as much time as any other document. */
export const RANKING = { atOnce: 2, waiting: 32, deadlineMs: 8_000 } as const

/** Requests that use the operator's language model: each calls it about ten times, one call after the other. */
export const MODEL_REQUESTS_AT_ONCE = 2

/** Postings that are being fetched: each holds a request's body and a connection for up to ten seconds. */
export const FETCHES_AT_ONCE = 8

/** Two files and their fields. A body that declares more is refused before a byte of it is read. */
export const MAX_BODY_BYTES = UPLOAD_LIMITS.files * UPLOAD_LIMITS.fileSize + 1024 * 1024

/** 200,000 characters of a resume and 50,000 of a posting, at up to four bytes. */
export const MAX_JSON_BYTES = 1_000_000

/** The longest of 1,470 real postings has about 20,000. */
export const MAX_POSTING_CHARACTERS = 50_000

/**
 * Bodies in memory at once. Each is there three times while it is received and handed to a child, and partly until garbage
 * collection: with four times as much room, 200 uploads of 4.5 MB took the server to 1,020 MB.
 */
export const BODIES = {
  /** Most resumes with their posting: whoever sends one finds room even while others send scans. */
  small: { bytes: 16 * 1024 * 1024, bytesPerCaller: 4 * 1024 * 1024, upTo: 512 * 1024 },
  /** For one caller: two documents of the largest size. */
  large: { bytes: 24 * 1024 * 1024, bytesPerCaller: 12 * 1024 * 1024 },
  /** How long a body waits for room. */
  waitMs: 3_000,
  /** A body that is not complete by then only holds what has come: at 8 Mbit/s most resumes are complete. */
  slowMs: 200,
} as const

/** Documents and matches that no child has taken up by then are told to retry: nobody waits longer in vain. */
export const MAX_WAIT_MS = 1_500

export const CONNECTIONS = {
  /** Open at once. */
  max: 1_000,
  /** Bytes of all answers together that wait in memory for their clients. */
  unreadBytes: 48 * 1024 * 1024,
} as const

/** Requests that wait on one connection for earlier ones (pipelining): no browser or client library sends more than one. */
export const MAX_PIPELINED = 8

/** The rest of a body that was already answered: how long it is read and discarded, and for how many bodies at once. */
export const REFUSED_BODIES = { atOnce: 4, forMs: 2_000 } as const

/** Slow clients hold a connection no longer than this. */
export const TIMEOUTS = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 5_000,
  /** How long a client may read nothing of an answer. */
  silentMs: 20_000,
  /** How late the first two may be noticed. */
  checkMs: 1_000,
  shutdownMs: 10_000,
} as const
