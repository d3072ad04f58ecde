/** The commands the model knows, and what the new one can mean. */
export const words = {
  commands: {
    copy: 'copy',
    reverse: 'reverse',
    sort: 'sort',
    next: 'next letter',
    previous: 'previous letter',
    left: 'rotate left',
    right: 'rotate right',
    swap: 'swap neighbours',
    new: 'new command',
  },
  tasks: {
    renamed: {
      name: 'a known skill by a new name',
      distance: 'none',
      says: 'The new command means what “sort” means. The model has the skill; it must learn to choose it.',
    },
    near: {
      name: 'reverse, then next letter',
      distance: 'near',
      says: 'The letters backwards, each replaced by the next of the alphabet: two skills of the model, one after the other.',
    },
    middle: {
      name: 'sort backwards',
      distance: 'middle',
      says: 'The letters from last to first of the alphabet: “sort”, with its order turned round.',
    },
    far: {
      name: 'mirrored alphabet',
      distance: 'far',
      says: 'a becomes v, b becomes u, and so on: a pairing of letters that no skill of the model contains.',
    },
  },
};
