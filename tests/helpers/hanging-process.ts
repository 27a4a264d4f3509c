/** A child that takes up a task and never answers. */
import { serveTasks } from '../../src/children/serve-tasks.ts'

serveTasks(() => new Promise(() => {}))
