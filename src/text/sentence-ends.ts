/* Where sentences end. Each of these is for another kind of text, and knows something about it that the others cannot. */

/** The blanks after the end of a sentence: the next one begins with a capital or a figure ("…; 3 of them"). */
export const BETWEEN_SENTENCES = /(?<=[.!?;])\s+(?=[\p{Lu}\p{N}])/gu

/** Of what stands between two words: they are of two sentences or bullets. */
export const STOP_OR_BULLET = /[.!?•]/

/** The same where words may be written with stops ("Node.js", "e.g."): only before white space. */
export const STOP_OR_BULLET_BEFORE_BLANK = /[.!?•](?:\s|$)/

/** Of running text: each sentence has one. */
export const SENTENCE_STOPS = /[.!?](?=\s|$)/g

/** Of a line of a paragraph that may be wrapped: what it says is closed. */
export const CLOSES_LINE = /[.!?;:][)\]"'’”]*\s*$/

/** Of a line of a resume: it ends as sentences do, and not as "B.Sc. (Hons.)" may. */
export const STOP_AFTER_WORD = /[\p{L}\p{N})%"'’][.;]\s*$/u

/** Of our own sentences: the blank between two of them. */
export const BETWEEN_OWN_SENTENCES = /(?<=[.?!][”)]?)\s/g
