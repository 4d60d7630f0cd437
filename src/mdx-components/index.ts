import Advice from './Advice.astro';
import Anchor from './Anchor.astro';
import Device from './Device.astro';
import Fact from './Fact.astro';
import Label from './Label.astro';
import Moment from './Moment.astro';
import Note from './Note.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';

/** Everything writers may use in articles and guides. The page hands these in, so that MDX imports nothing. */
export const mdxComponents = { Advice, Anchor, Device, Fact, Label, Moment, Note, Steps, Table, Term, Timeline };
