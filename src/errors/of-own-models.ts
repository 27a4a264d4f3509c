import type { ErrorRow } from './error-row.ts'

/** What is wrong with a person's own model. */
export const MODEL_ERRORS = {
  model_off: {
    status: 404,
    exit: 64,
    message: 'No language model of your own is set up, and none is used unless one is.',
    hint: 'Name one with OWN_MODEL_URL and OWN_MODEL_NAME: docs/own-model.md says how.',
  },
  model_unusable: {
    status: 502,
    exit: 65,
    message: 'Your own model cannot be used: {problem}.',
    hint: 'Check OWN_MODEL_URL, OWN_MODEL_NAME and OWN_MODEL_KEY, and that it runs; then try again.',
  },
  model_too_slow: {
    status: 504,
    exit: 65,
    message: 'Your own model did not answer within {limit}.',
    hint: 'Try again, use a smaller model, or give it more time (OWN_MODEL_SECONDS).',
  },
  given_up: { status: 503, exit: 70, message: 'The question was given up before it was answered.', hint: 'Ask again.' },
} as const satisfies Record<string, ErrorRow>
