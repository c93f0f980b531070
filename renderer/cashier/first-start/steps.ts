/** What a new counter is asked, in this order. */
export const firstStartSteps = ['shop', 'kiriminAja', 'displays', 'printer', 'scanner'] as const
export type FirstStartStep = (typeof firstStartSteps)[number]
