import { chatText } from './chat-text.rules.js';

test('a notice in a chat has no empty lines', () => {
  expect(chatText({ subject: 'Changed', body: 'This:\n\n· One\n· Two\n\nThe latest holds.' })).toBe(
    'Changed\nThis:\n· One\n· Two\nThe latest holds.',
  );
});
