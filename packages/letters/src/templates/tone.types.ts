/** Every tone, the softest first. */
export const TONES = ['cordial', 'neutral', 'firm'] as const;

/** How a reminder speaks: always polite, more or less pressing. Never threatening. */
export type Tone = (typeof TONES)[number];
