import CloseIcon from '@mui/icons-material/Close';
import {
  Box,
  Checkbox,
  IconButton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableFooter,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import { pickText, TEXT_KEY } from '@yutai/domain';
import type { Delegate } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { headsOf, type DraftGroup } from './division';

interface TableProps {
  delegates: readonly Delegate[];
  groups: readonly DraftGroup[];
  /** Another in place of the one with its key; null takes it away. */
  onChange: (key: string, group: DraftGroup | null) => void;
}

interface HeadProps {
  group: DraftGroup;
  onChange: (group: DraftGroup | null) => void;
}

/** What a group is called, how many are expected in it, and its end. */
function GroupHead({ group, onChange }: HeadProps) {
  const t = useT();
  const language = useLanguage();
  const name = pickText(group.name, language);
  return (
    <TableCell component="th" scope="col" sx={{ minWidth: 116, verticalAlign: 'top' }}>
      <Box sx={{ display: 'grid', gap: 0.5, maxWidth: 180 }}>
        <TextField
          value={name}
          onChange={({ target }) => onChange({ ...group, name: { [TEXT_KEY[language]]: target.value } })}
          slotProps={{
            htmlInput: { 'aria-label': t('group.name'), maxLength: 100 },
            input: {
              endAdornment: (
                <IconButton
                  size="small"
                  edge="end"
                  aria-label={t('group.remove', { name })}
                  onClick={() => onChange(null)}
                >
                  <CloseIcon fontSize="small" />
                </IconButton>
              ),
            },
          }}
        />
        <TextField
          type="number"
          value={group.expectedHeadcount ?? ''}
          placeholder={t('group.expected')}
          onChange={({ target }) => onChange({ ...group, expectedHeadcount: Number(target.value) || null })}
          slotProps={{ htmlInput: { 'aria-label': `${name}: ${t('group.expected')}`, min: 1 } }}
        />
      </Box>
    </TableCell>
  );
}

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

/** Somebody's boxes, one for each group. */
function MemberRow({ delegate, groups, onChange }: Omit<TableProps, 'delegates'> & { delegate: Delegate }) {
  const language = useLanguage();
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        <Localized text={delegate.personName} />
      </TableCell>
      {groups.map((group) => (
        <TableCell key={group.key} padding="none" sx={{ pl: 1 }}>
          <Checkbox
            size="small"
            checked={group.delegateIds.includes(delegate.id)}
            onChange={() =>
              onChange(group.key, { ...group, delegateIds: toggled(group.delegateIds, delegate.id) })
            }
            slotProps={{
              input: { 'aria-label': `${nameOf(delegate)}: ${pickText(group.name, language)}` },
            }}
          />
        </TableCell>
      ))}
    </TableRow>
  );
}

/** Who is in which group: a box to tick for each, as somebody may be in several. */
export function MembershipTable({ delegates, groups, onChange }: TableProps) {
  const t = useT();
  const inNone = delegates.filter(({ id }) => groups.every(({ delegateIds }) => !delegateIds.includes(id)));
  return (
    <TableContainer sx={{ maxHeight: '50vh' }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ minWidth: 96 }}>{t('group.person')}</TableCell>
            {groups.map((group) => (
              <GroupHead key={group.key} group={group} onChange={(next) => onChange(group.key, next)} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {delegates.map((delegate) => (
            <MemberRow key={delegate.id} delegate={delegate} groups={groups} onChange={onChange} />
          ))}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell>{t('group.inNone', { smart_count: inNone.length })}</TableCell>
            {groups.map((group) => (
              <TableCell key={group.key}>
                {t('pages.delegation.heads', { smart_count: headsOf(group) })}
              </TableCell>
            ))}
          </TableRow>
        </TableFooter>
      </Table>
    </TableContainer>
  );
}
