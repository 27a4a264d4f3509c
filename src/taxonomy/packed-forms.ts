import type { FormList } from '../schema/form-list.ts'

/** Where each of some runs ends, by their lengths, and back. */
const lengthsOf = (ends: readonly number[]): number[] => ends.map((end, at) => end - (ends[at - 1] ?? 0))

const endsOf = (lengths: readonly number[]): number[] => {
  let end = 0
  return lengths.map((length) => (end += length))
}

const withRuns = (forms: FormList, change: (numbers: readonly number[]) => number[]): FormList => ({
  ...forms,
  stepEnds: change(forms.stepEnds),
  readingEnds: change(forms.readingEnds),
})

/** As the file of the build holds them: lengths pack into a tenth of what ends do. */
export const packForms = (forms: FormList): FormList => withRuns(forms, lengthsOf)

export const unpackForms = (packed: FormList): FormList => withRuns(packed, endsOf)
