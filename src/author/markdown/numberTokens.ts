import { PLACEHOLDER } from '../../notation/variables.ts';
import { tokensFor } from './tokens.ts';

/**
 * Numbers in place of `{{2*r*d}}`: markdown would take the stars for emphasis, TeX the braces for groups. In TeX the
 * token keeps one pair of braces, so that `2^{{k}}` is one exponent. `restore` puts the author's own back.
 */
export function numberTokens(written: string) {
  const { replace, ...tokens } = tokensFor(written, PLACEHOLDER, '4815162342', (digits) => `{${digits}}`);
  return { ...tokens, restore: (compiled: string) => replace(compiled, (source) => `{{${source}}}`) };
}
