import type { Theme } from '@mui/material';
import type { ActivityKind } from '@yutai/domain';
import { SEAL } from '../theme/colours';

const NAMES: Readonly<Record<ActivityKind, string>> = {
  session: 'session',
  site_visit: 'visit',
  meeting: 'meeting',
  transfer: 'transfer',
};

/** The theme's colours for the board's style sheets. */
export function boardColours({ palette }: Theme): Record<string, string> {
  const dark = palette.mode === 'dark';
  const kinds = Object.entries(NAMES).flatMap(([kind, name]) => {
    const { main, tint, text } = palette.tones.kind[kind as ActivityKind];
    return [
      [`--${name}`, main],
      [`--${name}-tint`, tint],
      [`--${name}-text`, text],
    ];
  });
  return {
    ...(Object.fromEntries(kinds) as Record<string, string>),
    '--paper': palette.background.paper,
    '--line': palette.divider,
    '--line-strong': dark ? '#4a5254' : '#cbc5b8',
    '--ink': palette.text.primary,
    '--ink-soft': palette.text.secondary,
    '--season': dark ? '#191e1f' : '#f7f5ef',
    '--weekend': dark ? '#15191a' : '#f0ede5',
    '--closed': dark ? '#333b3d' : '#ddd7ca',
    '--primary': palette.primary.main,
    '--error': palette.error.main,
    '--warning': palette.warning.main,
    '--success': palette.success.main,
    '--seal': dark ? palette.error.main : SEAL,
  };
}
