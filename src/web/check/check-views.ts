import type { ComponentType } from 'preact'
import { CheckForm, type CheckFormProps } from './check-form.tsx'
import { CheckedView, type CheckedViewProps } from './checked-view.tsx'

/** What draws the guard: its form, and what it found. */
export interface CheckViews {
  readonly Form: ComponentType<CheckFormProps>
  readonly Found: ComponentType<CheckedViewProps>
}

export const CHECK_VIEWS: CheckViews = { Form: CheckForm, Found: CheckedView }
