import { z } from 'zod'

/** The part of JSON Schema that zod writes for the project's own nouns. */
const Outlined = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  prefixItems: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
})

const OUTLINE_INDENT = '  '

const outlineObject = (properties: Readonly<Record<string, unknown>>, required: readonly string[], depth: number): string => {
  const indent = OUTLINE_INDENT.repeat(depth + 1)
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${indent}${name}${required.includes(name) ? '' : '?'}: ${outlineSchema(schema, depth + 1)}`,
  )
  return `{\n${lines.join('\n')}\n${OUTLINE_INDENT.repeat(depth)}}`
}

/** A JSON Schema as a person reads a type: names, types and choices, without the rules about values. */
export const outlineSchema = (schema: unknown, depth = 0): string => {
  const { $ref, type, enum: choices, anyOf, properties, required = [], prefixItems, items } = Outlined.parse(schema)
  if ($ref !== undefined) return $ref.split('/').at(-1) ?? ''
  if (choices !== undefined) return choices.map((choice) => JSON.stringify(choice)).join(' | ')
  if (anyOf !== undefined) return anyOf.map((one) => outlineSchema(one, depth)).join(' | ')
  if (properties !== undefined) return outlineObject(properties, required, depth)
  if (prefixItems !== undefined) return `[${prefixItems.map((one) => outlineSchema(one, depth)).join(', ')}]`
  if (type === 'array') return `${outlineSchema(items, depth)}[]`
  return [type ?? 'unknown'].flat().join(' | ')
}
