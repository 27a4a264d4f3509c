/** Words with a capital, as a sentence or a name begins. */
export const startLarge = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
