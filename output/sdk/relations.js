// Made by nutgraf: change the stories, not this file.
import { byId, finder, grouped } from './look-up.js'

export const relations = /* @__PURE__ */ JSON.parse('[\
{"id":"air-strike/r1","type":"part-of","start":147,"end":159,"subject":{"start":147,"end":153,"entity":"air-strike/e1"},"object":{"start":155,"end":159,"entity":"air-strike/e2"}},\
{"id":"air-strike/r2","type":"title-at","start":1132,"end":1165,"subject":{"start":1151,"end":1165,"entity":"air-strike/e11"},"object":{"start":1132,"end":1137,"entity":"air-strike/e8"}},\
{"id":"company-deal/r1","type":"title-at","start":1150,"end":1175,"subject":{"start":1150,"end":1165,"entity":"company-deal/e12"},"object":{"start":1167,"end":1175,"entity":"company-deal/e2"}},\
{"id":"company-deal/r2","type":"title-at","start":2524,"end":2567,"subject":{"start":2524,"end":2534,"entity":"company-deal/e20"},"object":{"start":2550,"end":2567,"entity":"company-deal/e21"}},\
{"id":"council-namesakes/r1","type":"part-of","start":98,"end":112,"subject":{"start":98,"end":105,"entity":"council-namesakes/e1"},"object":{"start":107,"end":112,"entity":"council-namesakes/e2"}},\
{"id":"council-namesakes/r2","type":"part-of","start":192,"end":208,"subject":{"start":192,"end":199,"entity":"council-namesakes/e4"},"object":{"start":201,"end":208,"entity":"council-namesakes/e5"}},\
{"id":"council-namesakes/r3","type":"part-of","start":1949,"end":1970,"subject":{"start":1949,"end":1960,"entity":"council-namesakes/e18"},"object":{"start":1962,"end":1970,"entity":"council-namesakes/e19"}},\
{"id":"council-namesakes/r4","type":"part-of","start":1976,"end":2002,"subject":{"start":1976,"end":1987,"entity":"council-namesakes/e20"},"object":{"start":1989,"end":2002,"entity":"council-namesakes/e21"}},\
{"id":"earthquake/r1","type":"part-of","start":119,"end":134,"subject":{"start":119,"end":122,"entity":"earthquake/e2"},"object":{"start":124,"end":134,"entity":"earthquake/e1"}},\
{"id":"election/r1","type":"part-of","start":89,"end":106,"subject":{"start":89,"end":94,"entity":"election/e3"},"object":{"start":96,"end":106,"entity":"election/e2"}},\
{"id":"harbour-page/r1","type":"part-of","start":193,"end":206,"subject":{"start":193,"end":197,"entity":"harbour-page/e2"},"object":{"start":199,"end":206,"entity":"harbour-page/e4"}},\
{"id":"health-briefing/r1","type":"part-of","start":99,"end":116,"subject":{"start":99,"end":104,"entity":"health-briefing/e2"},"object":{"start":106,"end":116,"entity":"health-briefing/e3"}},\
{"id":"truce-talks/r1","type":"part-of","start":116,"end":139,"subject":{"start":116,"end":129,"entity":"truce-talks/e2"},"object":{"start":131,"end":139,"entity":"truce-talks/e3"}},\
{"id":"snow-duluth/r1","type":"part-of","start":0,"end":13,"subject":{"start":0,"end":6,"entity":"snow-duluth/e1"},"object":{"start":8,"end":13,"entity":"snow-duluth/e2"}},\
{"id":"heat-seville/r1","type":"part-of","start":0,"end":14,"subject":{"start":0,"end":7,"entity":"heat-seville/e1"},"object":{"start":9,"end":14,"entity":"heat-seville/e2"}},\
{"id":"typhoon-tacloban/r1","type":"part-of","start":0,"end":21,"subject":{"start":0,"end":8,"entity":"typhoon-tacloban/e1"},"object":{"start":10,"end":21,"entity":"typhoon-tacloban/e2"}}\
]')
export const relationsById = /* @__PURE__ */ byId(relations)
export const relation = /* @__PURE__ */ finder(relationsById, 'relations')
const byEnd = /* @__PURE__ */ grouped(relations, ({ subject, object }) => [subject.entity, object.entity])
export const relationsOf = ({ id }) => byEnd(id)
