// A clock that can be set, for a process of the program (`node --import`): it begins at CARTERA_TEST_NOW and goes on from there; SIGUSR2 moves it on by a day. What the
// program looks after every minute it looks after twice a second, so that a story need not wait.
const System = Date;
let ahead = System.parse(process.env.CARTERA_TEST_NOW ?? '') - System.now();
process.on('SIGUSR2', () => (ahead += 86_400_000));

globalThis.Date = class extends System {
  constructor(...given) {
    if (given.length === 0) super(System.now() + ahead);
    else super(...given);
  }
  static now() {
    return System.now() + ahead;
  }
};

const repeat = globalThis.setInterval;
globalThis.setInterval = (work, ms, ...rest) => repeat(work, ms === 60_000 ? 500 : ms, ...rest);
