/*
 * Pairs of a key and a byte, by rising keys, in few bytes: how far each key is from the one before in sevens of bits, the
 * lowest first, all but the last with the highest bit set; then the byte.
 */

export interface Entries {
  /** 0 or more, rising; a key may repeat. */
  readonly keys: Int32Array
  readonly values: Uint8Array
}

const PAYLOAD = 0x7f
const MORE = 0x80
const PAYLOAD_BITS = 7

/** @param pairs keys and values in turn. */
export const packEntries = (pairs: readonly number[]): Uint8Array => {
  const bytes: number[] = []
  let last = 0
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at] ?? 0
    let step = key - last
    for (; step > PAYLOAD; step >>>= PAYLOAD_BITS) bytes.push((step & PAYLOAD) | MORE)
    bytes.push(step, pairs[at + 1] ?? 0)
    last = key
  }
  return Uint8Array.from(bytes)
}

/** Each pair takes two bytes or more. */
const LEAST_BYTES = 2

export const visitEntries = (packed: Uint8Array, visit: (key: number, value: number) => void): void => {
  let key = 0
  for (let at = 0; at < packed.length; ) {
    let byte = packed[at++] as number
    let step = byte & PAYLOAD
    for (let shift = PAYLOAD_BITS; byte & MORE; shift += PAYLOAD_BITS) {
      byte = packed[at++] ?? 0
      step |= (byte & PAYLOAD) << shift
    }
    key += step
    visit(key, packed[at++] as number)
  }
}

export const unpackEntries = (packed: Uint8Array): Entries => {
  const most = Math.floor(packed.length / LEAST_BYTES)
  const [keys, values] = [new Int32Array(most), new Uint8Array(most)]
  let count = 0
  visitEntries(packed, (key, value) => {
    keys[count] = key
    values[count++] = value
  })
  return { keys: keys.subarray(0, count), values: values.subarray(0, count) }
}
