import CloseIcon from '@mui/icons-material/Close';
import type { Theme } from '@mui/material';
import type { ComponentsTheme } from 'react-admin';

/** Labels stand above their inputs, where long words in any language have room. */
function inputs({ palette }: Theme): ComponentsTheme {
  return {
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
    // react-admin asks for dense margins at each input; the spacing here is the grid's.
    MuiFormControl: {
      defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true },
      styleOverrides: { marginDense: { marginTop: 0, marginBottom: 0 } },
    },
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          maxWidth: '100%',
          marginBottom: 4,
          fontSize: '0.8125rem',
          lineHeight: 1.5,
          fontWeight: 500,
          color: palette.text.secondary,
          whiteSpace: 'normal',
        },
      },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: { backgroundColor: palette.mode === 'dark' ? '#181d1e' : '#ffffff', fontSize: '0.875rem' },
        input: { '&.MuiInputBase-inputSizeSmall': { height: 21, lineHeight: '21px', padding: '8px 12px' } },
        multiline: { padding: '8px 12px' },
        inputMultiline: { '&.MuiInputBase-inputSizeSmall': { padding: 0 } },
        notchedOutline: {
          top: 0,
          borderColor: palette.mode === 'dark' ? '#566062' : '#a9a59b',
          '& legend': { display: 'none' },
        },
      },
    },
    MuiFormHelperText: {
      styleOverrides: {
        root: {
          marginLeft: 0,
          marginTop: 2,
          fontSize: '0.8125rem',
          lineHeight: 1.45,
          '&:empty': { display: 'none' },
        },
      },
    },
    MuiAutocomplete: {
      defaultProps: { fullWidth: true, size: 'small' },
      styleOverrides: {
        inputRoot: {
          '&.MuiOutlinedInput-root.MuiInputBase-sizeSmall': { paddingTop: 5.5, paddingBottom: 5.5 },
        },
      },
    },
  };
}

function surfaces({ palette, breakpoints }: Theme): ComponentsTheme {
  const line = `1px solid ${palette.divider}`;
  return {
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { styleOverrides: { root: { border: line, boxShadow: 'none' } } },
    MuiAppBar: {
      defaultProps: { elevation: 0, color: 'inherit' },
      styleOverrides: { root: { backgroundColor: palette.background.paper, borderBottom: line } },
    },
    MuiMenu: { styleOverrides: { paper: { border: line, boxShadow: '0 6px 20px rgb(0 0 0 / 0.14)' } } },
    MuiDialog: { styleOverrides: { paper: { border: line } } },
    RaConfirm: { defaultProps: { CancelIcon: CloseIcon } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.0625rem' } } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderBottomColor: palette.divider, padding: '7px 12px', lineHeight: 1.5 },
        head: { fontSize: '0.8125rem', fontWeight: 600, color: palette.text.secondary, whiteSpace: 'nowrap' },
      },
    },
    MuiTableRow: { styleOverrides: { root: { '&:last-child td': { borderBottom: 0 } } } },
    RaDataTable: {
      styleOverrides: {
        root: {
          '& .RaDataTable-headerCell': { backgroundColor: palette.background.paper },
          '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
        },
      },
    },
    RaLayout: {
      styleOverrides: {
        root: {
          minWidth: 0,
          '& .RaLayout-appFrame': { marginTop: 52 },
          '& .RaLayout-content': {
            minWidth: 0,
            padding: '0 24px 48px',
            [breakpoints.down('md')]: { padding: '0 16px 48px' },
          },
        },
      },
    },
    RaSidebar: {
      styleOverrides: {
        root: {
          // react-admin counts in the root's letters, and made each page scroll by what it was off.
          height: 'calc(100vh - 52px)',
          '& .RaSidebar-fixed': {
            height: 'calc(100vh - 52px)',
            overflowY: 'auto',
            borderRight: line,
            width: 'inherit',
          },
        },
      },
    },
    RaShow: {
      styleOverrides: {
        root: { '& .RaShow-noActions': { marginTop: 0 }, '& .RaShow-main, & .RaShow-card': { minWidth: 0 } },
      },
    },
    RaEdit: { styleOverrides: { root: { '& .RaEdit-noActions': { marginTop: 0 } } } },
    RaCreate: { styleOverrides: { root: { '& .RaCreate-noActions': { marginTop: 0 } } } },
    RaList: {
      styleOverrides: {
        root: {
          '& .RaList-noActions': { marginTop: 0 },
          '& .RaList-main': { minWidth: 0 },
          '& .RaList-content': { [breakpoints.down('sm')]: { border: line } },
        },
      },
    },
    RaListToolbar: {
      styleOverrides: {
        root: {
          alignItems: 'flex-end',
          gap: 12,
          padding: '4px 0 12px',
          [breakpoints.down('sm')]: { backgroundColor: 'transparent', alignItems: 'stretch' },
        },
      },
    },
    RaFilterForm: {
      styleOverrides: {
        root: {
          gap: 12,
          minHeight: 0,
          padding: 0,
          '& .RaFilterForm-filterFormInput .MuiFormControl-root': { marginTop: 0 },
          '& .RaFilterForm-filterFormInput > .MuiFormControl-root, & .RaFilterForm-filterFormInput > .MuiAutocomplete-root':
            { minWidth: 168 },
          '& .RaFilterFormInput-spacer': { display: 'none' },
          // Under one another on a phone, the filters keep their height: shrunk, they would lie over the list.
          [breakpoints.down('sm')]: {
            flex: 'none',
            '& .RaFilterForm-filterFormInput': { flex: '1 1 100%' },
            '& .RaFilterForm-filterFormInput > :not(button)': { width: '100%' },
          },
        },
      },
    },
    RaTopToolbar: {
      styleOverrides: {
        root: {
          minHeight: 0,
          padding: 0,
          gap: 8,
          backgroundColor: 'transparent',
          // react-admin's own basis of 100 % is a width on a tablet, and a height in the column of a phone.
          [breakpoints.down('md')]: { flex: 'none', minHeight: 0 },
          [breakpoints.down('sm')]: { backgroundColor: 'transparent' },
        },
      },
    },
    // The bar of a form sticks to the window itself, so no room is kept for a fixed one.
    RaSimpleForm: { styleOverrides: { root: { [breakpoints.down('sm')]: { paddingBottom: 8 } } } },
    RaToolbar: {
      styleOverrides: {
        root: {
          borderTop: line,
          backgroundColor: palette.background.paper,
          gap: 12,
          '&.RaToolbar-desktopToolbar, &.RaToolbar-mobileToolbar': {
            position: 'sticky',
            bottom: 0,
            zIndex: 3,
          },
        },
      },
    },
  };
}

function actions({ palette, breakpoints }: Theme): ComponentsTheme {
  return {
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { sizeSmall: { fontSize: '0.875rem', minHeight: 32 } },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: { '&.Mui-focusVisible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 1 } },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          color: palette.text.secondary,
          fontWeight: 500,
          '&.Mui-selected': {
            color: palette.primary.main,
            backgroundColor: palette.action.selected,
            fontWeight: 600,
          },
        },
      },
    },
    // A chip passes on the mark of what is illustrative, which stands around it.
    MuiChip: {
      defaultProps: { size: 'small' },
      styleOverrides: {
        root: { borderRadius: 4, textDecoration: 'inherit' },
        label: { textDecoration: 'inherit' },
      },
    },
    MuiLink: { styleOverrides: { root: { textUnderlineOffset: 3 } } },
    MuiTooltip: { defaultProps: { enterDelay: 400 }, styleOverrides: { tooltip: { fontSize: '0.8125rem' } } },
    MuiTablePagination: {
      styleOverrides: { toolbar: { minHeight: 44, [breakpoints.down('sm')]: { paddingLeft: 8 } } },
    },
  };
}

export const componentsOf = (theme: Theme): ComponentsTheme => ({
  ...inputs(theme),
  ...surfaces(theme),
  ...actions(theme),
});
