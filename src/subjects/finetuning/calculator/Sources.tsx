import fields from '../parts/fields.module.css';
import { words } from '../words/en/calculator.ts';
import type { Method } from './methods.ts';

/** Where formula, accounting and sizes come from. */
export function Sources({ method }: { method: Method }) {
  const sources = [
    { what: `${method.name}: `, ...method.source },
    {
      what: 'Bytes per number: ',
      label: 'Rajbhandari et al. 2019, section 3.1',
      href: 'https://arxiv.org/abs/1910.02054',
    },
    {
      what: 'Activations: ',
      label: 'after Korthikanti et al. 2022, section 4.1',
      href: 'https://arxiv.org/abs/2205.05198',
    },
    {
      what: 'Sizes of the models: ',
      label: 'the configurations their publishers give',
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
