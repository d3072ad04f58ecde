/** Where the site lives: the only place that asks. Always with a slash at both ends. */
export const base = import.meta.env.BASE_URL;

/** The address of a page: `href('lora')` is `/base/lora/`; `href('')` is the home page. */
export const href = (page: string, anchor = '') =>
  `${base}${page ? `${page}/` : ''}${anchor ? `#${anchor}` : ''}`;
