import type { Html } from '../../course/types.ts';

interface Props {
  html: Html;
  as?: 'span' | 'div';
  className?: string | undefined;
}

/** Compiled HTML, inserted as it is: see `Html`. */
export function Markup({ html, as: Tag = 'span', className }: Props) {
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
