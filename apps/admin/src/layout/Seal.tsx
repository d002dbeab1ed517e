import { Box } from '@mui/material';
import { SEAL } from '../theme/colours';

/** 渝台 as a seal: the mark of the desk, the same in every language. */
export function Seal({ size = 30 }: { size?: number }) {
  return (
    <Box
      component="span"
      lang="zh-Hans"
      aria-hidden
      sx={{
        display: 'inline-grid',
        placeItems: 'center',
        flex: 'none',
        width: size,
        height: size,
        borderRadius: `${Math.round(size / 6)}px`,
        backgroundColor: SEAL,
        color: '#fff',
        fontSize: size * 0.42,
        fontWeight: 600,
        lineHeight: 1,
        boxShadow: 'inset 0 0 0 1.5px rgb(255 255 255 / 0.35)',
      }}
    >
      渝台
    </Box>
  );
}
