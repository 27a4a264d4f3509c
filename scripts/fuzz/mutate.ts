import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Numbers from 0 up to 1, exclusive; the same seed gives the same ones. Mulberry32, public domain. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

const below = (limit: number, random: Random): number => Math.floor(random() * limit)

const pick = <T>(choices: readonly [T, ...T[]], random: Random): T => choices[below(choices.length, random)] ?? choices[0]

/** A stretch of the bytes, mostly short. */
const stretch = (bytes: Uint8Array, random: Random): [number, number] => {
  const start = below(bytes.length, random)
  return [start, Math.min(bytes.length, start + 1 + below(2 ** below(12, random), random))]
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const flipBits: Mutation = (bytes, random) => {
  const copy = bytes.slice()
  for (let count = 1 + below(16, random); count > 0; count--) {
    const at = below(copy.length, random)
    copy[at] = (copy[at] ?? 0) ^ (1 << below(8, random))
  }
  return copy
}

const cut: Mutation = (bytes, random) => bytes.slice(0, below(bytes.length, random))

const drop: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random)
  return join(bytes.subarray(0, start), bytes.subarray(end))
}

const repeat: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random)
  const times = 1 + below(20, random)
  return join(bytes.subarray(0, end), ...Array.from({ length: times }, () => bytes.subarray(start, end)), bytes.subarray(end))
}

const swap: Mutation = (bytes, random) => {
  const [[a, b], [c, d]] = [stretch(bytes, random), stretch(bytes, random)]
  return b <= c
    ? join(bytes.subarray(0, a), bytes.subarray(c, d), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(d))
    : flipBits(bytes, random)
}

const NUMBERS = ['0', '-1', '65536', '2147483647', '4294967296', '99999999999999999999', '1e999', '0.0000001'] as const

/** Replaces a number by another: lengths, offsets, counts and sizes are what parsers trust. */
const renumber: Mutation = (bytes, random) => {
  const text = Buffer.from(bytes).toString('latin1')
  const found = [...text.matchAll(/\d{1,10}/g)]
  const target = found[below(found.length, random)]
  if (target === undefined) return flipBits(bytes, random)
  const changed = text.slice(0, target.index) + pick(NUMBERS, random) + text.slice(target.index + target[0].length)
  return new Uint8Array(Buffer.from(changed, 'latin1'))
}

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [flipBits, cut, drop, repeat, swap, renumber]

const XML_PART = /\.(?:xml|rels)$/

/** A mutation inside one part of an archive, which stays valid: otherwise none would get past the first checks. */
const mutatePart: Mutation = (bytes, random) => {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => XML_PART.test(name))
  const name = names[below(names.length, random)]
  const part = name === undefined ? undefined : parts[name]
  if (name === undefined || part === undefined || part.length === 0) return bytes
  const changed = random() < 0.5 ? pick(MUTATIONS, random)(part, random) : nestTags(part, random)
  return zipSync({ ...parts, [name]: changed })
}

/** Repeats a tag many times: depth, and closing tags that do not match. */
const nestTags: Mutation = (part, random) => {
  const text = strFromU8(part)
  const tags = [...text.matchAll(/<\/?[\w:]+[^<>]{0,200}>/g)]
  const tag = tags[below(tags.length, random)]
  if (tag === undefined) return part
  return strToU8(text.slice(0, tag.index) + tag[0].repeat(1 + below(400, random)) + text.slice(tag.index))
}

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** One to three mutations of a file. */
export const mutate = (bytes: Uint8Array, random: Random): Uint8Array => {
  if (isArchive(bytes) && random() < 0.7) return mutatePart(bytes, random)
  let mutated = bytes
  for (let count = 1 + below(3, random); count > 0 && mutated.length > 0; count--)
    mutated = pick(MUTATIONS, random)(mutated, random)
  return mutated
}
