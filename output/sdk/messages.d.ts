// Made by nutgraf: change the stories, not this file.
import type { Message, Story } from './records.js'

/** The rows of `messages`, story by story. */
export declare const messages: readonly Message[]
/** What was doubted about the story. */
export declare function messagesOf(story: Story): readonly Message[]
