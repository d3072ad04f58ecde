export const words = {
  lead: 'All questions of the topics you choose on one paper. You hand it in once, then see the result by objective and the explanation of every question. Nobody but you sees it, and there is no clock.',
  rules:
    'Flag what you want to look at again; what is still open is pointed out before you hand in. Questions with numbers come with new ones.',
  noScript:
    'An exam is put together and marked by a script in your browser, and scripts are switched off. The questions can be read in their topics, with the answers on a page of their own.',
};
