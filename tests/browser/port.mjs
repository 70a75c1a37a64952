// Ports for newsrooms that run at once.
import net from 'node:net';

const hold = (port) => new Promise((held, taken) => {
  const server = net.createServer().once('error', taken).listen(port, '127.0.0.1', () => held(server));
});

/** The first of three ports in a row that nobody holds, below those that the system lends to whoever calls out: a newsroom takes three. */
export async function free() {
  for (let i = 0; i < 200; i += 1) {
    const first = 15_000 + 3 * Math.floor(Math.random() * 5_000);
    const held = [];
    try {
      for (let n = 0; n < 3; n += 1) held.push(await hold(first + n));
      return first;
    } catch {
      // Somebody has one of them.
    } finally {
      await Promise.all(held.map((server) => new Promise((done) => server.close(done))));
    }
  }
  throw new Error('no three ports in a row are free');
}
