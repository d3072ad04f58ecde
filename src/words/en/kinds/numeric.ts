export const words = {
  within: (numbers: string[]) =>
    `Working: [working]. Numbers within ${numbers.join(' or ')} of it count as correct.`,
  anyOther: 'Any other number',
};
