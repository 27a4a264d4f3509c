import type { Gap, Opening } from './gap.ts'

/** How a mention hangs on the one before it; `category`: it names the kind of the one before ("AWS, GCP cloud platforms"). */
export type Tie = 'same' | 'apart' | 'category'

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
  /** Indexes of mentions right behind "one of". */
  readonly choices = new Set<number>()
  private waiting: number[] = []
  private mode: Opening | null
  /** The list has had its conjunction ("…, B or C"): a further comma begins something else. */
  private complete = false

  constructor(mode: Opening | null) {
    this.mode = mode
    if (mode) this.note(0, mode)
  }

  add(index: number, gap: Gap, slashIsChoice: boolean): void {
    if (gap.opens) this.begin(index, gap, gap.opens)
    else if (this.mode) this.goOn(index, gap)
    else this.tie(index, gap, slashIsChoice)
  }

  /** "…, B or similar": what waits is a choice, and an open one. */
  endOpen(index: number): void {
    this.settle('same')
    this.opened.add(index)
  }

  breakOff(index: number): void {
    this.settle('apart')
    this.ties[index] = 'apart'
    this.mode = null
    this.complete = false
  }

  /** The commas that still wait for a conjunction. */
  settle(tie: Tie): void {
    for (const index of this.waiting) this.ties[index] = tie
    this.waiting = []
  }

  private begin(index: number, { join, ofMentionBefore }: Gap, opens: Opening): void {
    this.settle(join === 'or' ? 'same' : 'apart')
    this.ties[index] = ofMentionBefore || (join === 'or' && opens === 'examples') ? 'same' : 'apart'
    this.mode = opens
    this.complete = false
    this.note(index + 1, opens)
  }

  private note(index: number, opens: Opening): void {
    if (opens === 'examples') this.opened.add(index)
    else this.choices.add(index)
  }

  private goOn(index: number, { join, newDemand }: Gap): void {
    if (join === 'none' || newDemand || (this.complete && (join === 'comma' || join === 'and'))) this.breakOff(index)
    else {
      this.ties[index] = 'same'
      this.complete ||= join === 'and' || join === 'or'
    }
  }

  private tie(index: number, { join, newDemand }: Gap, slashIsChoice: boolean): void {
    if (join === 'none' || (newDemand && join !== 'or') || (join === 'comma' && this.complete)) this.breakOff(index)
    else if (join === 'comma') this.waiting.push(index)
    else if (join === 'slash') this.ties[index] = slashIsChoice ? 'same' : 'apart'
    else {
      this.settle(join === 'or' ? 'same' : 'apart')
      this.ties[index] = join === 'or' ? 'same' : 'apart'
      this.complete = true
    }
  }
}
