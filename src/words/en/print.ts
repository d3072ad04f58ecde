export const words = { answers: 'Answers' };
