interface Failure {
  name?: string;
  code?: string;
  message?: string;
}

/** SQLSTATE classes and codes, and the operating system's codes, of a PostgreSQL that is away for a while. */
const AWAY =
  /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;

/** What the driver says in words alone. */
const SAID_BY_DRIVER =
  /^(Connection terminated|Client (was closed|has encountered a connection error)|timeout (exceeded when trying to connect|expired))/;

/** What TypeORM says to the rest of a transaction whose connection was lost. */
const SAID_BY_TYPEORM = /^QueryRunner(Provider)?AlreadyReleasedError$/;

/** Whether a failure says that the database cannot be reached now, so that the request may be sent again later. */
export function isAway({ name = '', code, message = '' }: Failure): boolean {
  return code ? AWAY.test(code) : SAID_BY_DRIVER.test(message) || SAID_BY_TYPEORM.test(name);
}
