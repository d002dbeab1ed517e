import { AGREEMENT_STATUSES, type AgreementStage } from './kinds.js';
import {
  isSigned,
  type Milestones,
  maySign,
  missingFor,
  nextStage,
  stageOf,
  stagesAhead,
  stagesToTakeBack,
} from './milestones.js';

const DAY = '2025-09-16';
const NOTHING: Milestones = {
  pitchedOn: null,
  negotiatingOn: null,
  signedOn: null,
  startedOn: null,
  fundedOn: null,
  producingOn: null,
};
const reached = (...stages: AgreementStage[]) => ({
  ...NOTHING,
  ...Object.fromEntries(stages.map((stage) => [`${stage}On`, DAY])),
  status: 'ongoing' as const,
});

describe('an agreement', () => {
  it.each([
    [[], 'pitched', 'negotiating', ''],
    [['pitched'], 'pitched', 'negotiating', ''],
    [['negotiating'], 'negotiating', '', 'negotiating'],
    [['negotiating', 'signed'], 'signed', 'started funded producing', 'negotiating signed'],
    [['signed', 'started'], 'started', 'funded producing', 'started'],
    [['signed', 'funded'], 'funded', 'started producing', 'funded'],
    [['signed', 'funded', 'started'], 'funded', 'producing', 'started funded'],
    [['signed', 'producing'], 'producing', 'started funded', 'producing'],
  ] as const)('that reached %j is at %s, may reach "%s" and be taken back from "%s"', (...row) => {
    const [stages, stage, ahead, back] = row;
    const agreement = reached(...stages);
    expect(stageOf(agreement)).toBe(stage);
    expect(stagesAhead(agreement).join(' ')).toBe(ahead);
    expect(stagesToTakeBack(agreement).join(' ')).toBe(back);
    expect(maySign(agreement)).toBe(!isSigned(stage));
  });

  it('stands still once it was given up, and moves while it is delayed or suspended', () => {
    const may = (move: (status: (typeof AGREEMENT_STATUSES)[number]) => boolean) =>
      AGREEMENT_STATUSES.filter(move);
    const going = ['ongoing', 'delayed', 'suspended'];
    expect(may((status) => stagesAhead({ ...reached('signed'), status }).length > 0)).toEqual(going);
    expect(may((status) => maySign({ ...reached(), status }))).toEqual(going);
    expect(may((status) => nextStage({ ...reached('signed'), status }) !== undefined)).toEqual(going);
  });

  it.each([
    [[], 'negotiating'],
    [['negotiating'], 'signed'],
    [['signed'], 'started'],
    [['signed', 'funded'], 'started'],
    [['signed', 'started', 'funded', 'producing'], undefined],
  ] as const)('that reached %j is next to be %s', (stages, next) => {
    expect(nextStage(reached(...stages))).toBe(next);
  });
});

describe('what is missing', () => {
  const amounts = { intended: { lines: 0 }, contracted: { lines: 0 }, utilised: { lines: 0 } };
  const bare = { ...NOTHING, districtCode: null, parties: [], amounts };

  it.each([
    ['pitched', []],
    ['negotiating', ['parties']],
    ['signed', ['parties', 'signatory', 'amount']],
    ['started', ['district']],
    ['funded', ['utilised']],
    ['producing', ['started', 'funded']],
  ] as const)('for %s where there is nothing are %j', (stage, needs) => {
    expect(missingFor(stage, bare)).toEqual(needs);
  });

  it('is nothing where all is on record', () => {
    const full = {
      ...reached('signed', 'started', 'funded'),
      districtCode: '500102',
      parties: [{ signatoryId: null }, { signatoryId: 'x' }],
      amounts: { intended: { lines: 1 }, contracted: { lines: 0 }, utilised: { lines: 1 } },
    };
    const stages = ['negotiating', 'signed', 'started', 'funded', 'producing'] as const;
    expect(stages.flatMap((stage) => missingFor(stage, full))).toEqual([]);
  });
});
