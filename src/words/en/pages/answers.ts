export const words = {
  lead: 'The questions in the order of [the topic], then those of its practice, each with its answer and the reason. They teach most when you have answered first.',
  notes: 'Notes for instructors',
};
