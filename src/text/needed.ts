/** What a thing is that one cannot do without; said with "not" before it, the thing is not asked. */
export const NEEDED: readonly string[] =
  'required requisite necessary mandatory essential needed requirement must prerequisite precondition important crucial critical vital imperative compulsory obligatory indispensable expected assumed dealbreaker'.split(
    ' ',
  )
