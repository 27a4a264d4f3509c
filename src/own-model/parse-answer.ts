import type { z } from 'zod'

/** From the first bracket to the last: models put words and fences around JSON even when asked for nothing else. */
const jsonWithin = (text: string): string =>
  text.slice(Math.max(0, text.search(/[[{]/)), Math.max(text.lastIndexOf(']'), text.lastIndexOf('}')) + 1)

/** The JSON in an answer, checked; null if there is none of that form. */
export const parseAnswer = <T>(text: string, schema: z.ZodType<T>): T | null => {
  try {
    return schema.safeParse(JSON.parse(jsonWithin(text))).data ?? null
  } catch {
    return null
  }
}
