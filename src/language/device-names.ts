/** Words with which agents add a device to what they look up. */
export const deviceNames: Readonly<Record<'laptop' | 'app', RegExp>> = {
  laptop: /^(?:laptop|computer|desktop|pc|mac|macbook)$/,
  app: /^(?:app|phone|mobile|smartphone|cellphone|iphone|ipad|tablet|android)$/,
};

/** Those that also name goods, or a thing with a number: they are a device where a place is told. */
export const doubtfulDevice = /^(?:phone|mobile|smartphone|cellphone|iphone|ipad|tablet|android|pc|mac|macbook)$/;

/** Ends with the words of a place. */
export const devicePlace =
  /(?:^|\s)(?:on|in|from|with|using|via|by)(?:\s+(?:my|the|a|an|his|her))?(?:\s+(?:alibaba|mobile|cell|android))?\s*$/i;
