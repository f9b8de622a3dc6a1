import { isFault } from '@cartera/core';
import type { Log } from '../telemetry/index.js';
import { logFailure } from '../telemetry/index.js';
import { failure, type Terminal } from '../terminal/index.js';
import { daySaid } from './day-said.js';
import type { ToldDay } from './shard-work.types.js';

/**
 * Says what the day's run did: a line of the log, or a sentence on stderr. A run for a day before the list's is no failure of the server: that list is made when it is asked
 * for.
 */
export function dayTold(terminal: Terminal, log: Log | undefined): (what: ToldDay) => void {
  return (what) => {
    const { on, shard } = what;
    const where = { on, ...(shard && { shard: `${shard.index + 1}/${shard.of}` }) };
    if ('evaluated' in what) {
      const { on: _on, shard: _shard, ...report } = what;
      if (log) log.info({ ...where, ...report }, 'day run');
      else terminal.err(`${daySaid(what)}\n`);
      return;
    }
    const backwards = isFault(what.error) && what.error.code === 'run.day_backwards';
    if (backwards && log) log.warn({ ...where, code: 'run.day_backwards' }, 'day run');
    else if (backwards) terminal.err(`The worklist was made for a later day than ${on}; it is made for that day when it is asked for.\n`);
    else if (log) logFailure(log.child(where), 'day run', what.error);
    else failure(terminal, isFault(what.error) ? what.error : { code: 'cartera.failed', facts: {} }, 1, what.error);
  };
}
