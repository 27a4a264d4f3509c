interface ErrorRow {
  readonly status: number
  readonly exit: number
  readonly message: string
  readonly hint: string
  readonly about?: 'document'
}

/**
 * Every way in which the project says "I cannot go on", in one table: what the person reads, the HTTP status
 * and the exit code that belong to it. `message` says what was found and what was expected, `hint` what to do.
 * `{name}` stands for a detail that the thrower gives; details are names, sizes and limits, never words of a document.
 * `about` a document: of a resume or a posting, so that a form shows it beside that one; all others are of the request.
 */
export const ERRORS = {
  usage: { status: 400, exit: 64, message: '{problem}', hint: 'See `resume-coverage --help`.' },
  invalid_request: {
    status: 400,
    exit: 64,
    message: '{problem}',
    hint: 'See /api/v1/openapi.json for what each endpoint takes.',
  },
  missing_document: {
    status: 400,
    exit: 64,
    message: 'No {document} was given.',
    hint: 'Give it as a file (PDF, DOCX or text) or as text.',
  },
  level_with_posting: {
    status: 400,
    exit: 64,
    message: 'A posting and a level of the role brief were both given; one of them was expected.',
    hint: 'Leave the level out: a posting says its own. To be held against the role brief, leave the posting out.',
  },
  text_too_long: {
    about: 'document',
    status: 413,
    exit: 65,
    message: '{what} is longer than {limit}, the most that is read.',
    hint: 'Give the part that matters: of a posting, its duties and qualifications.',
  },
  file_not_found: {
    status: 400,
    exit: 65,
    message: 'There is no readable file at {file}.',
    hint: 'Check the path and its permissions.',
  },
  is_a_folder: {
    status: 400,
    exit: 65,
    message: '{file} is a folder; one file was expected.',
    hint: 'Name one file in it: PDF, DOCX or text.',
  },
  empty_file: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} is empty: it holds no bytes.',
    hint: 'Save or export it again, then give the new file.',
  },
  empty_text: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{what} is empty: it holds no words.',
    hint: 'Paste the text, or give a file in its place.',
  },
  file_too_large: {
    about: 'document',
    status: 413,
    exit: 65,
    message: '{file} is larger than {limit}, the most that is read.',
    hint: 'A resume or posting is rarely over 1 MB: remove large pictures, or export it as a PDF of smaller size.',
  },
  unsupported_file_type: {
    about: 'document',
    status: 415,
    exit: 65,
    message: '{file} is {found}; PDF, DOCX, TXT, MD, HTML, LaTeX, Typst and JSON Resume are read.',
    hint: 'Save it as PDF or DOCX; the content decides, not the name.',
  },
  other_word_processor: {
    about: 'document',
    status: 415,
    exit: 65,
    message: '{file} is {found}; a DOCX or PDF was expected.',
    hint: 'Save it as DOCX from its own program, or run `soffice --headless --convert-to docx FILE` (LibreOffice) and give the new file.',
  },
  old_word_file: {
    about: 'document',
    status: 415,
    exit: 65,
    message: '{file} is an old Word file (.doc) or a password-protected one; a DOCX was expected.',
    hint: 'Open it in Word or LibreOffice, remove the password if there is one, and save it as .docx (or run `soffice --headless --convert-to docx FILE`).',
  },
  password_protected: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} is protected by {lock}, so it cannot be opened.',
    hint: 'Save a copy without that protection and give that.',
  },
  unreadable_document: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} is damaged or cut short: it begins like {format}, but cannot be opened as one.',
    hint: 'Export it again from the program that made it, or give it in another format.',
  },
  no_text: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} shows no text that can be read: {reason}.',
    hint: 'Export the original as a PDF with text, or give the DOCX; text that can be selected with the mouse can be read.',
  },
  ocr_not_installed: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} is a scan: its words are in a picture, and the packages that read pictures (OCR) are not installed.',
    hint: 'Run `npm install {packages}` and try again; or export the original as a PDF with text, or give the DOCX.',
  },
  limit_exceeded: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} goes over a limit: {limit}.',
    hint: 'Give a simpler or shorter file; a plain export from a word processor stays far below all limits.',
  },
  invalid_json_resume: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} is not a JSON Resume as its schema says: {problem}.',
    hint: 'Mend that field; https://jsonresume.org/schema names all of them.',
  },
  took_too_long: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} could not be read within {limit}.',
    hint: 'Export it again with a common program, or give it as DOCX or text.',
  },
  answer_too_large: {
    status: 422,
    exit: 65,
    message: 'The answer would have {size}, since the documents are very long; {limit} is the most that is given.',
    hint: 'Give a shorter resume and the part of the posting that matters: one on ten pages stays far below that.',
  },
  nothing_read: {
    status: 422,
    exit: 65,
    message: 'None of the {files} files could be held against another: no resume or no posting could be read.',
    hint: 'Try them one by one: `resume-coverage read FILE` says what is wrong with each.',
  },
  no_requirements: {
    about: 'document',
    status: 422,
    exit: 65,
    message: 'No requirement was found in the posting: no skill, experience or degree that it asks for.',
    hint: 'Give the whole text of the posting, with its duties and qualifications.',
  },
  different_people: {
    status: 422,
    exit: 65,
    message: 'The two resumes seem to be of two people: their {signs} differ, and nothing agrees that a person is known by.',
    hint: 'Give the resume that the tailored one was made of.',
  },
  not_a_report: {
    status: 422,
    exit: 65,
    message: '{file} is not a report of this program, or not a whole one: its versions and inputs were expected.',
    hint: 'Make one with `resume-coverage match RESUME JOB --json > report.json`.',
  },
  unknown_skill: {
    status: 404,
    exit: 65,
    message: 'No skill of the taxonomy is written "{word}".',
    hint: 'Try another form of it; skills-taxonomy/README.md says how to add one.',
  },
  cannot_write_back: {
    status: 422,
    exit: 65,
    message: '{file} cannot be given back with suggestions in it: {reason}.',
    hint: 'The report gives the same advice; to have it in a file, give a copy that is open to changes, or ask for a new DOCX.',
  },
  pool_off: {
    status: 404,
    exit: 64,
    message: 'This server keeps no pool of resumes.',
    hint: 'Start it with POOL_DATA (a folder) or DATABASE_URL (a PostgreSQL server).',
  },
  pool_in_use: {
    status: 503,
    exit: 65,
    message: 'The pool in {folder} is open in process {pid} on {host}; only one process at a time can use a folder.',
    hint: 'Wait until it is done or stop it. Several processes can share a PostgreSQL server (DATABASE_URL).',
  },
  pool_unreachable: {
    status: 503,
    exit: 65,
    message: 'The database of the pool cannot be used: {problem}.',
    hint: 'Check DATABASE_URL and that the server is up; PostgreSQL 15 or newer is needed.',
  },
  pool_not_installed: {
    status: 503,
    exit: 65,
    message: 'The embedded database of the pool is not installed.',
    hint: 'Run `npm install {packages}`, or name a PostgreSQL server with DATABASE_URL.',
  },
  not_in_pool: {
    status: 404,
    exit: 65,
    message: 'The pool holds no {what} {name}, or more than one that begins so.',
    hint: 'Give the code that the list shows, or the SHA-256 of the file.',
  },
  pool_disk_full: {
    status: 507,
    exit: 65,
    message: 'The disk of the pool is full: nothing new can be kept.',
    hint: 'Make room on it, 64 MB or more; what the pool holds is unharmed, and it goes on by itself.',
  },
  pool_incomplete: {
    status: 500,
    exit: 70,
    message: 'The database of the pool gave {found} rows without an error; {expected} were expected.',
    hint: 'Ask again; if it happens again, report it with the number of requirements in the posting.',
  },
  ranking_too_slow: {
    status: 503,
    exit: 70,
    message: 'The ranking was not done in time.',
    hint: 'Ask again: it goes on from where it was. Give a shorter posting, or ask for fewer places, if it does not end.',
  },
  poisoned_file: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} was given up after {tries} tries. The last one: {reason}',
    hint: 'Export it again with a common program, or give it as DOCX or text.',
  },
  cannot_write: {
    status: 500,
    exit: 65,
    message: 'The file {file} cannot be written.',
    hint: 'Check the folder and its permissions.',
  },
  invalid_taxonomy: {
    status: 500,
    exit: 64,
    message: 'The taxonomy cannot be used: {problem}',
    hint: 'Mend the entry named; skills-taxonomy/README.md shows the form.',
  },
  invalid_setting: {
    status: 500,
    exit: 64,
    message: 'The setting {setting} is {found}; {expected} was expected.',
    hint: 'Change it or leave it out, then try again.',
  },
  not_found: { status: 404, exit: 64, message: 'There is nothing at {path}.', hint: 'The form is at /, the API at /api/v1.' },
  method_not_allowed: { status: 405, exit: 64, message: '{path} does not take {method}.', hint: 'Use {allowed}.' },
  forbidden_origin: {
    status: 403,
    exit: 64,
    message: 'The request {found}; one from the form on this address was expected.',
    hint: 'Use the form on this address, or call the API from a program.',
  },
  unknown_host: {
    status: 421,
    exit: 64,
    message: 'The request is for the host "{host}"; a name of this server was expected.',
    hint: 'Use http://localhost, or have the server know the name (ALLOWED_HOSTS).',
  },
  unauthorized: {
    status: 401,
    exit: 64,
    message: 'A valid API key is needed.',
    hint: 'Give it as the password where the browser asks, or send it in the header X-API-Key or as "Authorization: Bearer <key>".',
  },
  too_many_requests: {
    status: 429,
    exit: 70,
    message: 'Too many requests from this address.',
    hint: 'Wait a minute, then try again.',
  },
  busy: { status: 503, exit: 70, message: 'All readers are busy and the queue is full.', hint: 'Try again in a few seconds.' },
  internal: {
    status: 500,
    exit: 70,
    message: 'Something went wrong on our side; nothing was stored.',
    hint: 'Try again; if it happens again, report it with what you did.',
  },
} as const satisfies Record<string, ErrorRow>

export type ErrorCode = keyof typeof ERRORS

/** Whether an error says something of one resume or posting, and not of the request as a whole. */
export const isAboutDocument = (code: ErrorCode): boolean => 'about' in ERRORS[code]

const fill = (template: string, details: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole)

interface ErrorOptions {
  readonly cause?: unknown
  /** In the place of those of the table. */
  readonly words?: Pick<ErrorRow, 'message' | 'hint'>
}

/** The one error that leaves the library. Foreign exceptions are wrapped once, where they enter, as `cause`. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError'
  readonly code: ErrorCode
  readonly hint: string
  readonly status: number
  readonly exitCode: number
  readonly details: Readonly<Record<string, string>>

  constructor(code: ErrorCode, details: Readonly<Record<string, string>> = {}, { words, ...options }: ErrorOptions = {}) {
    const row = ERRORS[code]
    super(words?.message ?? fill(row.message, details), options)
    this.code = code
    this.hint = words?.hint ?? fill(row.hint, details)
    this.status = row.status
    this.exitCode = row.exit
    this.details = details
  }
}

const sayBoth = (resume: string, posting: string): string =>
  resume === posting ? resume : `Resume: ${resume} Posting: ${posting}`

/** What somebody can mend by giving another document; the rest is of the request or of the service. */
export const isOfDocument = ({ code }: CoverageError): boolean => isAboutDocument(code) || code === 'missing_document'

/**
 * What is wrong with a resume and with a posting, as one error: like that of the resume, in the words of both where both
 * are of the documents.
 */
export const joinErrors = (resume: CoverageError | undefined, posting: CoverageError | undefined): CoverageError | undefined =>
  resume && posting && isOfDocument(resume) && isOfDocument(posting)
    ? new CoverageError(resume.code, resume.details, {
        cause: resume.cause,
        words: { message: sayBoth(resume.message, posting.message), hint: sayBoth(resume.hint, posting.hint) },
      })
    : (resume ?? posting)

/** Any thrown value as a {@link CoverageError}: ours unchanged, a foreign one as `internal` with its cause. */
export const toCoverageError = (error: unknown): CoverageError =>
  error instanceof CoverageError ? error : new CoverageError('internal', {}, { cause: error })

/** The error that something settled with; undefined where it succeeded. */
export const errorOf = (settled: PromiseSettledResult<unknown>): CoverageError | undefined =>
  settled.status === 'rejected' ? toCoverageError(settled.reason) : undefined
