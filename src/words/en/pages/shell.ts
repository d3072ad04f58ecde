export const words = {
  skip: 'Skip to the content',
  nav: 'Site',
  menu: 'Menu',
  lost: 'Part of this page could not be fetched: a newer version may have been published, or the connection is down. Your answers are kept. [Load the page again]',
  about: '[course] by [authors]. Text and figures [licence], facts last checked [date].',
  report: 'Report a mistake',
  keyboard: 'Keyboard help',
  keys: 'Keys',
  keyHelp: [
    ['Tab, Shift Tab', 'to the next or the previous control'],
    ['1 to 9, A to I', 'choose an option, while the question has the focus'],
    ['Enter', 'check the answer, then continue'],
    ['Arrow keys', 'move between options, and move sliders'],
    ['Escape', 'close a note like this one'],
  ],
  keysOff: 'Letters and digits can be switched off on the [progress page].',
  close: 'Close',
};
