/** What the learner must be told about their data. */
export const words = {
  understood: 'Understood',
  load: 'Load it',
  blocked:
    'This browser does not let the page keep data, so your answers last only as long as this tab. You can save them to a file on the progress page.',
  full: 'There is no room left in this browser for new answers. Everything kept so far is safe; what came after it waits in this tab, and the page will try again with your next answer. You can save your answers to a file on the progress page.',
  newer:
    'Your saved answers were written by a newer version of this page. They are left as they are, and what you do now waits in this tab. Reloading usually brings the newer version, which adds it.',
  unreadable:
    'Part of the saved data could not be read. It is kept aside as it was, and everything else is in use.',
  clock:
    'Some of your answers carry a date that has not come yet: the clock was ahead when you gave them, or it is behind now. Nothing is lost: they count as given today. If the clock of this device is wrong, set it right before you answer more.',
  update:
    'A newer version of this course was published while this page was open. Your answers and figures stay as they are when you load it.',
  'cleared-elsewhere':
    'Your answers were deleted in another tab, so this page starts afresh too. What you answer from now on is kept.',
};
