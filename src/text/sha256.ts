/** Fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND_CONSTANTS = Uint32Array.from(
  '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2'
    .split(' ')
    .map((hex) => Number.parseInt(hex, 16)),
)

/** Of the square roots of the first 8 primes (5.3.3). */
const INITIAL = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] as const

const BLOCK_BYTES = 64

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** The message with its 1 bit, its zeros and its length in bits (5.1.1). */
const pad = (bytes: Uint8Array): DataView => {
  const length = Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES
  const padded = new Uint8Array(length)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(length - 4, (bytes.length << 3) >>> 0)
  return view
}

const schedule = (view: DataView, at: number, words: Uint32Array): void => {
  for (let t = 0; t < 16; t++) words[t] = view.getUint32(at + 4 * t)
  for (let t = 16; t < 64; t++) {
    const [near = 0, far = 0] = [words[t - 2], words[t - 15]]
    const high = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10)
    const low = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3)
    words[t] = (high + (words[t - 7] ?? 0) + low + (words[t - 16] ?? 0)) >>> 0
  }
}

/** One block mixed into the state (6.2.2). */
const compress = (state: Uint32Array, words: Uint32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g)
    const first =
      (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (ROUND_CONSTANTS[t] ?? 0) + (words[t] ?? 0)) >>> 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) >>> 0
    h = g
    g = f
    f = e
    e = (d + first) >>> 0
    d = c
    c = b
    b = a
    a = (first + second) >>> 0
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value
}

/**
 * SHA-256 (FIPS 180-4) without Node, for where text is read in a page: at once, which a browser's own is not.
 *
 * @returns 64 lower-case hexadecimal digits.
 */
export const sha256 = (bytes: Uint8Array): string => {
  const state = Uint32Array.from(INITIAL)
  const words = new Uint32Array(64)
  const view = pad(bytes)
  for (let at = 0; at < view.byteLength; at += BLOCK_BYTES) {
    schedule(view, at, words)
    compress(state, words)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}
