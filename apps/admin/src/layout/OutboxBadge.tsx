import SendIcon from '@mui/icons-material/ScheduleSendOutlined';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { Link } from 'react-router-dom';
import { useSending } from '../ceremonies/desk/Sending';
import { useT } from '../i18n/use-t';

/** Not for what is on its way in a moment. */
const AFTER_A_MOMENT = {
  '@keyframes unseen': { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
  animation: 'unseen 800ms',
};

/** How much was said at a desk that is not sent yet or was refused, on whatever page; it leads there. */
export function OutboxBadge() {
  const t = useT();
  const { unsettled } = useSending();
  const [first] = unsettled.toSorted((one, other) => other.refused - one.refused);
  if (!first) return null;
  const count = (of: 'waiting' | 'refused') => unsettled.reduce((sum, each) => sum + each[of], 0);
  const [waiting, refused] = [count('waiting'), count('refused')];
  const words = [
    refused > 0 && t('ceremony.refusedCount', { smart_count: refused }),
    waiting > 0 && t('ceremony.waitingBadge', { smart_count: waiting }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <Tooltip title={words}>
      <IconButton
        color="inherit"
        component={Link}
        to={`/ceremonies/${first.ceremonyId}/desk`}
        aria-label={words}
        sx={AFTER_A_MOMENT}
      >
        <Badge badgeContent={waiting + refused} color={refused > 0 ? 'error' : 'warning'}>
          <SendIcon />
        </Badge>
      </IconButton>
    </Tooltip>
  );
}
