/** Parts that a JSON Resume has, and hardly any other file. */
const KNOWN_PARTS = /"(?:basics|work|education|skills|projects)"\s*:\s*[[{]/g
const MIN_KNOWN_PARTS = 2

/** An object that names at least two parts of JSON Resume, or its schema. */
export const looksLikeJsonResume = (text: string): boolean => {
  if (!/^\s*\{/.test(text)) return false
  if (/"\$schema"\s*:\s*"[^"]{0,200}(?:json-?resume|resume-schema)/i.test(text)) return true
  return new Set((text.match(KNOWN_PARTS) ?? []).map((part) => part.replace(/[\s:[{]/g, ''))).size >= MIN_KNOWN_PARTS
}
