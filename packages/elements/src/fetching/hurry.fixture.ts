/** From now on five seconds pass in fifty milliseconds, until what it gives is called. */
export function hurry(): () => void {
  const later = window.setTimeout.bind(window);
  window.setTimeout = ((act: TimerHandler, ms = 0, ...more: unknown[]) => later(act, ms === 5_000 ? 50 : ms, ...more)) as typeof setTimeout;
  return () => (window.setTimeout = later);
}
