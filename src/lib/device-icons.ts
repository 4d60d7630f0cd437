/** The Lucide icon of each device. */
export const deviceIcons = { laptop: 'laptop', app: 'smartphone' } as const;
