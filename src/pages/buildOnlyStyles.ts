/**
 * The style sheets of what is drawn at build time only, which no script of the browser asks for: an entry of the build
 * for its styles, whose script is thrown away. It exports them, or they would be shaken off. The page writer says
 * which one is missing here.
 */
export const sheets = import.meta.glob(
  [
    './**/*Page.module.css',
    './shell/Shell.module.css',
    './lesson/{AskedQuestion,SourceList,Spread}.module.css',
    '../ui/Lead.module.css',
  ],
  { eager: true, import: 'default' },
);
