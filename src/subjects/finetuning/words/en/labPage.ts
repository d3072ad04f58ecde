/** What stands around the lab, drawn by the build alone. */
export const words = {
  findings: {
    sweep: 'What a sweep found',
    judged: (seeds: number) =>
      `A method is judged fairly only at a learning rate that suits it. So every method was trained on every task with three learning rates and ${seeds} seeds, by one optimiser and with equally many steps. The races above start from the rates that did best; what does badly here does so at the best rate that was tried.`,
    showSweep: 'Show the table (it tells how the races end)',
    showHonest: 'Show what was found (it tells how the races end)',
    honest: 'What this model can show, and what it cannot',
    model: (layers: number, heads: number, width: number, numbers: string) =>
      `The model is a decoder with ${layers} layers, ${heads} heads, width ${width} and ${numbers} numbers. Some of what it shows holds for large models as well, and some does not.`,
    shares: (trained: string, width: number) =>
      `[Shares look large here.] Rank 4 on q and v trains ${trained} numbers. In a matrix of ${width} × ${width} that is much; in one of 4,096 × 4,096 the same rank is ${4096 / width} times less of it.`,
    prompts: (renamed: string, near: string, middle: string, far: string) =>
      `[A prompt chooses better than it teaches.] With 8 vectors it answers ${renamed} right where the skill is there under another name and ${near} where two skills follow one another, but ${middle} and ${far} where something new is to be learned. It can only steer what the frozen layers already do, and this model is small: in [the paper on prompt tuning] the gap to full fine-tuning closes only with models of billions of parameters.`,
    speed: (full: string, lora: string) =>
      `[Few trained numbers do not make a step fast.] The signal still travels through the whole frozen model and back, as the column of milliseconds shows. What is saved is memory: Adam’s two averages take ${full} for full fine-tuning, ${lora} for LoRA of rank 4 on all matrices.`,
    forgotten: (at: {
      near: string;
      nearThin: string;
      middle: string;
      middleThin: string;
      mixed: string;
      mixedLora: string;
    }) =>
      `[What is forgotten depends on the task more than on the method.] Every method is trained on the new command only. After “reverse, then next letter” full fine-tuning answers ${at.near} of the old commands right, LoRA of rank 1 on q and v ${at.nearThin}; after “sort backwards” ${at.middle} and ${at.middleThin}. With old strings as a quarter of each batch full fine-tuning keeps ${at.mixed} there, LoRA of rank 4 on all matrices ${at.mixedLora}. What an added part can do besides is come off again: then the frozen model answers as before. Where the model’s own numbers were changed, nothing comes off.`,
    luck: (widest: string) =>
      `[One run is one draw of luck.] ${widest} Repeat a race with other seeds before you believe a difference.`,
    widest: (task: string, method: string, least: string, most: string) =>
      `On “${task}”, ${method} reached ${least} with one seed and ${most} with another.`,
  },
  labPage: {
    lab: 'Lab',
    hereTransformerFine:
      'Here a transformer is fine-tuned in your browser, with true gradients, by the methods of this course. It is small enough to train in seconds. It was pre-trained on eight skills with strings of six letters; you teach it a ninth.',
    trainingNeedsScripts:
      'Training needs scripts, which are switched off. What was found with the same program is below, folded away.',
    ideasBehind: 'The ideas behind it',
  },
  sweepTable: {
    rate: (range: string | number, learningRate: string | number) => `${range}rate\u00a0${learningRate}`,
    cellGivesAnswers: (
      task: string | number,
      seeds: string | number,
      steps: string | number,
      batch: string | number,
    ) =>
      `A cell gives the answers right in all six letters, of ${task} strings never trained on: the mean of ${seeds} seeds, the least and the most of them in per cent, and the learning rate that did best. Every run has ${steps} steps of ${batch} strings with AdamW.`,
    sweepLearningRates: 'Sweep of learning rates',
    exactMatchBy: 'Exact match by method and task',
    method: 'Method',
    trained: 'Trained',
    share: 'Share',
    oldSkillsMixed: (replay: string | number) => `, ${replay} old skills mixed in`,
  },
};
