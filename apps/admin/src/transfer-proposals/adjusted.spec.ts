import type { Plan, TransferProposal } from '@yutai/planning';
import { adjusted, arrivingAt, bodyOf, clocksOf, conflictsOf, leavingAt, totalsOf } from './adjusted';

const ZONE = 'Asia/Shanghai';
const proposal: TransferProposal = {
  key: 'd1/a/b',
  legKeys: ['d1/a/b'],
  day: '2025-09-16',
  delegationIds: ['d1'],
  groupIds: ['g1'],
  fromPlaceId: 'p1',
  toPlaceId: 'p2',
  startsAt: '2025-09-16T05:10:00+00:00',
  endsAt: '2025-09-16T06:00:00+00:00',
  people: 50,
  vehicles: [
    { vehicleId: 'coach', people: 45 },
    { vehicleId: null, people: 5 },
  ],
};
const clocks = (adjustment: object) => clocksOf(adjusted(proposal, adjustment), ZONE);

test('who leaves earlier arrives earlier; who arrives later leaves as before; past midnight is the next day', () => {
  expect(clocks(leavingAt(proposal, '12:30', ZONE))).toEqual(['12:30', '13:20']);
  expect(clocks(arrivingAt(proposal, '14:15', ZONE))).toEqual(['13:10', '14:15']);
  expect(adjusted(proposal, arrivingAt(proposal, '00:30', ZONE)).endsAt).toBe('2025-09-16T16:30:00.000Z');
});

test('a vehicle is chosen by its position, and may be none', () => {
  const { vehicles } = adjusted(proposal, { vehicleIds: [null, 'van'] });
  expect(vehicles.map(({ vehicleId }) => vehicleId)).toEqual([null, 'van']);
  expect(adjusted(proposal, { vehicleIds: [undefined, 'van'] }).vehicles[0]!.vehicleId).toBe('coach');
});

test('totals count each vehicle once', () => {
  expect(totalsOf([proposal, proposal])).toEqual({ rides: 4, people: 100, vehicles: 1, withoutVehicle: 2 });
});

test('the API counts who rides in one vehicle, and is told where there are several', () => {
  const plan = {
    places: [
      { id: 'p1', name: { en: 'Hotel' } },
      { id: 'p2', name: { en: 'Hall' } },
    ],
  };
  const body = bodyOf(proposal, plan as Plan);
  expect(body).toMatchObject({
    title: { en: 'Hotel → Hall' },
    placeId: 'p1',
    toPlaceId: 'p2',
    groupIds: ['g1'],
  });
  expect(body.vehicles.map(({ people }) => people)).toEqual([45, 5]);
  const one = { ...proposal, vehicles: proposal.vehicles.slice(0, 1) };
  expect(bodyOf(one, plan as Plan).vehicles).toEqual([{ vehicleId: 'coach', people: null }]);
});

test('two rides in one vehicle at once are told of each other', () => {
  const plan: Plan = {
    edition: {
      id: 'e',
      timeZone: ZONE,
      startsOn: '2025-09-15',
      endsOn: '2025-09-19',
      seasonStartsOn: '2025-09-01',
      seasonEndsOn: '2025-09-30',
    },
    places: [],
    travel: [],
    delegations: [],
    activities: [],
  };
  const vehicles = [{ vehicleId: 'coach', people: 20 }];
  const both = [
    { ...proposal, vehicles },
    { ...proposal, vehicles, key: 'd2/a/b', delegationIds: ['d2'] },
  ];
  const found = conflictsOf(plan, both);
  expect(found.get('d2/a/b')!.map(({ code, resource }) => `${code} ${resource.id}`)).toEqual([
    'booking.overlap coach',
  ]);
});
