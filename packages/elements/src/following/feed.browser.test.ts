/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, aTimeout, expect, waitUntil } from '@open-wc/testing';
import { feedOf } from './feed-of.js';
import type { Follower, Moves } from './feed.types.js';
import { hide, tested, type TestedBackend } from './moves.fixture.js';
import { Paced } from './paced.js';

interface Heard extends Follower {
  readonly moves: Moves[];
  behinds: number;
  connections: number;
}

function follower(): Heard {
  const heard: Heard = {
    moves: [],
    behinds: 0,
    connections: 0,
    moved: (moves) => heard.moves.push(moves),
    behind: () => {
      heard.behinds += 1;
    },
    connection: () => {
      heard.connections += 1;
    },
  };
  return heard;
}

const inner = { view: async () => ({}) } as unknown as Backend;
const joined: (() => void)[] = [];

function follow(backend: Backend): Heard {
  const heard = follower();
  feedOf(backend).join(heard);
  joined.push(() => feedOf(backend).leave(heard));
  return heard;
}

const kindsOf = ({ moves }: Heard) =>
  moves.flatMap((burst) => [...burst].map(([stream, { kind, version }]) => `${kind} ${stream} ${version}`));
const begun = async (source: TestedBackend) => waitUntil(() => source.open() === 1, 'it watches');

afterEach(() => {
  hide(false);
  for (const leave of joined.splice(0)) leave();
});

describe('one watch a Backend', () => {
  it('however many follow it, from now on; it ends with the last of them', async () => {
    const source = tested(inner);
    const [one, two] = [follow(source.backend), follow(source.backend)];
    await begun(source);
    assert.deepEqual(source.watched, [{ after: 'now' }]);
    source.tell({ stream: 'account/A', version: 4 });
    await waitUntil(() => one.moves.length > 0 && two.moves.length > 0);
    feedOf(source.backend).leave(one);
    assert.equal(source.open(), 1);
    feedOf(source.backend).leave(two);
    await waitUntil(() => source.open() === 0);
  });

  it('many moves are told together, of a stream the last; 10,000 in one go are one telling', async () => {
    const source = tested(inner);
    const heard = follow(source.backend);
    await begun(source);
    await aTimeout(300);
    heard.moves.splice(0);
    for (let n = 0; n < 10_000; n += 1) source.tell({ stream: `account/${n % 500}`, version: n });
    await waitUntil(() => heard.moves.length > 0);
    await aTimeout(300);
    assert.deepEqual([heard.moves.length, heard.moves[0]?.size, heard.moves[0]?.get('account/7')?.version], [1, 500, 9507]);
  });

  it('the first move says where one stands; the same version again is a day that passed', async () => {
    const source = tested(inner);
    const heard = follow(source.backend);
    await begun(source);
    source.tell({ stream: 'account/A', version: 4 });
    await waitUntil(() => heard.moves.length === 1);
    source.tell({ stream: 'account/A', version: 4 });
    await waitUntil(() => heard.moves.length === 2);
    assert.deepEqual(kindsOf(heard), ['standing account/NOBODY 1', 'entries account/A 4', 'day account/A 4']);
  });
});

describe('a Backend that tells no moves', () => {
  it('has none, says so, or not to this caller: nothing is followed, and nothing is asked again', async () => {
    assert.equal(feedOf(inner).live, false);
    for (const code of ['view.not_available', 'access.denied']) {
      const source = tested(inner);
      source.breakOff(code, { refuses: true });
      const heard = follow(source.backend);
      await waitUntil(() => !feedOf(source.backend).live);
      await aTimeout(1_200);
      assert.deepEqual([source.watched.length, heard.behinds, feedOf(source.backend).lostAt], [1, 0, undefined]);
    }
  });
});

describe('while the page is hidden', () => {
  it('nothing is watched; shown again, it goes on where it stood', async () => {
    const source = tested(inner);
    const heard = follow(source.backend);
    await begun(source);
    source.tell({ stream: 'account/A', version: 4 });
    await waitUntil(() => heard.moves.length > 0);
    hide(true);
    await waitUntil(() => source.open() === 0);
    hide(false);
    await begun(source);
    assert.deepEqual(source.watched, [{ after: 'now' }, { after: '1' }]);
    assert.equal(heard.behinds, 0);
  });
});

describe('a watch that breaks', () => {
  it('is asked again from where it stood, and so is what is shown', async () => {
    const source = tested(inner);
    const heard = follow(source.backend);
    await begun(source);
    await aTimeout(50);
    source.breakOff('store.unavailable');
    await waitUntil(() => source.open() === 1 && heard.behinds > 0, 'again', { timeout: 3_000 });
    assert.deepEqual(source.watched.at(-1), { after: '0' });
  });

  it('with a cursor of other books, it begins anew at once', async () => {
    const source = tested(inner);
    const heard = follow(source.backend);
    await begun(source);
    await aTimeout(50);
    hide(true);
    hide(false);
    await begun(source);
    source.breakOff('query.invalid');
    await waitUntil(() => heard.behinds === 1, 'at once', { timeout: 500 });
    assert.deepEqual(source.watched, [{ after: 'now' }, { after: '0' }, { after: 'now' }]);
  });

  it('is asked less and less often while it stays broken, and says so only after five seconds', async () => {
    const source = tested(inner);
    const heard = follow(source.backend);
    await begun(source);
    source.breakOff('backend.unreachable', { refuses: true });
    await aTimeout(4_500);
    const early = feedOf(source.backend).lostAt;
    await waitUntil(() => heard.connections === 1, 'it says so', { timeout: 1_500 });
    assert.equal(early, undefined);
    expect(feedOf(source.backend).lostAt).to.be.a('number');
    expect(source.watched.length).to.be.lessThan(6);
    source.mend();
    window.dispatchEvent(new Event('online'));
    await begun(source);
    source.tell({ stream: 'account/A', version: 4 });
    await waitUntil(() => feedOf(source.backend).lostAt === undefined);
    assert.equal(heard.connections, 2);
  });

  it('while what is shown can be had, it says nothing, however long the pauses grow', async () => {
    const source = tested(inner);
    const heard = follow(source.backend);
    const feed = feedOf(source.backend);
    heard.behind = () => feed.answered(heard);
    await begun(source);
    source.breakOff('backend.unreachable', { refuses: true });
    await aTimeout(12_000); // by then a pause is longer than the silence after which it is said
    assert.deepEqual([heard.connections, feed.lostAt], [0, undefined]);
  }).timeout(15_000);
});

describe('an answer that was waited for while the far side was away', () => {
  it('does not make the next question wait: what took long was the break', async () => {
    const source = tested(inner);
    const heard = follow(source.backend);
    const feed = feedOf(source.backend);
    await begun(source);
    const asked: number[] = [];
    const took = [1_500, 0];
    const paced = new Paced(250, async () => {
      const began = performance.now();
      asked.push(began);
      await aTimeout(took.shift() ?? 0);
      if (feed.wasAway(began)) paced.waited();
    });
    paced.want();
    await aTimeout(100);
    feed.lost(heard);
    await aTimeout(900);
    feed.answered(heard);
    await aTimeout(600);
    paced.want();
    await waitUntil(() => asked.length === 2, 'the next', { timeout: 3_000 }); // four times as long as the last one took is six seconds
    assert.equal(feed.wasAway(performance.now()), false);
  }).timeout(8_000);
});

describe('a watch that goes on while what is shown cannot be had', () => {
  it('says so after five seconds, whatever moves; and no more once it was had', async () => {
    const source = tested(inner);
    const heard = follow(source.backend);
    const feed = feedOf(source.backend);
    await begun(source);
    feed.lost(heard);
    const telling = setInterval(() => source.tell({ stream: 'account/A', version: 4 }), 300);
    await waitUntil(() => heard.connections === 1, 'it says so', { timeout: 7_000 });
    expect(heard.behinds).to.be.greaterThan(0);
    clearInterval(telling);
    feed.answered(heard);
    assert.deepEqual([heard.connections, feed.lostAt], [2, undefined]);
  }).timeout(10_000);
});
