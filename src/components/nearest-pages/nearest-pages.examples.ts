import type { Examples } from '../example.ts';

export const examples: Examples<object> = {
  nearest: { shows: 'The pages whose addresses are most like this one, once the script has compared them.', props: {} },
};
