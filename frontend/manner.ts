/** How a person likes to be spoken to. */
export interface Manner {
  /** By the tablet's own voice, where it has one for the language. */
  readonly tablet: boolean;
  /** Of the tablet's own voice: 1 is usual. Clips are made as the person likes them. */
  readonly rate: number;
  readonly pitch: number;
  /** Above 0, up to 1. */
  readonly volume: number;
}

/** As a document tells it. */
export interface ToldManner extends Partial<Manner> {
  /** Everything is said in the second language too. */
  readonly both?: boolean;
}

export const USUAL: Manner = { tablet: false, rate: 1, pitch: 1, volume: 1 };

/** What is not told, or makes no sense, is as usual. */
export function mannerOf(told: Partial<Manner> | undefined): Manner {
  const between = (value: number | undefined, least: number, most: number): number =>
    value !== undefined && value > 0 ? Math.min(most, Math.max(least, value)) : 1;
  return {
    tablet: told?.tablet ?? false,
    rate: between(told?.rate, 0.1, 4),
    pitch: between(told?.pitch, 0.1, 2),
    volume: between(told?.volume, 0.05, 1),
  };
}

/** As Flow writes it on an element. */
export function mannerOn(element: Pick<Element, 'getAttribute'>): Manner {
  const number = (name: string): number => Number(element.getAttribute(name));
  const isOn = (name: string): boolean => !['false', null].includes(element.getAttribute(name));
  return mannerOf({
    tablet: isOn('voice-tablet'),
    rate: number('voice-rate'),
    pitch: number('voice-pitch'),
    volume: number('voice-volume'),
  });
}

export const MANNER_ATTRIBUTES = ['voice-tablet', 'voice-rate', 'voice-pitch', 'voice-volume'];
