import { createTheme, type ThemeOptions } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';
import { darkTones, lightTones, type Tones } from './colours';
import { componentsOf } from './components';

declare module '@mui/material/styles' {
  interface Palette {
    tones: Tones;
  }
  interface PaletteOptions {
    tones?: Tones;
  }
}

/** Sized for Chinese first: a glyph needs more height than a Latin letter, a heading less contrast in size. */
const typography: ThemeOptions['typography'] = {
  fontFamily: 'var(--font)',
  fontSize: 14,
  h1: { fontSize: '1.375rem', lineHeight: 1.4, fontWeight: 600, letterSpacing: 0 },
  h2: { fontSize: '1.0625rem', lineHeight: 1.5, fontWeight: 600, letterSpacing: 0 },
  h3: { fontSize: '0.9375rem', lineHeight: 1.5, fontWeight: 600, letterSpacing: 0 },
  h4: { fontSize: '1.125rem', lineHeight: 1.5, fontWeight: 600, letterSpacing: 0 },
  h5: { fontSize: '1rem', lineHeight: 1.5, fontWeight: 600 },
  h6: { fontSize: '1rem', lineHeight: 1.5, fontWeight: 600 },
  body1: { fontSize: '0.9375rem', lineHeight: 1.6 },
  body2: { fontSize: '0.875rem', lineHeight: 1.55 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.5 },
  overline: {
    fontSize: '0.75rem',
    lineHeight: 1.5,
    letterSpacing: '0.04em',
    textTransform: 'none',
    fontWeight: 600,
  },
  button: { fontSize: '0.875rem', textTransform: 'none', fontWeight: 600, letterSpacing: 0 },
};

function themeOf(palette: RaThemeOptions['palette']): RaThemeOptions {
  const base = createTheme({ palette });
  return {
    palette,
    typography,
    shape: { borderRadius: 6 },
    sidebar: { width: 216, closedWidth: 52 },
    components: componentsOf(base),
  };
}

/** Paper and ink, with the green of the Yangtze's gorges for what can be acted on. */
export const lightTheme = themeOf({
  mode: 'light',
  primary: { main: '#0f5f63', light: '#3c8488', dark: '#0a4649', contrastText: '#ffffff' },
  secondary: { main: '#5c564c', contrastText: '#ffffff' },
  error: { main: '#a83a26' },
  warning: { main: '#9a5f00' },
  info: { main: '#2d6f9f' },
  success: { main: '#23794b' },
  background: { default: '#f5f3ee', paper: '#fffefb' },
  text: { primary: '#1d2224', secondary: '#5a5b57', disabled: '#8d8c86' },
  divider: '#e2ded5',
  action: { selected: 'rgb(15 95 99 / 0.09)', hover: 'rgb(60 50 30 / 0.05)' },
  tones: lightTones,
});

export const darkTheme = themeOf({
  mode: 'dark',
  primary: { main: '#74c5c3', light: '#9cdad8', dark: '#4c9f9d', contrastText: '#06292b' },
  secondary: { main: '#c9c2b5', contrastText: '#1a1d1e' },
  error: { main: '#ec917d' },
  warning: { main: '#dba752' },
  info: { main: '#7ab5dc' },
  success: { main: '#71c695' },
  background: { default: '#15191a', paper: '#1d2223' },
  text: { primary: '#e9e6df', secondary: '#aeaca4', disabled: '#7b7a74' },
  divider: '#343a3b',
  action: { selected: 'rgb(116 197 195 / 0.13)', hover: 'rgb(255 255 255 / 0.06)' },
  tones: darkTones,
});
