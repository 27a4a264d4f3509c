type Numbers = Int32Array | Float64Array

/**
 * Room for numbers that is used again: making it anew for each sentence takes longer than filling it. What was there before stays,
 * and only one user may hold it at a time.
 *
 * @returns At least so many numbers.
 */
export const createScratch = <T extends Numbers>(Kind: new (length: number) => T): ((length: number) => T) => {
  let room = new Kind(1024)
  return (length) => {
    if (room.length < length) room = new Kind(2 * length)
    return room
  }
}
