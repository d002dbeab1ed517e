import { maySign, stagesAhead } from './stage-moves';

describe('where an agreement may go', () => {
  it.each([
    ['pitched', ['negotiating']],
    ['negotiating', []],
    ['signed', ['started', 'funded', 'producing']],
    ['started', ['funded', 'producing']],
    ['funded', ['producing']],
    ['producing', []],
  ] as const)('from %s is %j', (stage, ahead) => {
    expect(stagesAhead({ stage, status: 'ongoing' })).toEqual(ahead);
    expect(stagesAhead({ stage, status: 'terminated' })).toEqual([]);
  });

  it('is to the signing before it was signed, unless it was given up', () => {
    expect(maySign({ stage: 'pitched', status: 'delayed' })).toBe(true);
    expect(maySign({ stage: 'negotiating', status: 'terminated' })).toBe(false);
    expect(maySign({ stage: 'signed', status: 'ongoing' })).toBe(false);
  });
});
