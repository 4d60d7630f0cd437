import { stripPersonal } from '../lib/strip-personal.ts';
import { getStored, setStored } from './storage.ts';

/** What is sent to the endpoint of site.yaml as JSON, described by `/api/v1/feedback.schema.json`. */
export interface Feedback {
  version: 1;
  /** Permanent id of the page. */
  page: number;
  /** Path of the page. */
  address: string;
  helpful: boolean;
  reason?: string;
  comment?: string;
}

/** Longer texts are none that a page has asked for: its field takes 500 characters, each of which the strictest count takes for two. */
const maxTextLength = 1000;

/** Answers kept for later are dropped beyond this number. */
const maxKept = 10;

/** Sends an answer without anything that names a person. What could not be sent is kept, to be tried once more. */
export async function sendFeedback(endpoint: string, feedback: Feedback): Promise<void> {
  const { comment } = feedback;
  const clean = comment === undefined ? feedback : { ...feedback, comment: stripPersonal(comment) };
  if (!(await post(endpoint, clean))) setStored('feedback', JSON.stringify([...getKept(), clean].slice(-maxKept)));
}

/** Tries once more to send what was kept, and forgets it. */
export async function retryFeedback(endpoint: string): Promise<void> {
  const kept = getKept();
  if (kept.length === 0) return;
  setStored('feedback', '[]');
  await Promise.all(kept.map((feedback) => post(endpoint, feedback)));
}

async function post(endpoint: string, feedback: unknown): Promise<boolean> {
  try {
    const { ok } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(feedback),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      keepalive: true,
    });
    return ok;
  } catch {
    return false; // No network, or the server refuses.
  }
}

/** What was kept, without what is no answer: other programs and older versions may have written there. */
function getKept(): Feedback[] {
  try {
    const kept: unknown = JSON.parse(getStored('feedback') ?? '[]');
    return Array.isArray(kept) ? kept.filter(isFeedback).slice(-maxKept) : [];
  } catch {
    return [];
  }
}

function isFeedback(value: unknown): value is Feedback {
  if (typeof value !== 'object' || value === null) return false;
  const { version, page, address, helpful, reason, comment, ...rest } = value as Partial<Record<keyof Feedback, unknown>>; // Each is looked at.
  const isWhole = version === 1 && Number.isInteger(page) && typeof address === 'string' && typeof helpful === 'boolean';
  const isText = (text: unknown) => text === undefined || (typeof text === 'string' && text.length <= maxTextLength);
  return isWhole && address.length <= maxTextLength && isText(reason) && isText(comment) && Object.keys(rest).length === 0;
}
