/**
 * What takes the focus when somebody comes to a question, so that what is typed next goes there: the first field; in
 * questions without one, the option that is chosen or the first; where the answer is given in a figure, the way there;
 * where there is none either, what is pressed first.
 */
export function firstField(question: ParentNode): HTMLElement | null {
  const fields = question.querySelector('fieldset');
  return (
    fields?.querySelector<HTMLElement>('input[type="text"], select') ??
    fields?.querySelector<HTMLElement>('input:checked') ??
    fields?.querySelector<HTMLElement>('input') ??
    fields?.querySelector<HTMLElement>('a[data-to-figure]') ??
    question.querySelector<HTMLElement>('button:not([aria-disabled])')
  );
}
