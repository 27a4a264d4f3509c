const WEAK_OPENING =
  /^(?:responsible for|tasked with|in charge of|worked on|involved in|participated in|helped|assisted|contributed to|duties included)\b/iu

/** The first words of a bullet, where they hide who did what: "responsible for"; null where they do not. */
export const weakOpeningOf = (words: string): string | null => WEAK_OPENING.exec(words)?.[0] ?? null
