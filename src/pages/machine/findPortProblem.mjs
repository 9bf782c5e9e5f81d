import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A sentence where a port cannot be served at.
 *
 * @param {{ readonly host: string, readonly port: number }} address
 * @returns {Promise<string | undefined>}
 */
export const findPortProblem = async ({ host, port }) => {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return 'PORT is no port; write a number from 1 to 65535, such as 4174.';
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch {
    return `Port ${port} cannot be used, probably because another program serves there; end that program, or set the environment variable PORT to another, such as ${port === 4174 ? 4175 : 4174}.`;
  }
  server.close();
  return undefined;
};
