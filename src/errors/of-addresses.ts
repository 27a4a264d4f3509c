import type { ErrorRow } from './error-row.ts'

const BY_HAND = 'Open it in a browser and paste the posting’s text, or save the page and give that file.'

/** What is wrong with the address of a posting, and with what stands there. */
export const ADDRESS_ERRORS = {
  address_off: {
    about: 'document',
    status: 403,
    exit: 64,
    message: 'A posting was given by its address, and none is fetched here: that is off.',
    hint: 'Paste its text or give its file. Whoever runs this turns it on with FETCH_POSTINGS=1 (docs/by-address.md).',
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
    message: 'The host {host} is not known, or is not on the public internet; only public ones are asked.',
    hint: 'Check the address, or paste the posting’s text. Whoever runs this can allow a host of their own (FETCH_POSTINGS_INSIDE).',
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
    message: 'The posting did not come from {host} within {limit}.',
    hint: `Try again. ${BY_HAND}`,
  },
  page_needs_browser: {
    about: 'document',
    status: 422,
    exit: 65,
    message: '{file} is a web page without words of its own: a browser draws them by a script, and none is run here.',
    hint: 'Open it in a browser and paste the posting’s text.',
  },
} as const satisfies Record<string, ErrorRow>
