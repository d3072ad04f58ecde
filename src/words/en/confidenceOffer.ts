export const words = {
  ask: 'Say how sure you are when you check?',
  yes: 'Turn on',
  no: 'No',
  on: 'Turned on: the next question can be checked that way. You can change this under [Progress].',
  off: 'It stays off. You can change this under [Progress].',
};
