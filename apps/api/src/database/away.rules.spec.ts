import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isAway } from './away.rules.js';

const failure = (code: string | undefined, message = '') => Object.assign(new Error(message), { code });

describe('the database is away', () => {
  test.each([
    ['57P01', 'terminating connection due to administrator command'],
    ['57P02', 'terminating connection because of crash of another server process'],
    ['57P03', 'the database system is starting up'],
    ['08006', 'connection failure'],
    ['53300', 'sorry, too many clients already'],
    ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5432'],
    ['ECONNRESET', 'read ECONNRESET'],
    ['EPIPE', 'write EPIPE'],
    [undefined, 'Connection terminated unexpectedly'],
    [undefined, 'Connection terminated due to connection timeout'],
    [undefined, 'Client has encountered a connection error and is not queryable'],
    [undefined, 'timeout exceeded when trying to connect'],
  ])('when it says %s %s', (code, message) => {
    expect(isAway(failure(code, message))).toBe(true);
  });

  test('when a transaction has lost its connection', () => {
    expect(isAway(new QueryRunnerProviderAlreadyReleasedError())).toBe(true);
    expect(isAway(new QueryRunnerAlreadyReleasedError())).toBe(true);
  });

  test.each([
    ['57014', 'canceling statement due to statement timeout'],
    ['23505', 'duplicate key value violates unique constraint'],
    ['42P01', 'Connection terminated does not make a missing table an absence'],
    [undefined, 'Cannot read properties of undefined'],
  ])('but not when it says %s %s', (code, message) => {
    expect(isAway(failure(code, message))).toBe(false);
  });
});
