import type { RenderedElement, Scene, Studio } from '../scene.types.js';

/** What the harness of every element can do. */
interface LoadingHarness {
  readonly element: RenderedElement;
  settled(): Promise<void>;
}

type MakeScene<Harness> = (studio: Studio) => Promise<Scene<Harness>>;

/** The states of whatever fetches: each is the scene given, with a Backend that does not answer as it should. */
export function loadStates<Harness extends LoadingHarness>(shown: MakeScene<Harness>) {
  /** Until a wait is worth words. */
  const waited = async ({ until }: Studio, { element }: Harness): Promise<void> => {
    const words = () => [...(element.shadowRoot?.querySelectorAll('.waiting, .empty, .total') ?? [])];
    await until(() => words().some(({ textContent }) => textContent.trim() !== ''));
  };
  const instead = (change: (studio: Studio, scene: Scene<Harness>) => Scene<Harness>): MakeScene<Harness> => {
    return async (studio) => change(studio, await shown(studio));
  };
  /** First as it should be, then asked again. */
  const again = (after: 'waiting' | 'failing'): MakeScene<Harness> =>
    instead((studio, scene) => {
      const { backend, change } = studio.later(scene.backend, after);
      return {
        ...scene,
        backend,
        async use(harness) {
          await harness.settled();
          change();
          harness.element.reload();
          await (after === 'waiting' ? waited(studio, harness) : harness.settled());
        },
      };
    });
  return {
    loading: instead((studio, scene) => ({ ...scene, backend: studio.waiting(scene.backend), use: (harness) => waited(studio, harness) })),
    error: instead(({ failing }, scene) => ({ ...scene, backend: failing(scene.backend, 'backend.unreachable') })),
    denied: instead(({ failing }, scene) => ({ ...scene, backend: failing(scene.backend, 'access.denied') })),
    stale: again('failing'),
    updating: again('waiting'),
    'nothing-given': async (studio) => ({ use: (harness) => waited(studio, harness) }),
  } satisfies Readonly<Record<string, MakeScene<Harness>>>;
}
