/** "2026-11" */
export const currentMonth = (): string => new Date().toISOString().slice(0, 7)
