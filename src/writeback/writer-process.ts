/** The program of a child that writes suggestions into files: see `create-writer.ts`. */
import { answerWith, serveTasks } from '../children/index.ts'
import { type TailorTask, tailor } from './tailor-task.ts'

// Only `create-writer.ts` sends tasks, and it sends what `TailorTask` says.
serveTasks((task) => answerWith(() => tailor(task as TailorTask)))
