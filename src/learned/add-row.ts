/** Adds a feature's weight for each label to the scores that begin at an offset. */
export const addRow = (scores: Int32Array, offset: number, weights: Int16Array | Int32Array, row: number, size: number): void => {
  for (let label = 0, to = offset, from = row * size; label < size; label++, to++, from++)
    scores[to] = (scores[to] ?? 0) + (weights[from] ?? 0)
}
