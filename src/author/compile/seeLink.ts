/** A link to where something is taught; its label becomes the heading's words once those are known. */
export const seeLink = (base: string, see: string) => ({
  href: `${base}${see.replace('#', '/#')}`,
  label: see,
});
