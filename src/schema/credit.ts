/** What the strongest evidence of the skill asked for is worth. */
export const FULL_CREDIT = 1
