import type { Remark } from '../../schema/index.ts'
import { firstRemarks } from '../../wording/first-remarks.ts'
import { messages } from '../messages/index.ts'
import { useBench } from './bench.ts'
import { PlaceLink } from './place-link.tsx'
import { Told } from './told.tsx'

const Item = ({ remark: { title, message, resume } }: { readonly remark: Remark }) => (
  <li class="topic">
    <h3>
      <Told room="remarks" words={title} />
    </h3>
    <p>
      <Told room="remarks" words={message} /> {resume && <PlaceLink document="resume" span={resume} />}
    </p>
  </li>
)

const Items = ({ remarks }: { readonly remarks: readonly Remark[] }) => (
  <ol class="topics">
    {remarks.map((remark) => (
      <Item key={`${remark.check} ${remark.resume?.start}`} remark={remark} />
    ))}
  </ol>
)

/** What to fix in the resume itself, whatever the posting asks: the first of them, the rest folded. */
export const RemarkList = () => {
  const { remarks } = useBench().report
  const first = firstRemarks(remarks)
  const rest = remarks.filter((remark) => !first.includes(remark))
  return (
    <>
      <p class="lead">{messages.remarks.lead}</p>
      <Items remarks={first} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{messages.remarks.more(rest.length)}</summary>
          <Items remarks={rest} />
        </details>
      )}
    </>
  )
}
