/* Where sentences end. Each pattern is for one kind of text, and knows something about it that the others cannot. */

/** The blanks after the end of a sentence: the next one begins with a capital or a figure ("…; 3 of them"). */
export const BETWEEN_SENTENCES = /(?<=[.!?;])\s+(?=[\p{Lu}\p{N}])/gu

/** What {@link BETWEEN_SENTENCES} separates within each line, as runs whose places can be told. */
export const SENTENCES_OF_LINES = /(?:(?![.!?;]\s+[\p{Lu}\p{N}])[^\n])+/gu

/** Between two words: they belong to two sentences or bullets. */
export const STOP_OR_BULLET = /[.!?•]/

/** The same where words may be written with stops ("Node.js", "e.g."): only before white space. */
export const STOP_OR_BULLET_BEFORE_BLANK = /[.!?•](?:\s|$)/

/** In running text: each sentence has one. */
export const SENTENCE_STOPS = /[.!?](?=\s|$)/g

/** At the end of a line that may be wrapped: the sentence is complete. */
export const CLOSES_LINE = /[.!?;:][)\]"'’”]*\s*$/

/** At the end of a line of a resume: it ends like a sentence, not like "B.Sc. (Hons.)". */
export const STOP_AFTER_WORD = /[\p{L}\p{N})%"'’][.;]\s*$/u

/** The blank between two sentences of our own. */
export const BETWEEN_OWN_SENTENCES = /(?<=[.?!][”)]?)\s/g
