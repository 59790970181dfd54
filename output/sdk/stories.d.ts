// Made by nutgraf: change the stories, not this file.
import type { Entity, Event, Incident, Mention, Quantity, Quote, Relation, Span, Story, StoryId, Time } from './records.js'

/** The rows of `stories`, story by story. */
export declare const stories: readonly Story[]
/** The same rows by id. */
export declare const storiesById: ReadonlyMap<StoryId, Story>
/** The row of an id. */
export declare function story(id: StoryId): Story
export declare function story(id: StoryId | undefined): Story | undefined
/** The story that states the fact. */
export declare function storyOf(fact: Fact): Story
/** The words that the fact cites. */
export declare function words(fact: Fact & Span): string
/** The words of a span: `words(event.trigger, event)`. */
export declare function words(span: Span, of: Fact): string
/** A record that a story states. */
export type Fact = Entity | Mention | Time | Quantity | Quote | Event | Incident | Relation
