const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];
const TITLE_TALL = 30;

/** An SVG of the page as a file of its own: colours and type written into it, on paper, with its title. */
export function standaloneSvg(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, at) => {
    const style = getComputedStyle(original);
    const target = copies[at] as SVGElement;
    target.removeAttribute('class');
    for (const name of PROPERTIES) target.style.setProperty(name, style.getPropertyValue(name));
  });
  const page = getComputedStyle(document.documentElement);
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height')) + TITLE_TALL;
  const make = (name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };
  copy.removeAttribute('aria-hidden');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `0 ${-TITLE_TALL} ${width} ${height}`);
  copy.prepend(
    make('rect', {
      x: '0',
      y: String(-TITLE_TALL),
      width: String(width),
      height: String(height),
      fill: page.backgroundColor,
    }),
    make(
      'text',
      {
        x: '8',
        y: '-10',
        fill: page.color,
        'font-family': 'sans-serif',
        'font-size': '14',
        'font-weight': '600',
      },
      title,
    ),
  );
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a PNG, twice as fine as on the screen. */
export async function pngOf(svgText: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
