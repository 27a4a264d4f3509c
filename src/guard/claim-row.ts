export type ClaimKind = 'share' | 'level' | 'bound' | 'reach' | 'limit' | 'term' | 'denial' | 'same' | 'plain' | 'unit'

/** A row of `skills-taxonomy/language/claims.yaml`, which says what each field is. */
export interface ClaimRow {
  readonly id: string
  readonly kind: ClaimKind
  readonly rank?: number
  readonly backs?: number
  readonly measure?: string
  readonly size?: number
  readonly phrases: readonly string[]
}
