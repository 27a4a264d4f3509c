/** A child that takes up a task and never answers. */
import { serveTasks } from '../../src/document/serve-tasks.ts'

serveTasks(() => new Promise(() => {}))
