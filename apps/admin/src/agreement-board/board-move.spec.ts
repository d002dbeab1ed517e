import { AGREEMENT_STAGES, stageOf, type AgreementStage } from '@yutai/domain';
import { boardMove } from './board-move';

const at = (...stages: AgreementStage[]) => {
  const days = Object.fromEntries(
    AGREEMENT_STAGES.map((stage) => [`${stage}On`, stages.includes(stage) ? '2025-09-16' : null]),
  ) as Parameters<typeof stageOf>[0];
  return { ...days, stage: stageOf(days), status: 'ongoing' as const };
};

test.each([
  [['pitched'], ['negotiating: reach', 'signed: reach']],
  [
    ['pitched', 'negotiating'],
    ['pitched: takeBack', 'signed: reach'],
  ],
  [['signed'], ['pitched: takeBack', 'started: reach', 'funded: reach', 'producing: reach']],
  [
    ['pitched', 'signed'],
    ['pitched: takeBack', 'started: reach', 'funded: reach', 'producing: reach'],
  ],
  [
    ['signed', 'funded'],
    ['signed: takeBack', 'started: reach', 'producing: reach'],
  ],
  [
    ['signed', 'started', 'funded'],
    ['started: takeBack', 'producing: reach'],
  ],
] as const)('a card that reached %j goes to %j', (stages, columns) => {
  const card = at(...stages);
  const moves = AGREEMENT_STAGES.flatMap((to) => {
    const move = boardMove(card, to);
    return move ? [`${to}: ${move.kind}`] : [];
  });
  expect(moves).toEqual(columns);
});

test('a card of a project that was given up only goes back', () => {
  const card = { ...at('signed', 'started'), status: 'terminated' as const };
  expect(AGREEMENT_STAGES.filter((to) => boardMove(card, to))).toEqual(['signed']);
});
