import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';

interface Choice {
  id: string;
  name: string;
  lang?: string;
}

interface MenuButtonProps {
  /** What is chosen here, for those who cannot see it. */
  label: string;
  icon?: ReactNode;
  choices: readonly Choice[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
  /** What the button shows; the chosen name where it is not given. */
  shown?: ReactNode;
  endIcon?: ReactNode;
}

/** A button of the app bar that opens a list to choose one from. */
export function MenuButton({ label, icon, choices, chosen, onChoose, shown, endIcon }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const name = choices.find((choice) => choice.id === chosen)?.name;
  const choose = (choice: string) => {
    setAnchor(null);
    onChoose(choice);
  };
  return (
    <>
      <Button
        color="inherit"
        size="small"
        startIcon={icon}
        endIcon={endIcon}
        aria-label={name ? `${label}: ${name}` : label}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-controls={anchor ? id : undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ minWidth: 0, fontWeight: 500, whiteSpace: 'nowrap', overflow: 'hidden' }}
      >
        {shown ?? name}
      </Button>
      <Menu disablePortal id={id} anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {choices.map((choice) => (
          <MenuItem
            key={choice.id}
            lang={choice.lang}
            selected={choice.id === chosen}
            onClick={() => choose(choice.id)}
          >
            {choice.name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
