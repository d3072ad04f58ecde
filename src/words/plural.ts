import { locale } from '#words/locale';

const rules = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);

type Forms = { [form in Intl.LDMLPluralRule]?: string } & { other: string };

/** The words for so many: the form that the language has for the number, which stands where the form says `#`. */
export const plural = (n: number, forms: Forms): string =>
  (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n));
