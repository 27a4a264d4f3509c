import { toValue } from '../../src/learned/value.ts'
import { createView, type View } from '../../src/learned/view.ts'

/** A view of places that are given as their features, "group value": each group has a column of its own. */
export const viewOfGroups = (...groups: readonly string[]): View<readonly string[]> =>
  createView(
    Object.fromEntries(
      groups.map((group) => [
        group,
        (place: readonly string[]) =>
          place.filter((feature) => feature.startsWith(`${group} `)).map((feature) => toValue(feature.slice(group.length + 1))),
      ]),
    ),
    groups.join('; '),
  )
