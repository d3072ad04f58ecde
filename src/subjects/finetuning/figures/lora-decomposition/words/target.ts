/** What the view of targets draws. */
export const words = {
  legend: (side: number) => `A Δ[Q] to imitate, ${side} × ${side}`,
  target: (made: string) => `[Target] ${made}`,
  best: (rank: number) => `Best [A]·[B] of rank ${rank}`,
  numbers: (numbers: string, share: string) => `${numbers} numbers, ${share} of the target`,
  failed: 'No picture: this browser could not work it out.',
  working: (percent: number) => `Working out the picture: ${percent}\u00a0%`,
  missed: (error: string, rank: number) => `[${error}] of the target is missed at rank ${rank}`,
  rank: (rank: number, error: string) => `rank ${rank}, ${error} missed`,
  point: (rank: number, value: string) => `${rank}: ${value}`,
  pointMissed: (rank: number, error: string) => `${rank}: ${error} missed`,
  values: 'Singular values: the weight of each layer',
  errors: 'Relative error of the best A·B',
  axes: { layer: 'layer', rank: 'rank' },
  why: 'Why hope that the update a task needs is of low rank? RoBERTa reached 90 % of its full performance on a paraphrase task along only 200 trained directions (Aghajanyan et al. 2020), and on GPT-3 a pair of rank 4 on query and value did as well as one of rank 64 (Hu et al. 2021, Table 6; in section 7.2 the two share their leading directions).',
  howSummary: 'How this is worked out',
  how: 'No product of rank r comes nearer to a target than the first r terms of its singular value decomposition, and what it misses is the root of the discarded share of the squared singular values (Eckart and Young 1936). The smooth target is built from its decomposition, so its spectrum is exact. For the others all 1,000 singular values were worked out beforehand by a full decomposition and are kept to 0.025 %; their pictures are worked out here, in a background thread, by the same method. Their pictures show every fourth row and column. These four are toy data made by formulas and seeds. The last target is real: the change of a query matrix of the small model in the lab, worked out here when it is chosen.',
};
