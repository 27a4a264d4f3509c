import type { ErrorRow } from './error-row.ts'

/** What is wrong with the pool of resumes. */
export const POOL_ERRORS = {
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
    message: 'The pool has no {what} {name}, or more than one that begins with that.',
    hint: 'Give the code that the list shows, or the SHA-256 of the file.',
  },
  pool_disk_full: {
    status: 507,
    exit: 65,
    message: 'The disk of the pool is full: nothing new can be stored.',
    hint: 'Free 64 MB or more on it; what the pool holds is safe, and it goes on by itself.',
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
    hint: 'Ask again: it continues where it stopped. If it still does not finish, give a shorter posting or ask for fewer places.',
  },
  poisoned_file: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} was given up after {tries} tries. The last one: {reason}',
    hint: 'Export it again with a common program, or give it as DOCX or text.',
  },
} as const satisfies Record<string, ErrorRow>
