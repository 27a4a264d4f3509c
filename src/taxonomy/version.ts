import { createHash } from 'node:crypto'
import type { Taxonomy } from '../schema/taxonomy.ts'

/** 64 bits: enough to tell two states of a taxonomy apart. */
const VERSION_DIGITS = 16

/** First digits of the SHA-256 of everything else that a taxonomy holds. */
export const versionOf = ({ brief, lookalikes = [], skills, deeds }: Omit<Taxonomy, 'version'>): string =>
  createHash('sha256').update(JSON.stringify({ brief, lookalikes, skills, deeds })).digest('hex').slice(0, VERSION_DIGITS)
