import type { ErrorRow } from './error-row.ts'

/** What is wrong with the service, and with how it is called. */
export const SERVICE_ERRORS = {
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
    hint: 'Fix that entry; the head of its file and skills-taxonomy/README.md show the form.',
  },
  invalid_setting: {
    status: 500,
    exit: 64,
    message: 'The setting {setting} is {found}; {expected} was expected.',
    hint: 'Change it or leave it out, then try again.',
  },
  not_found: { status: 404, exit: 64, message: 'There is nothing at {path}.', hint: 'The form is at /, the API at /api/v1.' },
  method_not_allowed: { status: 405, exit: 64, message: '{path} does not support {method}.', hint: 'Use {allowed}.' },
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
    hint: 'Use http://localhost, or tell the server that name (ALLOWED_HOSTS).',
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
