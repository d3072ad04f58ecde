import fields from '../parts/fields.module.css';
import { words } from '../words/en/calculator.ts';
import type { Method } from './methods.ts';

/** Where formula, accounting and sizes come from. */
export function Sources({ method }: { method: Method }) {
  const sources = [
    { what: words.sources.method(method.name), ...method.source },
    {
      what: words.sources.bytesPerNumber,
      label: words.sources.zero,
      href: 'https://arxiv.org/abs/1910.02054',
    },
    {
      what: words.sources.activations,
      label: words.sources.korthikanti,
      href: 'https://arxiv.org/abs/2205.05198',
    },
    {
      what: words.sources.sizes,
      label: words.sources.publishers,
      href: 'https://huggingface.co/models',
    },
  ];
  return (
    <>
      <ul>
        {sources.map(({ what, label, href }) => (
          <li key={what}>
            {what}
            <a href={href} rel="noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p className={fields.note}>{words.sources.countsAgreeWith}</p>
    </>
  );
}
