/** "QTS" of "Qualified Teacher Status"; small words may be left out of either. */
export const areInitials = (short: string, long: string): boolean => {
  const initials = long.split(/[\s-]+/).map((word) => word.charAt(0))
  const letters = short.replace(/[^A-Z]/g, '').toLowerCase()
  const capitals = initials.filter((letter) => letter !== letter.toLowerCase())
  return [initials, capitals].some((one) => one.join('').toLowerCase() === letters)
}
