import { useEffect, useRef, useState } from 'preact/hooks'
import type { Edit, Report, Suggestion } from '../../schema/index.ts'
import { ownGain } from '../../text/own-gain.ts'
import { describeEdit } from '../../wording/quote.ts'
import { messages } from '../messages/index.ts'
import { Later } from '../shell/later.tsx'
import { canFollow } from '../what-if/use-what-if.ts'
import { loadBulletWriter } from '../writing/load-bullet-writer.ts'
import { AimLink } from './aim-link.tsx'
import { aimAt, groupByName, type NamedAims } from './aims.ts'
import { useBench } from './bench.ts'
import { namerOf } from './claims.ts'
import { PlaceLink } from './place-link.tsx'
import { AimName, Quoted, Told } from './told.tsx'

export const EditDiff = ({ edit }: { readonly edit: Edit }) => {
  const { report } = useBench()
  const { removed, written } = describeEdit(report.analysis.document, edit)
  return (
    <p class="edit">
      {removed !== '' && (
        <>
          <del>
            <span class="visually-hidden">{messages.suggestions.insteadOf}: </span>
            <Quoted document="resume">{removed}</Quoted>
          </del>{' '}
        </>
      )}
      {written !== '' && (
        <ins>
          <span class="visually-hidden">{messages.suggestions.write}: </span>
          <Quoted document="resume">{written}</Quoted>
        </ins>
      )}
    </p>
  )
}

/** What a suggestion would show, each name once, its main one first. */
const servedBy = ({ requirement, part, also = [] }: Suggestion, report: Report): NamedAims[] => {
  const nameOfAim = namerOf(report)
  const first = requirement === null ? [] : [{ requirement, part }]
  return groupByName(
    [...first, ...also].map((one) => {
      const aim = aimAt(one.requirement, one.part ?? null)
      return { name: nameOfAim(one.requirement, one.part ?? null), aim }
    }),
  )
}

const Places = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const { report } = useBench()
  const served = servedBy(suggestion, report)
  const lit = served.flatMap(({ aims }) => aims)
  const places = [
    suggestion.resume && <PlaceLink key="resume" document="resume" span={suggestion.resume} aims={lit} />,
    suggestion.job && <PlaceLink key="posting" document="posting" span={suggestion.job} aims={lit} />,
    ...served.map(({ name, aims }) => (
      <AimLink key={name} aims={aims} from="findings">
        <AimName name={name} aims={aims} />
      </AimLink>
    )),
  ].filter(Boolean)
  return places.length === 0 ? null : <p class="evidence-why places">{places}</p>
}

interface AskProps {
  readonly onAnswer: (isTrue: boolean) => void
}

/** Nothing counts unless the person says that it is true. */
const AskWhetherTrue = ({ onAnswer }: AskProps) => {
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => yes.current?.focus(), [])
  return (
    <div class="ask">
      <p>{messages.suggestions.ask}</p>
      <button ref={yes} class="button button-quiet" type="button" onClick={() => onAnswer(true)}>
        {messages.suggestions.yes}
      </button>{' '}
      <button class="button button-quiet" type="button" onClick={() => onAnswer(false)}>
        {messages.suggestions.no}
      </button>
    </div>
  )
}

/** What is being written: the line that answers a suggestion, or the one that it is about. */
type Writes = 'answer' | 'bullet' | null

const loadAnswerWriter = async () => (await import('../writing/answer-writer.tsx')).AnswerWriter
interface WriteButtonsProps extends SuggestionItemProps {
  readonly writes: Writes
  readonly onWrite: (writes: Writes) => void
}

/** The ways to write something oneself, if no edit is ready. */
const WriteButtons = ({ suggestion, number, writes, onWrite }: WriteButtonsProps) => {
  const { following } = useBench()
  const isWritten = following?.own.some((own) => own.suggestion === number) ?? false
  return (
    <p class="write-buttons">
      {following?.ticked.has(number) && writes !== 'answer' && (
        <button class="button button-quiet" type="button" onClick={() => onWrite('answer')}>
          {isWritten ? messages.writing.again : messages.writing.line}
        </button>
      )}{' '}
      {suggestion.resume && suggestion.onlyIfTrue && writes !== 'bullet' && (
        <button class="button button-quiet" type="button" onClick={() => onWrite('bullet')}>
          {messages.writing.edit}
        </button>
      )}
    </p>
  )
}

/** @param number as the report lists it. */
export const suggestionId = (number: number): string => `change-${number}`

export interface SuggestionItemProps {
  readonly suggestion: Suggestion
  /** As the report lists it. */
  readonly number: number
}

/** One suggestion, with a checkbox if following it changes something. */
export const SuggestionItem = ({ suggestion, number }: SuggestionItemProps) => {
  const { following } = useBench()
  const [isAsking, setAsking] = useState(false)
  const [writes, setWrites] = useState<Writes>(null)
  const box = useRef<HTMLInputElement>(null)
  const isTicked = following?.ticked.has(number) ?? false
  const id = `suggestion-${number}`

  const toggle = (): void => {
    if (isTicked || !suggestion.onlyIfTrue) following?.tick(number, !isTicked)
    else setAsking(!isAsking)
  }
  const answer = (isTrue: boolean): void => {
    setAsking(false)
    if (isTrue) following?.tick(number, true)
    if (isTrue && suggestion.edit === null) setWrites('answer')
    box.current?.focus()
  }
  const stopWriting = (): void => {
    setWrites(null)
    document.getElementById(suggestionId(number))?.focus()
  }
  const title = (
    <>
      <Told room="titles" words={suggestion.title} />
      {suggestion.onlyIfTrue && <span class="tag tag-condition">{messages.suggestions.onlyIfTrue}</span>}
    </>
  )
  return (
    <li class={`suggestion ${isTicked ? 'is-ticked' : ''}`} id={suggestionId(number)} tabIndex={-1}>
      <p class={`gain ${ownGain(suggestion) > 0 ? '' : 'gain-none'}`}>
        {messages.gain(ownGain(suggestion))}
        <span class="visually-hidden"> {messages.pointsAfter}</span>
      </p>
      <div>
        <h4>
          {following && canFollow(suggestion) ? (
            <label class="tick" for={id}>
              <input
                ref={box}
                type="checkbox"
                id={id}
                checked={isTicked}
                aria-expanded={suggestion.onlyIfTrue ? isAsking : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  // After the browser has reset the checkbox.
                  setTimeout(toggle)
                }}
              />
              <span>{title}</span>
            </label>
          ) : (
            title
          )}
        </h4>
        {isAsking && <AskWhetherTrue onAnswer={answer} />}
        {isTicked && writes === 'answer' && <Later load={loadAnswerWriter} props={{ suggestion, number, onDone: stopWriting }} />}
        <p>
          <Told room="suggestions" words={suggestion.message} />
        </p>
        {suggestion.edit && <EditDiff edit={suggestion.edit} />}
        <Places suggestion={suggestion} />
        {following && suggestion.edit === null && (
          <WriteButtons suggestion={suggestion} number={number} writes={writes} onWrite={setWrites} />
        )}
        {suggestion.resume && writes === 'bullet' && (
          <Later load={loadBulletWriter} props={{ place: suggestion.resume, id: `${id}-bullet`, onDone: stopWriting }} />
        )}
      </div>
    </li>
  )
}
