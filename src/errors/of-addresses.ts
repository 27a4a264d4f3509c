import type { ErrorRow } from './error-row.ts'

const BY_HAND = 'Open it in a browser and paste the posting’s text, or save the page and give that file.'

/** What is wrong with the address of a posting, and with what is there. */
export const ADDRESS_ERRORS = {
  address_off: {
    about: 'document',
    status: 403,
    exit: 64,
    message: 'A posting was given by its address, but fetching postings is turned off here.',
    hint: 'Paste its text or give its file. Whoever runs this can turn it on with FETCH_POSTINGS=1 (docs/by-address.md).',
  },
  invalid_address: {
    about: 'document',
    status: 400,
    exit: 65,
    message: 'The address of the posting {problem}.',
    hint: 'Copy it from the browser’s address bar, or paste the posting’s text.',
  },
  address_not_public: {
    about: 'document',
    status: 422,
    exit: 65,
    message: 'The host {host} is unknown, or not on the public internet; only public hosts are contacted.',
    hint: 'Check the address, or paste the posting’s text. Whoever runs this can allow hosts of their own (FETCH_POSTINGS_INSIDE).',
  },
  posting_not_fetched: {
    about: 'document',
    status: 422,
    exit: 65,
    message: 'The posting cannot be fetched from {host}: {problem}.',
    hint: BY_HAND,
  },
  posting_too_slow: {
    about: 'document',
    status: 422,
    exit: 65,
    message: 'The posting did not arrive from {host} within {limit}.',
    hint: `Try again. ${BY_HAND}`,
  },
  page_needs_browser: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} is a web page without text of its own: a script fills it in the browser, and no script is run here.',
    hint: 'Open it in a browser and paste the posting’s text.',
  },
} as const satisfies Record<string, ErrorRow>
