import { parseDocument } from 'yaml';
import { z } from 'astro/zod';
import { stop } from '../src/publish/stages.ts';
import { answerTicket, openTicketDesk } from './answer-ticket.ts';
import { readOptions } from './read-options.ts';
import { readText } from './read-text.ts';
import { requireReading } from './require-content.ts';

// Prints what the desk would send for each message of a list: node scripts/ticket-replies.ts [list of tickets]
const listSchema = z.array(z.strictObject({ message: z.string(), expect: z.array(z.array(z.int())) }));

const { positionals } = readOptions({ allowPositionals: true }, 'node scripts/ticket-replies.ts tickets.yaml', 1);
const [file = 'tests/unit/replies/tickets.yaml'] = positionals;
const tickets = readTickets(file);
const desk = await openTicketDesk((await requireReading()).content);
for (const [index, { message }] of tickets.entries()) {
  const { heard, email, chats } = await answerTicket(message, desk);
  const { device, name, order, tone, language } = heard;
  console.log(`## Ticket ${index + 1}\n\n${quote(message)}\n`);
  console.log(
    `Noticed: device ${device ?? 'none'}; name ${name ?? 'none'}; order ${order ?? 'none'}; tone ${tone ?? 'none'}; language ${language ?? 'that of the site'}\n`,
  );
  for (const { question, language, isSure, pages } of heard.questions) {
    const found = pages.map(({ id, title }) => `${id} ${title}`).join(' | ');
    console.log(`Question (${language}, ${isSure ? 'answered by' : 'no exact answer, nearest'}): “${question}” → ${found}\n`);
  }
  console.log(`### Email\n\n${quote(email)}\n`);
  if (chats.length > 0) console.log(`### Chat\n\n${chats.map(quote).join('\n\n')}\n`);
}

/** The messages of a list. Ends the process with one line if the file holds none. */
function readTickets(path: string): z.infer<typeof listSchema> {
  const { data } = listSchema.safeParse(parseDocument(readText(path)).toJS());
  return (
    data ??
    stop(`"${path}" is no list of messages. Each entry has a "message" and, as "expect", the ids that answer each of its questions.`)
  );
}

function quote(text: string): string {
  return text.trim().replace(/^/gm, '> ');
}
