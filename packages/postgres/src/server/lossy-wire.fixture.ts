import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire to a database server that can be cut. */
export interface LossyWire {
  readonly url: string;
  /** From now on: connections pass; are closed as soon as they come; or are cut when a commit passes, which the server still gets and answers. */
  readonly set: (how: 'open' | 'closed' | 'loses answers') => void;
  /** Commits whose answer was lost. */
  readonly lost: () => number;
  readonly close: () => Promise<void>;
}

const COMMIT = Buffer.from('commit\0');
/** How long a server has to finish a commit that nobody waits for. */
const LINGER_MILLISECONDS = 200;

/** A proxy on 127.0.0.1. */
export async function createLossyWire(target: string): Promise<LossyWire> {
  const server = new URL(target);
  const sockets = new Set<Socket>();
  let how: 'open' | 'closed' | 'loses answers' = 'open';
  let lost = 0;
  const proxy = createServer((near) => {
    if (how === 'closed') {
      near.destroy();
      return;
    }
    const far = connect(Number(server.port), server.hostname);
    let isCut = false;
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}));
    near.on('data', (sent) => {
      far.write(sent);
      if (isCut || how !== 'loses answers' || !sent.includes(COMMIT)) return;
      [isCut, lost] = [true, lost + 1];
      setTimeout(() => near.destroy(), LINGER_MILLISECONDS);
    });
    far.on('data', (answer) => isCut || near.write(answer));
    near.on('close', () => setTimeout(() => far.destroy(), LINGER_MILLISECONDS));
    far.on('close', () => near.destroy());
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const near = new URL(target);
  near.port = String((proxy.address() as AddressInfo).port);
  return {
    url: near.href,
    set(next) {
      how = next;
    },
    lost: () => lost,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => proxy.close(done));
    },
  };
}
