/** Words that many cues need, defined once under a name: `people` is `team/colleague/student`. */
export type WordClasses = Readonly<Record<string, string>>

/** `+people` within a phrase. */
const CLASS = /\+([a-z]+)/

const expandPhrase = (phrase: string, classes: WordClasses): string[] => {
  const [at, name] = CLASS.exec(phrase) ?? []
  if (at === undefined || name === undefined) return [phrase]
  return ((Object.hasOwn(classes, name) ? classes[name] : undefined)?.split(' ') ?? []).flatMap((word) =>
    expandPhrase(phrase.replace(at, word), classes),
  )
}

/** A cue with the words of each class in its place: `train +people` is `train team/colleague/student`. */
export const expandCue = (cue: string, classes: WordClasses): string =>
  cue
    .split(' ')
    .map((either) =>
      either
        .split('/')
        .flatMap((phrase) => expandPhrase(phrase, classes))
        .join('/'),
    )
    .join(' ')

/** The classes that a cue names. */
export const classesIn = (cue: string): string[] => [...cue.matchAll(new RegExp(CLASS, 'g'))].flatMap(([, name]) => name ?? [])
