import localFont from 'next/font/local';

/** What is operated: Inter, with tabular figures. */
export const inter = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-latin-sans',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

/** What is read: Source Serif 4, cut for its size. */
export const sourceSerif = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  weight: '200 900',
  variable: '--font-latin-serif',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

/** Its italic, fetched only by pages that use it. */
export const sourceSerifItalic = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  weight: '200 900',
  style: 'italic',
  variable: '--font-latin-serif-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});
