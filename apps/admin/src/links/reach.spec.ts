import { reachOf } from './reach';

test.each([
  ['http://127.0.0.1:3000/i#x', 'here'],
  ['http://localhost:3000/c', 'here'],
  ['https://[::1]/c', 'here'],
  ['http://192.168.1.8:3000/i#x', 'online'],
  ['http://127.example.org/i#x', 'online'],
  ['https://week.example/i#x', 'everywhere'],
])('%s reaches %s', (address, reach) => expect(reachOf(address)).toBe(reach));
