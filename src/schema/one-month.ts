/** "2026-11": one month, as a person says what "present" means. */
export const ONE_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
