// Made by nutgraf: change the stories, not this file.
import { grouped } from './look-up.js'

export const messages = /* @__PURE__ */ JSON.parse('[\
{"story":"air-strike","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"company-deal","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"council-namesakes","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"court-case","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"earthquake","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"election","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"ferry-service","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"football-match","stage":"times","level":"info","rule":"date-unknown","reason":"Cannot resolve `Tuesday` and what is like it: no date of publication is known and the story gives none","start":380,"end":387},\
{"story":"football-match","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, datePublished, dateModified: the story gives none"},\
{"story":"health-briefing","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified, author: the story gives none"},\
{"story":"metonyms-acronyms","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"obituary","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified, author: the story gives none"},\
{"story":"protest","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"quotes-only","stage":"times","level":"info","rule":"date-unknown","reason":"Cannot resolve `Thursday` and what is like it: no date of publication is known and the story gives none","start":1114,"end":1122},\
{"story":"quotes-only","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, datePublished, dateModified, author: the story gives none"},\
{"story":"truce-talks","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified: the story gives none"},\
{"story":"snow-duluth","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified, author: the story gives none"},\
{"story":"heat-seville","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified, author: the story gives none"},\
{"story":"typhoon-tacloban","stage":"facts","level":"info","rule":"missing-for-search","reason":"Google\'s page on articles recommends image, dateModified, author: the story gives none"}\
]')
const byStory = /* @__PURE__ */ grouped(messages, ({ story }) => [story])
export const messagesOf = ({ id }) => byStory(id)
