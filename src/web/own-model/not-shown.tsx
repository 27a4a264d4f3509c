import type { Refused } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'

export interface NotShownProps {
  readonly refused: readonly Refused[]
}

/** How many of a model's proposals did not pass, and why. */
export const NotShown = ({ refused }: NotShownProps) =>
  refused.length === 0 ? null : (
    <details class="more">
      <summary>{messages.ownModel.refused(refused.reduce((sum, { count }) => sum + count, 0))}</summary>
      <ul>
        {refused.map(({ says, count }, index) => (
          <li key={index}>
            {count} × {says}
          </li>
        ))}
      </ul>
    </details>
  )
