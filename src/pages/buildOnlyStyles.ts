/**
 * The style sheets of what is drawn at build time only, which no script of the browser asks for: an entry of the build
 * for its styles, whose script is thrown away.
 */
import.meta.glob(
  [
    './**/*Page.module.css',
    './{shell,lesson}/*.module.css',
    '../questions/asking/QuestionBox.module.css',
    '../ui/*.module.css',
  ],
  { eager: true },
);
