import type { Gap, Opening } from './gap.ts'

/** How a mention hangs on the one before it; `category`: it names the kind of the one before ("AWS, GCP cloud platforms"). */
export type Tie = 'same' | 'apart' | 'category'

/** What is known of two neighbouring mentions, by the index of the first. */
export interface Kinship {
  /** A slash between them offers a choice, rather than naming what is used together. */
  readonly slashIsChoice: (index: number) => boolean
  /** Both are of one kind by the taxonomy: they share a broader term. */
  readonly isKin: (index: number) => boolean
  /** The first names two kinds of the second: "batch and streaming data architectures". */
  readonly namesTwoKinds: (index: number) => boolean
}

interface Waiting {
  readonly index: number
  readonly gap: Gap
}

/**
 * How a run of mentions hangs together, gap by gap, read from left to right.
 *
 * ```text
 * Python , Java , or Scala and SQL        commas wait for the conjunction behind them:
 *        same   same     apart            "or" makes them a choice, "and" a list
 * ```
 */
export class ListRun {
  /** By index of the mention before the gap. */
  readonly ties: Tie[] = []
  /** Indexes of mentions whose group is open. */
  readonly opened = new Set<number>()
  /** By the index of the first of some examples: the mention that they are of, where that is not the one before them. */
  readonly kinds = new Map<number, number>()
  /** By the index of the mention right behind "one of": how many are asked. */
  readonly choices = new Map<number, number>()
  private waiting: Waiting[] = []
  private mode: Opening | null
  /** The list has had its conjunction ("…, B or C"): a further comma begins something else. */
  private complete = false
  private readonly kinship: Kinship

  /** @param atLeast with a choice: how many are asked. */
  constructor(mode: Opening | null, atLeast: number, kinship: Kinship) {
    this.mode = mode
    this.kinship = kinship
    if (mode) this.note(0, mode, atLeast)
  }

  add(index: number, gap: Gap): void {
    if (gap.opens) this.begin(index, gap, gap.opens)
    else if (this.mode) this.goOn(index, gap)
    else this.tie(index, gap)
  }

  /** "…, B or similar": what waits is a choice, and an open one. */
  endOpen(index: number, isOxford: boolean): void {
    this.settleChoice(isOxford)
    this.opened.add(index)
  }

  /** "…, B, but any such will do": so is B, and what waits only where it is of its kind. */
  openLast(index: number): void {
    if (this.waiting.every((one) => this.kinship.isKin(one.index))) this.settleChoice(false)
    else this.settle()
    this.opened.add(index)
  }

  /** "…, B, or Foo": what waits is a choice, though the last of it is unknown. */
  endChoice(isOxford: boolean): void {
    if (this.mode === null) this.settleChoice(isOxford)
  }

  breakOff(index: number): void {
    this.settle()
    this.ties[index] = 'apart'
    this.mode = null
    this.complete = false
  }

  /** What still waits for a conjunction is a plain list. */
  settle(): void {
    for (const { index } of this.waiting) this.ties[index] = 'apart'
    this.waiting = []
  }

  /**
   * What waits belongs to the choice: its "or" speaks of every bare name before it, in whatever order they stand. Only a
   * phrase parts the list where the kind changes too: "Kubernetes in production, Terraform or Pulumi"; not before ", or".
   */
  private settleChoice(isOxford: boolean): void {
    // "AWS Bedrock or similar": two names that touch are one; lists that lost their signs are longer.
    let tie: Tie = this.waiting.length === 1 && this.waiting[0]?.gap.join === 'touch' ? 'apart' : 'same'
    for (const { index, gap } of this.waiting.reverse()) {
      if (gap.isPhrase && !isOxford && !this.kinship.isKin(index)) tie = 'apart'
      this.ties[index] = tie
    }
    this.waiting = []
  }

  private begin(index: number, { join, ofMentionBefore, isOxford, atLeast }: Gap, opens: Opening): void {
    const isModified = ofMentionBefore && this.waiting.at(-1)?.gap.join === 'touch' && this.kinship.namesTwoKinds(index - 1)
    if (join === 'or') this.settleChoice(isOxford)
    else this.settle()
    // "ELT orchestration tools" are one kind; of "batch and streaming architectures" either will do.
    if (isModified) this.ties[index - 1] = 'same'
    else if (ofMentionBefore && this.ties[index - 1] === 'category') this.ties[index - 1] = 'apart'
    this.ties[index] = ofMentionBefore || (join === 'or' && opens === 'examples') ? 'same' : 'apart'
    this.mode = opens
    this.complete = false
    this.note(index + 1, opens, atLeast)
  }

  private note(index: number, opens: Opening, atLeast: number): void {
    if (opens === 'examples') this.opened.add(index)
    else this.choices.set(index, atLeast)
  }

  private goOn(index: number, { join, newDemand }: Gap): void {
    if (join === 'none' || newDemand || (this.complete && (join === 'comma' || join === 'and'))) this.breakOff(index)
    else {
      this.ties[index] = 'same'
      this.complete ||= join === 'and' || join === 'or'
    }
  }

  private tie(index: number, gap: Gap): void {
    const { join, newDemand, isOxford } = gap
    if (gap.endsChoice) this.endChoice(isOxford)
    if (join === 'none' || (newDemand && join !== 'or') || (join === 'comma' && this.complete)) this.breakOff(index)
    else if (join === 'touch' && this.complete) this.ties[index] = 'apart'
    else if (join === 'comma' || join === 'touch') this.waiting.push({ index, gap })
    else if (join === 'slash') this.ties[index] = this.kinship.slashIsChoice(index) ? 'same' : 'apart'
    else {
      if (join === 'or') this.settleChoice(isOxford)
      else this.settle()
      this.ties[index] = join === 'or' ? 'same' : 'apart'
      this.complete = true
    }
  }
}
