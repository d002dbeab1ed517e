import MoreIcon from '@mui/icons-material/MoreHoriz';
import { Box, Card, IconButton, Link, Menu, MenuItem, Typography } from '@mui/material';
import { AGREEMENT_STAGES } from '@yutai/domain';
import { RecordContextProvider, useCreatePath } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { SignedAmount } from '../agreements/SignedAmount';
import { OverdueNote, StatusNote } from '../agreements/standing';
import type { Agreement } from '../api/records';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { DistrictField, SectorField } from '../fields/plain-fields';
import { useT, useWord } from '../i18n/use-t';
import { boardMove, type BoardMove } from './board-move';

interface BoardCardProps {
  agreement: Agreement;
  /** Whether it may be moved by who looks at it. */
  movable: boolean;
  /** It was moved just now, and the keyboard is still at it. */
  moved: boolean;
  onGrab: () => void;
  onDrop: () => void;
  onMove: (move: BoardMove) => void;
}

/** What dragging does, without a pointer: every column that the card may go to. */
function MoveMenu({ agreement, onMove }: Pick<BoardCardProps, 'agreement' | 'onMove'>) {
  const t = useT();
  const word = useWord();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const moves = AGREEMENT_STAGES.flatMap((to) => {
    const move = boardMove(agreement, to);
    return move ? [{ to, move }] : [];
  });
  if (moves.length === 0) return null;
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-label={t('agreement.board.move', { name: nameOf(agreement) })}
        onClick={({ currentTarget }) => setAt(currentTarget)}
        sx={{ ml: 'auto', flex: 'none', mt: -0.5, mr: -0.5 }}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu open={at !== null} anchorEl={at} onClose={() => setAt(null)}>
        {moves.map(({ to, move }) => (
          <MenuItem
            key={to}
            onClick={() => {
              setAt(null);
              onMove(move);
            }}
          >
            {t(move.kind === 'reach' ? 'agreement.verb.advanceTo' : 'agreement.board.backTo', {
              stage: word('agreementStage', to),
            })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** Its name, at which the keyboard stays when it has moved. */
function CardTitle({ agreement, moved }: Pick<BoardCardProps, 'agreement' | 'moved'>) {
  const createPath = useCreatePath();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (moved) link.current?.focus();
  }, [moved]);
  return (
    <IllustrativeMark source="title">
      <Link
        ref={link}
        component={RouterLink}
        to={createPath({ resource: 'agreements', id: agreement.id, type: 'show' })}
        color="inherit"
        underline="hover"
        draggable={false}
        sx={{ fontWeight: 500, fontSize: '0.875rem', overflowWrap: 'anywhere' }}
      >
        <Localized text={agreement.title} />
      </Link>
    </IllustrativeMark>
  );
}

/** Those that are there, each parted from the one before it. */
const PARTED = {
  color: 'text.secondary',
  '& > * + *::before': { content: '"·"', display: 'inline-block', mx: 0.75 },
};

function CardFacts({ agreement: { sectorCode, districtCode } }: Pick<BoardCardProps, 'agreement'>) {
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        <SignedAmount />
      </Typography>
      <Typography variant="caption" component="div" sx={PARTED}>
        {sectorCode && (
          <span>
            <SectorField source="sectorCode" />
          </span>
        )}
        {districtCode && (
          <span>
            <DistrictField source="districtCode" />
          </span>
        )}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, '&:empty': { display: 'none' } }}>
        <StatusNote />
        <OverdueNote />
      </Box>
    </>
  );
}

export function BoardCard({ agreement, movable, moved, onGrab, onDrop, onMove }: BoardCardProps) {
  return (
    <RecordContextProvider value={agreement}>
      <Card
        component="li"
        draggable={movable}
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData('text/plain', agreement.id);
          dataTransfer.effectAllowed = 'move';
          onGrab();
        }}
        onDragEnd={onDrop}
        sx={{ p: 1.25, cursor: movable ? 'grab' : undefined, display: 'grid', gap: 0.5 }}
      >
        <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
          <CardTitle agreement={agreement} moved={moved} />
          {movable && <MoveMenu agreement={agreement} onMove={onMove} />}
        </Box>
        <CardFacts agreement={agreement} />
      </Card>
    </RecordContextProvider>
  );
}
