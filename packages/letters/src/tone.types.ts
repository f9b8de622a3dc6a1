/** How a reminder speaks: always polite, more or less pressing. Never threatening. */
export type Tone = 'cordial' | 'neutral' | 'firm';
