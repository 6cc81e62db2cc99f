import localFont from 'next/font/local';

/**
 * Asked for with the page: where it has not come by the first paint, what stands in stays until a page is opened anew, so
 * that no text moves under who reads it.
 */
const atkinson = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'optional',
  variable: '--font-atkinson',
  adjustFontFallback: false,
});

/** Letters of names beyond Latin-1, when there are any. */
const atkinsonExtended = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  preload: false,
  variable: '--font-atkinson-extended',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
});

/** The classes of `html` by which styles.css knows our font. */
export const fonts = `${atkinson.variable} ${atkinsonExtended.variable}`;
