interface Failure {
  code?: string;
  message?: string;
  port?: number;
}

/** What stopped the start, in one line that says what to do about it. */
export function oneLine(error: unknown): string {
  const { code, message = String(error), port } = error as Failure;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: end what listens there, or set PORT to another.`;
    case 'EACCES':
      return `Port ${port} may not be used by this user: set PORT to 1024 or above.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return 'The database of DATABASE_URL cannot be reached: start it, or correct the address.';
    case '28P01':
    case '28000':
      return 'The database of DATABASE_URL refuses the user or password: correct them.';
    case '3D000':
      return 'The database that DATABASE_URL names does not exist: create it, or correct the name.';
    default:
      return message.split('\n')[0]!;
  }
}
