// How names are set on a canvas: their fonts, their widths, their ink. Texts are painted and never parsed.

/** @param family () -> CSS family list, asked once for each drawing */
export function createLettering(language, family) {
  const rtl = language.startsWith('ar');
  const widths = new Map(); // of texts as set in a font; forgotten when fonts arrive
  const fonts = new Map(); // of styles, during one drawing
  let families = '';

  function fontOf(style) {
    if (!fonts.has(style)) fonts.set(style, `${style.italic && !rtl ? 'italic ' : ''}${style.weight ?? 400} ${style.size}px ${families}`);
    return fonts.get(style);
  }

  // Arabic letters are joined and never spaced.
  const spacingOf = ({ spacing }) => (spacing && !rtl ? `${spacing}em` : '0px');

  function prepare(context, style) {
    context.font = fontOf(style);
    context.letterSpacing = spacingOf(style);
  }

  return {
    rtl,
    /** To be called before a drawing. */
    begin() {
      families = family();
      fonts.clear();
    },
    /** For when fonts have arrived. */
    forget: () => widths.clear(),
    /** As it is written: in capitals where the style wants them. */
    textOf: (text, style) => (style.capitals && !rtl ? text.toUpperCase() : text),
    heightOf: (style) => style.size * (rtl ? 1.45 : 1.2),
    widthOf(context, text, style) {
      const key = `${fontOf(style)} ${spacingOf(style)} ${text}`;
      if (!widths.has(key)) {
        prepare(context, style);
        widths.set(key, context.measureText(text).width + 4);
      }
      return widths.get(key);
    },
    write(context, text, style, { x, y, angle }) {
      context.save();
      prepare(context, style);
      context.translate(x, y);
      context.rotate(angle);
      context.direction = rtl ? 'rtl' : 'ltr';
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      if (style.halo) {
        context.lineJoin = 'round';
        context.lineWidth = style.haloWidth ?? 3;
        context.strokeStyle = style.halo;
        context.strokeText(text, 0, 0);
      }
      context.fillStyle = style.color;
      context.fillText(text, 0, 0);
      context.restore();
    },
    dot(context, x, y, { radius, fill, line }) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fillStyle = fill;
      context.fill();
      context.lineWidth = 1.2;
      context.strokeStyle = line;
      context.stroke();
    },
  };
}
