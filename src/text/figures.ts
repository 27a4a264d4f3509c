/** A figure in words. "One" is left out: it more often means "someone". */
const FIGURE_IN_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|half|halved|doubled|tripled|twice|threefold)\b/i

/** Whether words say how much or how many, in digits or in words. */
export const holdsFigure = (words: string): boolean => /\p{N}/u.test(words) || FIGURE_IN_WORDS.test(words)
