import type { CeremonyItem } from '../../api/records';
import { recorded } from './desk-record';

const item = (fields: Partial<CeremonyItem>): CeremonyItem => ({
  ...{ agreementId: 'a', tableNumber: null, folder: null, title: {}, kind: 'contract', sectorCode: null },
  ...{ parties: [], contracted: [], intended: [], illustrative: [], status: 'ongoing' },
  ...{ stage: 'signed', signedOn: '2025-09-16', signedHere: true },
  ...{ pitchedOn: '2025-03-01', negotiatingOn: null, startedOn: null, fundedOn: null, producingOn: null },
  ...fields,
});

it.each([
  ['pitched', null],
  ['negotiating', '2025-06-01'],
])('goes back to %s, as it was before it was signed, when its tick is undone', (stage, negotiatingOn) => {
  expect(recorded(item({ negotiatingOn }), { signed: false, amount: null })).toMatchObject({
    stage,
    signedHere: false,
  });
});
