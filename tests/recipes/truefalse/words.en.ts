export const words = {
  true: 'True',
  false: 'False',
  chooseFirst: 'Choose true or false first.',
};
