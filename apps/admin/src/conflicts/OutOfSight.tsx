import { Fab } from '@mui/material';
import NorthIcon from '@mui/icons-material/North';
import { type RefObject, useEffect, useState } from 'react';
import { useT } from '../i18n/use-t';

function useIsSeen(place: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setIsSeen] = useState(true);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => setIsSeen(entry?.isIntersecting ?? true));
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, [place]);
  return isSeen;
}

interface OutOfSightProps {
  count: number;
  /** Where the conflicts are said. */
  place: RefObject<HTMLElement | null>;
}

/** In a long form, that something typed far from the conflicts has raised some, and the way to them. */
export function OutOfSight({ count, place }: OutOfSightProps) {
  const t = useT();
  const isSeen = useIsSeen(place);
  if (isSeen || count === 0) return null;
  return (
    <Fab
      variant="extended"
      size="small"
      color="warning"
      onClick={() => place.current?.scrollIntoView({ block: 'center' })}
      sx={{ position: 'fixed', bottom: 84, right: 32, gap: 0.5, zIndex: 'modal' }}
    >
      <NorthIcon aria-hidden sx={{ fontSize: 16 }} />
      {t('conflict.outOfSight', { smart_count: count })}
    </Fab>
  );
}
