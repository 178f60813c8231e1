import type { Answer, Call, Reply } from './outbox';
import type { PicturesDocument } from './picture-index';
import type { PlanDocument } from './plan-document';
import type { Sitting, Words } from './sitting';
import type { TalkDocument } from './talk-document';

/** Long enough for a slow network, short enough to notice that there is none. */
const PATIENCE_MS = 10_000;
const ALIVE_PATIENCE_MS = 3_000;

/** What became of a call. The words are ready to be shown and spoken. */
export interface CallState {
  readonly state: 'SENT' | 'SEEN';
  readonly by: string | null;
  readonly words: Words | null;
}

/** The server answered, and said no. */
export class Refusal extends Error {
  constructor(
    url: string,
    readonly status: number,
  ) {
    super(`${url}: ${status}`);
  }
}

export function fetchSitting(id: string): Promise<Sitting> {
  return ask(`/api/sittings/${encodeURIComponent(id)}`);
}

export function fetchPlan(person: string, company: string): Promise<PlanDocument> {
  return ask(`/api/plans/${encodeURIComponent(person)}?company=${encodeURIComponent(company)}`);
}

export function fetchTalk(person: string, company: string): Promise<TalkDocument> {
  return ask(`/api/talk/${encodeURIComponent(person)}?company=${encodeURIComponent(company)}`);
}

export function sendAnswers(answers: readonly Answer[]): Promise<Reply> {
  return ask('/api/answers', post({ answers }));
}

export async function sendCall(call: Call): Promise<void> {
  await ask('/api/calls', post(call));
}

export function fetchCall(id: string, language: string): Promise<CallState> {
  return ask(`/api/calls/${encodeURIComponent(id)}?language=${encodeURIComponent(language)}`);
}

export function fetchPictures(language: string): Promise<PicturesDocument> {
  return ask(`/api/pictures/${encodeURIComponent(language)}`);
}

export function fetchSpoken(language: string, ids: readonly string[]): Promise<Readonly<Record<string, Words>>> {
  return ask(`/api/pictures/${encodeURIComponent(language)}/spoken?ids=${encodeURIComponent(ids.join())}`);
}

/** Whether the server still knows this page's screen, so that it can be left without loading a new page. */
export async function isScreenAlive(): Promise<boolean> {
  return (await ask<{ screen: boolean }>('/api/alive', {}, ALIVE_PATIENCE_MS)).screen;
}

/** Whether there is a server now that a page can be loaded from. */
export function isAnswering(): Promise<boolean> {
  return isScreenAlive().then(() => true, () => false);
}

export async function fetchClip(clip: string): Promise<ArrayBuffer> {
  return (await answered(`/api/clips/${encodeURIComponent(clip)}.wav`, {}, PATIENCE_MS)).arrayBuffer();
}

export function send<T>(url: string, body: unknown): Promise<T> {
  return ask(url, post(body));
}

function post(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** Asks the server for JSON. Fails where it does not answer in time, or says no. */
export async function ask<T>(url: string, request: RequestInit = {}, patienceMs = PATIENCE_MS): Promise<T> {
  return (await (await answered(url, request, patienceMs)).json()) as T;
}

async function answered(url: string, request: RequestInit, patienceMs: number): Promise<Response> {
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) {
    throw new Refusal(url, response.status);
  }
  return response;
}
