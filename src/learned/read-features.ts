/**
 * A table of features as it is written, group by group: "named; two before: low -2, low -1". A group of one column may have its
 * name.
 */
export const readFeatures = (written: string): (readonly [group: string, of: readonly string[]])[] =>
  written
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((feature) => {
      const [group = '', of = group] = feature.split(': ')
      return [group, of.split(', ')] as const
    })
