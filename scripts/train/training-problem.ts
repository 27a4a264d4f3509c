/** Why the training cannot start, in a sentence for the person who started it. */
export class TrainingProblem extends Error {
  override readonly name = 'TrainingProblem'
}
