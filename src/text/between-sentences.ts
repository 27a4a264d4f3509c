/** The blanks after the end of a sentence: the next one begins with a capital or a figure ("…; 3 of them"). */
export const BETWEEN_SENTENCES = /(?<=[.!?;])\s+(?=[\p{Lu}\p{N}])/gu
