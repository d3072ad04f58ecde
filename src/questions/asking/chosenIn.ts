/** What stands in the inputs of a question: a learner may choose before the page has come alive. */
export function chosenIn(fieldset: HTMLFieldSetElement): string[] {
  return [...fieldset.querySelectorAll('input')]
    .filter((input) => (input.type === 'text' ? input.value.trim() !== '' : input.checked))
    .map((input) => input.value);
}
