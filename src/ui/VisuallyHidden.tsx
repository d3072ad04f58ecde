import type { ReactNode } from 'react';

/** Words for the ear alone. The class is a global one, since typeset formulas carry their words in it too. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className="visually-hidden">{children}</span>
);
