import { plural } from '../../../../words/plural.ts';

/** The number is written by whoever has it: it may have decimals. */
const points = (number: string, of: number) => `${number} ${plural(of, { one: 'point', other: 'points' })}`;

/** What the figure says. */
export const words = {
  points,
  roads: {
    use: { short: 'Use as it is', name: 'use the model as it is' },
    prompt: { short: 'Better prompt', name: 'write a better prompt' },
    retrieval: { short: 'Retrieval', name: 'add retrieval' },
    clean: { short: 'Clean labels', name: 'clean the labels' },
    label: { short: 'Label more', name: 'label more examples' },
    peft: { short: 'Fine-tune a part', name: 'fine-tune a small part (PEFT)' },
    full: { short: 'Fine-tune all', name: 'fine-tune all weights' },
  },
  cases: {
    mnli: {
      button: 'GPT-3 on MNLI',
    },
    rte: {
      button: 'GPT-3 on RTE',
    },
    raft: {
      button: 'RAFT, 50 labels',
    },
    facts: {
      button: 'New facts',
    },
    methods: { full: 'full fine-tuning', lora: 'LoRA', tFew: 'T-Few' },
  },
  field: {
    score: (value: number) => `${value} per cent`,
    examples: (value: string) => `${value} examples`,
    baseline: 'Score today, the baseline',
    target: 'Target score',
    labelled: 'Labels you have',
    rightLabels: 'Share of right labels',
    rightShort: 'Labels right',
  },
  /** What leads to each picture, in their order. */
  pictures: { letters: 'Letters', curve: 'Curve', map: 'Map' },
  headline: {
    titles: {
      map: 'Which road to try first',
      curve: 'What labelled examples buy',
      letters: 'Ten letters and a prompt',
    },
    about: {
      before: 'Which road would you try first?',
      map: {
        use: (score: string) => `your score is ${score} over the target`,
        prompt: (score: string) => `your score is only ${score} short of the target`,
        misread: (score: string) => `your score is ${score} below blind guessing`,
        retrieval: () => 'facts are missing: let the model look them up',
        clean: (right: string) => `only ${right} of yours are right`,
        few: (labels: string) => `than your ${labels}, yet no number may be enough`,
        label: (labels: string) => `${labels} more labels, and training is advised`,
        peft: (labels: string) => `${labels} labels are enough to train a small part`,
        full: (labels: string) => `${labels} labels are enough to train all weights`,
      },
      met: (target: string) => `labelled examples until the expected score meets the target, ${target}`,
      never: (target: string, end: string) => `does the expected score meet ${target}: it ends at ${end}`,
      facts: 'curve: facts that change are not a skill that examples teach',
      letters: 'of ten letters reach the right department, with a prompt alone',
    },
    brief: {
      map: {
        use: (score: string) => `${score} over the target`,
        prompt: (score: string) => `${score} short of the target`,
        misread: (score: string) => `${score} below guessing`,
        retrieval: () => 'facts are missing',
        clean: (right: string) => `${right} are right`,
        few: () => 'yet it may never be enough',
        label: (labels: string) => `${labels} more, then train`,
        peft: (labels: string) => `${labels} labels are enough`,
        full: (labels: string) => `${labels} labels are enough`,
      },
      met: (target: string) => `labels for a score of ${target}`,
      never: (target: string, end: string) => `meets ${target}: it ends at ${end}`,
      facts: 'curve for facts',
      letters: 'of ten letters sorted right',
    },
    never: 'Never',
    none: 'No',
  },
  map: {
    baseline: 'score today, the baseline',
    labels: (labels: string) => `labels you have: ${labels}`,
    labelsShort: 'labels you have',
    target: (score: string) => `target ${score}`,
    more: (labels: string) => `${labels} more`,
    you: 'you',
    walk: 'Add labels',
    guessed: (road: string) => `You guessed: ${road}`,
  },
  curve: {
    adds: 'what training adds',
    does: 'what the frozen model does already',
    doesShort: 'the frozen model',
    published: (method: string) => `${method}, published`,
    baseline: (score: string) => `baseline ${score}`,
    guessing: (score: string) => `guess ${score}`,
    target: 'target',
    score: 'score',
    none: 'no curve',
    axis: 'labelled examples; the line is a toy curve',
    axisShort: 'labelled examples',
  },
  letters: { story: 'The model sends two of them astray.' },
  about: (score: string) => `about ${score}`,
  /** When a line of the rule holds, and why it says what it says. */
  rules: {
    'no-demand': {
      when: 'Baseline and guessing both reach the target',
      because: (target: string, guessing: string) =>
        `A target of ${target} asks for no more than blind guessing (${guessing}), so there is nothing to train for until it is raised.`,
    },
    reached: {
      when: 'The baseline reaches the target',
      because: (baseline: string, target: string) =>
        `The baseline of ${baseline} already reaches the target of ${target}, so training would cost money and bring nothing that was asked for.`,
    },
    misread: {
      when: (luck: number) => `The baseline is more than ${luck} points below blind guessing`,
      because: (baseline: string, guessing: string) =>
        `A baseline of ${baseline} is below blind guessing (${guessing}), which points to misread answers, so mend the prompt and the marking before anything is trained.`,
    },
    facts: {
      when: 'Facts are missing that change or are private',
      because:
        'Facts that change belong into documents the model looks up: retrieval did better than fine-tuning at supplying knowledge, and a document can be replaced without training.',
    },
    'labels-below-model': {
      when: 'The labels are right less often than the model',
      because: (right: string, baseline: string) =>
        `Only ${right} of the labels are right while the model scores ${baseline}, so they would teach it mistakes: correct them before anything else.`,
    },
    'small-gap': {
      when: (gap: number) => `The gap is at most ${gap} points`,
      because: (gap: string) =>
        `A gap of ${gap} may close with a better prompt, which takes minutes and changes no weights; tune only if it does not.`,
    },
    'prompt-for-few': {
      when: (few: number, gap: number) =>
        `Fewer than ${few} correct labels and a gap of at most ${gap} points`,
      because: (correct: string, few: number, gap: string) =>
        `With ${correct} correct labels, fewer than ${few}, no clear gain from tuning is to be expected, and for a gap of ${gap} a better prompt is the cheaper try.`,
    },
    'labels-below-target': {
      when: 'The labels are right less often than the target asks',
      because: (right: string, target: string) =>
        `Labels of which ${right} are right can neither teach nor measure a target of ${target}: correct them before adding any, or lower the target.`,
    },
    floor: {
      when: (few: string) => `The baseline is at blind guessing and fewer than ${few} labels are correct`,
      because:
        'From blind guessing a small set is a gamble: with 100 examples the published scores on MNLI ran from 37.6 to 63.8, so label 1,000 or more, or try a stronger model.',
    },
    few: {
      when: (few: number) => `Fewer than ${few} correct labels`,
      because: (correct: string) =>
        `Clear gains usually start at 50 to 100 good examples and ${correct} are correct here, so label more and use the best prompt meanwhile.`,
    },
    'clean-first': {
      when: (luck: number) =>
        `The toy curve comes within ${luck} points of the target only if all labels are right`,
      because: (of: { examples: string; clean: string; right: string; reach: string }) =>
        `With all ${of.examples} labels right the toy curve would stand at ${of.clean}, with ${of.right} right it stands at ${of.reach}: correcting labels comes before adding some.`,
    },
    climbing: {
      when: (luck: number) =>
        `The toy curve is more than ${luck} points short and twice the labels would add a point or more`,
      because: (examples: string, reach: string, climb: string) =>
        `At ${examples} examples the toy curve stands at ${reach} and still climbs, by ${climb} for twice as many, so more labels are the next step.`,
    },
    'within-reach': {
      when: (luck: number) => `The toy curve comes within ${luck} points of the target or passes it`,
      because: (of: { examples: string; reach: string; past: boolean; target: string }) =>
        `With ${of.examples} examples the toy curve stands at ${of.reach}, ${of.past ? 'past' : 'near'} the target of ${of.target}, so tune a small part of the weights and compare with the baseline.`,
    },
    'many-and-flat': {
      when: (many: string) =>
        `The toy curve is flat and short of the target, with ${many} or more correct labels`,
      because: (reach: string, target: string) =>
        `The toy curve is flat at ${reach}, short of ${target}; with this much data full fine-tuning learned more than LoRA on code and mathematics, but it forgets more and may stop short as well.`,
    },
    flat: {
      when: 'In all other cases: the toy curve is flat and short of the target',
      because: (reach: string, target: string) =>
        `The toy curve is flat at ${reach}, short of ${target}: tune a small part of the weights, keep the gain, and lower the target or try a stronger model for the rest.`,
    },
  },
  sources: {
    lora: 'Hu et al. 2021',
    glue: 'GLUE data set card',
    ia3: 'Liu et al. 2022',
    'learns-less': 'Biderman et al. 2024',
    'new-knowledge': 'Gekhman et al. 2024',
    'rag-or-tuning': 'Ovadia et al. 2023',
    'peft-docs': 'PEFT documentation',
    'hf-course': 'Hugging Face course',
    'openai-tuning': 'OpenAI fine-tuning guide',
    'openai-optimization': 'OpenAI model optimisation guide',
    'google-tuning': 'Google Cloud tuning guide',
  },
  places: { table8: 'Table 8', table16: 'Table 16', tables8And16: 'Tables 8 and 16' },
  gap: {
    missing: (points: string) => `a gap of ${points}`,
    none: 'no gap',
    above: (points: string) => `${points} above the target`,
  },
  labels: (examples: string, right: string, correct: string) =>
    `${examples} labelled examples, ${right} of them right, make ${correct} correct labels`,
  noCurve: 'No learning curve is drawn: facts that change are not a skill that examples teach.',
  tuned: (of: { examples: string; reach: number; below: boolean; clean: number }) =>
    `Tuned on ${of.examples} examples, the toy curve expects a score of about ${of.reach}${
      of.below ? ', below the baseline, because wrong labels are learned too' : ''
    }.${of.clean === of.reach ? '' : ` With every label right it would be about ${of.clean}.`}`,
  short: 'Which road to try for a baseline, a target and labelled examples, with an expected learning curve.',
  rule: (condition: string, reason: string, source: string) =>
    `The line of the rule that decides: ${condition}. ${reason} Source: ${source}.`,
  tenLetters:
    'Ten letters were given to a language model with a prompt. Eight reach the right department, two go astray.',
  state: (of: {
    baseline: string;
    target: string;
    gap: string;
    labels: string;
    road: string;
    curve: string;
  }) =>
    `Baseline ${of.baseline}, target ${of.target}: ${of.gap}. ${of.labels}. What to try first: ${of.road}. ${of.curve}`,
  loaded: (name: string, baseline: string, target: string, examples: string) =>
    `Loaded: ${name}. Baseline ${baseline}, target ${target}, ${examples} examples.`,
  stillAdvised: (road: string) => `Still advised: ${road}.`,
  nowAdvised: (road: string, before: string) => `Now advised: ${road}, before it was: ${before}.`,
  expects: (score: number) => `The toy curve expects about ${score}.`,
  table: {
    caption: (baseline: string, target: string, right: string) =>
      `Scores and advice by number of examples: baseline ${baseline}, target ${target}, ${right} of the labels right. The curve is a toy shaped after GPT-3 on MNLI.`,
    published: (sources: readonly string[]) => ` Published scores: ${sources.join('; ')}.`,
    none: 'none',
    examples: 'labelled examples',
    curve: 'toy curve',
    clean: 'toy curve, all labels right',
    method: (method: string) => `published: ${method}`,
    first: 'try first',
  },
};
