export const words = {
  instruction: 'Put the steps in order, the first at the top.',
  unmoved: 'The steps stand in no order yet. Move them first.',
  placed: (right: number, total: number) => `${right} of ${total} steps stand in their place.`,
  rightOrder: 'The right order: [order]',
  moved: (step: string, place: number, total: number) => `${step}: place ${place} of ${total}.`,
  up: (step: string) => `Move up: ${step}`,
  down: (step: string) => `Move down: ${step}`,
  inPlace: 'In its place',
  belongs: (place: number) => `Belongs at ${place}`,
  before: '“[step]” before “[other]”',
};
