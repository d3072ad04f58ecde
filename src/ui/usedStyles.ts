/** The style sheets whose classes were asked for since they were last taken. Filled while pages are prerendered. */
const used = new Set<string>();

/**
 * The classes of a style sheet, noting that it is used as soon as one of them is. The build wraps them in this.
 * @public
 */
export const trackClasses = (file: string, classes: Record<string, string>): Record<string, string> =>
  new Proxy(classes, {
    get(known, name: string) {
      used.add(file);
      return known[name];
    },
  });

/** The style sheets that what was just rendered needs. */
export function takeUsedStyles(): string[] {
  const files = [...used];
  used.clear();
  return files;
}
