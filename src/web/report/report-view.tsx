import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import { nameSource } from '../../wording/name-source.ts'
import { CORRECTED } from '../../wording/warn-of-corrections.ts'
import { AskForOther } from '../comparison/ask-for-other.tsx'
import { AskForPosting } from '../comparison/ask-for-posting.tsx'
import { sayCorrected } from '../correcting/say-correction.ts'
import { useCorrecting } from '../correcting/use-correcting.ts'
import { messages } from '../messages/index.ts'
import { type GoOn, SaveBar } from '../save/save-bar.tsx'
import type { Host } from '../shell/host.ts'
import { Later } from '../shell/later.tsx'
import type { Navigator, ShownReport } from '../shell/navigator.ts'
import { useWhatIf } from '../what-if/use-what-if.ts'
import { BenchContext, useBenchState } from './bench.ts'
import { Findings } from './findings.tsx'
import { FirstLook } from './first-look.tsx'
import { Headline } from './headline.tsx'
import { PaneSwitch } from './pane-switch.tsx'
import { PersonCard } from './person-card.tsx'
import { PostingDocument } from './posting-document.tsx'
import { ResumeDocument } from './resume-document.tsx'
import { saySource } from './say-covered.ts'
import { Timeline } from './timeline.tsx'
import { Told } from './told.tsx'
import { Unscored } from './unscored.tsx'

const loadCorrectionList = async () => (await import('../correcting/correction-list.tsx')).CorrectionList
const loadLetter = async () => (await import('../own-model/letter-panel.tsx')).LetterPanel
const loadOwnModel = async () => (await import('../own-model/own-model-panel.tsx')).OwnModelPanel
const loadWrittenList = async () => (await import('../writing/written-list.tsx')).WrittenList

export interface ReportViewProps {
  readonly view: ShownReport
  readonly navigator: Navigator
  readonly host: Host
}

const Notes = ({ report, report: { warnings } }: { readonly report: Report }) =>
  warnings.length === 0 ? null : (
    <section class="notes" aria-label={messages.report.notes}>
      <ul>
        {warnings.map(({ code, message }) => (
          <li key={message}>{code === CORRECTED ? sayCorrected(report) : <Told room="notes" words={message} />}</li>
        ))}
      </ul>
    </section>
  )

const Run = ({ report: { versions, inputs } }: { readonly report: Report }) => (
  <footer class="run">
    <p>{messages.report.run(inputs.asOf, versions.engine, versions.taxonomy, versions.scoring)}</p>
  </footer>
)

interface PaneProps {
  readonly name: string
  readonly label: string
  readonly children: ComponentChildren
}

/** It scrolls by itself if there is room, so it must be reachable by keyboard. */
const Pane = ({ name, label, children }: PaneProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the pane
  <section class={`pane pane-${name}`} tabIndex={0} aria-label={label}>
    {children}
  </section>
)

/** A report: the score, and the bench with the resume on the left, what was found beside it, and the posting. */
export const ReportView = ({ view, navigator, host }: ReportViewProps) => {
  const { report, documents } = view
  const isOwn = !host.isFile && !report.blind
  const whatIf = useWhatIf(report)
  const following = isOwn ? whatIf : null
  const correcting = useCorrecting(view, navigator)
  const bench = useBenchState(report, following, isOwn ? correcting : null)
  const [goingOn, setGoingOn] = useState<GoOn | null>(null)
  // Coming from the form, focus moves to the score so that it is announced; a page opened directly begins with it anyway.
  useEffect(() => {
    if (history.state !== null) document.getElementById('score')?.focus({ preventScroll: true })
  }, [])
  return (
    <BenchContext.Provider value={bench}>
      <article class="report">
        <Headline report={report} changed={following?.coverage ?? null} canCompare={isOwn} />
        <Notes report={report} />
        <FirstLook />
        <PersonCard report={report} />
        <SaveBar
          report={report}
          documents={documents}
          following={following}
          host={host}
          onGoOn={documents && ((step) => setGoingOn(step === goingOn ? null : step))}
        />
        {correcting.problem && (
          <p class="field-error" role="alert">
            {correcting.problem}
          </p>
        )}
        {report.corrected && isOwn && <Later load={loadCorrectionList} props={{}} />}
        {following && (following.amount > 0 || following.undo) && <Later load={loadWrittenList} props={{}} />}
        {following && documents && host.hasModel && (
          // What was proposed for one posting has other gains on the next.
          <Later key={`${report.inputs.job} ${report.inputs.level}`} load={loadOwnModel} props={{ documents }} />
        )}
        {goingOn === 'version' && documents && <AskForOther report={report} documents={documents} navigator={navigator} />}
        {goingOn === 'posting' && documents && (
          <AskForPosting documents={documents} navigator={navigator} canFetch={host.canFetch} />
        )}
        <div class={`bench shows-${bench.pane} shows-document-${bench.document}`}>
          <PaneSwitch />
          <a class="skip" href="#findings">
            {messages.skipTo.findings}
          </a>
          <Pane name="resume" label={messages.report.panes.resume}>
            <ResumeDocument view={view} />
          </Pane>
          <div class="pane pane-findings" id="findings" tabIndex={-1}>
            <a class="skip" href="#posting">
              {messages.skipTo.posting(nameSource(report))}
            </a>
            <Findings />
          </div>
          <Pane name="posting" label={saySource(report)}>
            <PostingDocument report={report} />
          </Pane>
        </div>
        <Timeline report={report} />
        {following && documents && (
          <Later
            key={`letter ${report.inputs.job} ${report.inputs.level}`}
            load={loadLetter}
            props={{ documents, hasModel: host.hasModel }}
          />
        )}
        <Unscored report={report} />
        <Run report={report} />
      </article>
    </BenchContext.Provider>
  )
}
