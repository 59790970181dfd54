// Made from schemas/*.schema.json by `npm run generate`: change the schema, not this file.

/**
 * What kind of thing is named: schema.org names where there is one; `Group` is a national, religious, political or armed group without a name of its own.
 */
export type EntityType = ("Person" | "Organization" | "Place" | "Group" | "Product" | "Event" | "CreativeWork" | "Legislation")

/**
 * A refinement of the type.
 */
export type Subtype = ("Country" | "AdministrativeArea" | "City" | "Neighbourhood" | "Facility" | "BodyOfWater" | "Landform" | "Region" | "Continent" | "ArmedGroup" | "CentralBank" | "Company" | "Court" | "GovernmentOrganization" | "Hospital" | "IntergovernmentalOrganization" | "LaborUnion" | "LegislativeBody" | "Library" | "MilitaryUnit" | "Museum" | "NewsMediaOrganization" | "NGO" | "PerformingGroup" | "Police" | "PoliticalParty" | "ReligiousOrganization" | "ResearchOrganization" | "School" | "SportsOrganization" | "SportsTeam" | "University" | "Nationality" | "Religion" | "PoliticalGroup" | "Ethnicity" | "Weapon" | "Vehicle" | "Drug" | "Software" | "War" | "Attack" | "Disaster" | "SportsEvent" | "PoliticalEvent" | "Holiday" | "CulturalEvent" | "MilitaryOperation" | "HealthEvent" | "ClimateEvent" | "Law" | "Treaty" | "Book" | "Film" | "Newspaper")

/**
 * What sort of happening: a general list of our own. ATTACK violence against people or property; COMBAT forces fight each other; DEATH somebody dies; INJURY somebody is hurt; DAMAGE property is harmed; NATURAL_DISASTER quake, storm, flood, wildfire; ACCIDENT crash, fire, collapse; CRIME other crime; ARREST arrest, detention, search; CHARGE accusation before a court; TRIAL hearing, trial, appeal; VERDICT conviction, acquittal, sentence; ELECTION vote, campaign, count; LEGISLATION a law is proposed or passed; APPOINTMENT and RESIGNATION office taken or left; DECISION a body decides, bans, approves, suspends; DEAL purchase, merger, contract; AGREEMENT accord, truce, treaty; DIPLOMACY talks, visits, recognition; AID help given; SANCTION punishment without force; PROTEST demonstration, strike, riot; THREAT harm announced; DEMAND something asked for; MILITARY deployment, exercise, mobilisation; LAUNCH product, service or project begun; MOVE journey or displacement; RESULT of sport or contest; RELEASE figures or a report published; HEALTH outbreak, treatment; ECONOMY prices, jobs, profits change; ATTRIBUTION somebody says, thinks or asks; ASPECT something begins, goes on or ends; OTHER none of these.
 */
export type EventType = ("ATTACK" | "COMBAT" | "DEATH" | "INJURY" | "DAMAGE" | "NATURAL_DISASTER" | "ACCIDENT" | "CRIME" | "ARREST" | "CHARGE" | "TRIAL" | "VERDICT" | "ELECTION" | "LEGISLATION" | "APPOINTMENT" | "RESIGNATION" | "DECISION" | "DEAL" | "AGREEMENT" | "DIPLOMACY" | "AID" | "SANCTION" | "PROTEST" | "THREAT" | "DEMAND" | "MILITARY" | "LAUNCH" | "MOVE" | "RESULT" | "RELEASE" | "HEALTH" | "ECONOMY" | "ATTRIBUTION" | "ASPECT" | "OTHER")

/**
 * How the story puts it: as something that happened, goes on, is planned, ordered, requested, threatened, feared, expected, possible, denied, or only supposed.
 */
export type Status = ("HAPPENED" | "ONGOING" | "PLANNED" | "ORDERED" | "REQUESTED" | "THREATENED" | "FEARED" | "EXPECTED" | "POSSIBLE" | "DENIED" | "HYPOTHETICAL")

/**
 * What the figure counts.
 */
export type FigureWhat = ("killed" | "injured" | "missing" | "detained" | "displaced" | "rescued" | "infected" | "damaged" | "destroyed" | "participants" | "votes" | "score" | "amount" | "affected")

/**
 * `reported` a figure is given; `none` the story says there was none; `unknown` it says that it is not known; `not-expected` it says that none or few are expected; `conflicting` it gives figures that disagree.
 */
export type FigureStatus = ("reported" | "none" | "unknown" | "not-expected" | "conflicting")

/**
 * A stretch of the story.
 */
export interface Span {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
}

/**
 * Words of the story and, where it is known, the entity that they stand for.
 */
export interface EntitySpan {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * Id of an entity: `<story>/e<number>`.
 */
entity?: string
}

/**
 * The word that triggers or introduces something, with its dictionary form.
 */
export interface LemmaSpan {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * Dictionary form in lower case.
 */
lemma: string
}

/**
 * Codes of established event ontologies, where one applies.
 */
export interface Codes {
plover?: PloverCode
/**
 * CAMEO code, two to four digits.
 */
cameo?: string
/**
 * ACLED's own name of the sub-event type.
 */
acled?: string
}
/**
 * PLOVER 2021 (Open Event Data Alliance).
 */
export interface PloverCode {
/**
 * One of PLOVER's 16 types.
 */
type: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT")
/**
 * PLOVER's mode of the type.
 */
mode?: string
/**
 * PLOVER's contexts.
 * 
 * Items: One context.
 */
contexts?: string[]
}

/**
 * One person, organisation, place, group, product, event name, work or law of a story, however often and however it is named.
 */
export interface Entity {
/**
 * Id of an entity: `<story>/e<number>`.
 */
id: string
/**
 * What kind of thing is named: schema.org names where there is one; `Group` is a national, religious, political or armed group without a name of its own.
 */
type: EntityType
/**
 * A refinement of the type.
 */
subtype?: Subtype
/**
 * The fullest form in which the story names it.
 */
name: string
/**
 * The other forms in which the story names it, in text order.
 * 
 * Items: One form.
 */
aliases?: string[]
/**
 * Titles and ranks that stand at the name.
 */
titles?: Title[]
/**
 * What the story says that it is or does: appositions and descriptions.
 */
roles?: Role[]
/**
 * The organisation or group that the story says it belongs to.
 */
affiliation?: EntitySpan
/**
 * Where the story says it by a title, a pronoun or a noun.
 */
gender?: ("female" | "male")
/**
 * How often the story names it or refers to it.
 */
mentions: number
/**
 * How much the story is about it, 0 to 1: by place and number of its mentions.
 */
salience: number
/**
 * Addresses of the same thing elsewhere, only from the user's table or one checked by hand.
 * 
 * Items: One address.
 */
sameAs?: string[]
/**
 * ISO 3166-1 alpha-2 code, with XK for Kosovo.
 */
country?: string
/**
 * Degrees north, WGS 84.
 */
latitude?: number
/**
 * Degrees east, WGS 84.
 */
longitude?: number
/**
 * What the position stands for.
 */
precision?: ("country" | "admin" | "city" | "facility" | "near")
/**
 * GeoNames id.
 */
geonames?: string
}
/**
 * One title, with its words.
 */
export interface Title {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * The words of the title.
 */
text: string
/**
 * What sort of title.
 */
kind: ("honorific" | "royal" | "religious" | "rank" | "office" | "profession")
}
/**
 * One role, with its words.
 */
export interface Role {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * The words of the role.
 */
text: string
}

/**
 * One thing that the story says happened, goes on, is planned, ordered, feared or denied. A claim is not a fact: read status, polarity, certainty and sources together.
 */
export interface Event {
/**
 * Id of an event: `<story>/v<number>`.
 */
id: string
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * The word that names the event.
 */
trigger: LemmaSpan
/**
 * TimeML class.
 */
class: ("OCCURRENCE" | "STATE" | "REPORTING" | "I_ACTION" | "I_STATE" | "ASPECTUAL" | "PERCEPTION")
/**
 * What sort of happening: a general list of our own. ATTACK violence against people or property; COMBAT forces fight each other; DEATH somebody dies; INJURY somebody is hurt; DAMAGE property is harmed; NATURAL_DISASTER quake, storm, flood, wildfire; ACCIDENT crash, fire, collapse; CRIME other crime; ARREST arrest, detention, search; CHARGE accusation before a court; TRIAL hearing, trial, appeal; VERDICT conviction, acquittal, sentence; ELECTION vote, campaign, count; LEGISLATION a law is proposed or passed; APPOINTMENT and RESIGNATION office taken or left; DECISION a body decides, bans, approves, suspends; DEAL purchase, merger, contract; AGREEMENT accord, truce, treaty; DIPLOMACY talks, visits, recognition; AID help given; SANCTION punishment without force; PROTEST demonstration, strike, riot; THREAT harm announced; DEMAND something asked for; MILITARY deployment, exercise, mobilisation; LAUNCH product, service or project begun; MOVE journey or displacement; RESULT of sport or contest; RELEASE figures or a report published; HEALTH outbreak, treatment; ECONOMY prices, jobs, profits change; ATTRIBUTION somebody says, thinks or asks; ASPECT something begins, goes on or ends; OTHER none of these.
 */
type: EventType
/**
 * Codes of established event ontologies, where one applies.
 */
codes?: Codes
/**
 * Who and what took part, each as a phrase of the story.
 */
participants: Participant[]
time?: EventTime
place?: EventPlace
/**
 * Numbers that belong to the event.
 */
figures: Figure[]
/**
 * True on the one event that its sentence is about; reporting verbs are passed over.
 */
main: boolean
/**
 * How the story puts it: as something that happened, goes on, is planned, ordered, requested, threatened, feared, expected, possible, denied, or only supposed.
 */
status: Status
/**
 * Whether the event is affirmed or denied.
 */
polarity: ("POS" | "NEG" | "UNDERSPECIFIED")
/**
 * How sure the story (or its source) is.
 */
certainty: ("CERTAIN" | "PROBABLE" | "POSSIBLE" | "UNDERSPECIFIED")
/**
 * Whether it lies in the future of the telling.
 */
factTime: ("NON_FUTURE" | "FUTURE")
/**
 * GENERIC for what holds in general, CONDITIONAL for what hangs on a condition.
 */
special: ("NONE" | "GENERIC" | "CONDITIONAL")
/**
 * TimeML tense of the trigger.
 */
tense: ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PRESPART" | "PASTPART" | "NONE")
/**
 * TimeML aspect of the trigger.
 */
aspect: ("NONE" | "PROGRESSIVE" | "PERFECTIVE" | "PERFECTIVE_PROGRESSIVE")
/**
 * Who the story says says so, outermost last; empty where the story says so itself.
 */
sources: EventSource[]
/**
 * The incident that the event belongs to.
 */
incident?: string
/**
 * How likely a learned model holds the row to be right, 0.00 to 1.00, calibrated on development data; absent where a rule decided.
 */
confidence?: number
}
/**
 * One participant.
 */
export interface Participant {
/**
 * Part played: agent who does it, patient whom it befalls, recipient, instrument, beneficiary, place.
 */
role: ("agent" | "patient" | "recipient" | "instrument" | "beneficiary" | "place")
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * What it is; absent where the words do not say.
 */
type?: EntityType
/**
 * The mention that is its head.
 */
mention?: string
/**
 * Id of an entity: `<story>/e<number>`.
 */
entity?: string
/**
 * The group that it belongs to, where stated.
 */
affiliation?: EntitySpan
/**
 * ISO 3166-1 alpha-2 code, with XK for Kosovo.
 */
country?: string
/**
 * Role code of the CAMEO agents list: GOV government, MIL military, COP police, REB rebels, OPP opposition, CVL civilians, MED media, BUS business, JUD courts, ...
 */
sector?: string
/**
 * How likely a learned model holds the row to be right, 0.00 to 1.00, calibrated on development data; absent where a rule decided.
 */
confidence?: number
}
/**
 * When, as a time of the story.
 */
export interface EventTime {
/**
 * Id of a time: `<story>/t<number>`.
 */
time: string
/**
 * Where the time was found from the trigger.
 */
by: ("clause" | "sentence" | "paragraph" | "dateline")
}
/**
 * Where, as words of the story.
 */
export interface EventPlace {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * Id of an entity: `<story>/e<number>`.
 */
entity?: string
/**
 * Where the place was found from the trigger.
 */
by: ("clause" | "sentence" | "paragraph" | "dateline")
}
/**
 * One figure of one event.
 */
export interface Figure {
/**
 * What the figure counts.
 */
what: FigureWhat
/**
 * Lower bound, included.
 */
min?: number
/**
 * Upper bound, included.
 */
max?: number
/**
 * `reported` a figure is given; `none` the story says there was none; `unknown` it says that it is not known; `not-expected` it says that none or few are expected; `conflicting` it gives figures that disagree.
 */
status: FigureStatus
/**
 * The quantity that it was read from.
 */
quantity?: string
}
/**
 * One source.
 */
export interface EventSource {
/**
 * Who says so; absent where the words are no entity.
 */
entity?: string
/**
 * The word that marks the claim.
 */
cue?: Span
/**
 * The quotation that the event stands in.
 */
quote?: string
}

/**
 * All that one story says: one line of NDJSON.
 */
export interface Facts {
/**
 * A story's id: the one given (NDJSON `id`, front matter), else its path below the input folder without extension, else `stdin`.
 */
id: string
/**
 * Version of the schemas, semantic versioning.
 */
schemaVersion: "1.0.0"
/**
 * One article: what is known about it, and the text that every offset points into.
 */
story: Story
/**
 * In order of first mention.
 * 
 * Items: One person, organisation, place, group, product, event name, work or law of a story, however often and however it is named.
 */
entities: Entity[]
/**
 * In text order.
 * 
 * Items: One place in the text where an entity is named or referred to. Names stand without title, article and possessive.
 */
mentions: Mention[]
/**
 * In text order.
 * 
 * Items: One temporal expression, after TimeML's TIMEX3.
 */
times: Time[]
/**
 * In text order.
 * 
 * Items: One number with a meaning. Times, dates and numbers inside names are not quantities.
 */
quantities: Quantity[]
/**
 * In text order.
 * 
 * Items: One quotation: what somebody is said to have said or thought, and who.
 */
quotes: Quote[]
/**
 * In order of their triggers.
 * 
 * Items: One thing that the story says happened, goes on, is planned, ordered, feared or denied. A claim is not a fact: read status, polarity, certainty and sources together.
 */
events: Event[]
/**
 * In order of their first event.
 * 
 * Items: One real-world happening that one or more events of the story tell of.
 */
incidents: Incident[]
/**
 * In text order.
 * 
 * Items: A link between two entities that the story states.
 */
relations: Relation[]
/**
 * In the order in which they were raised.
 * 
 * Items: One doubt or fault. Messages about a story point into `story.text`; messages about a file that could not be read point into the file.
 */
messages: Message[]
/**
 * Only with `--include syntax`.
 * 
 * Items: One sentence with its tokens, written with `--include syntax`.
 */
sentences?: Sentence[]
}

/**
 * What stands in a story's place when it could not be read or its facts did not pass the checks.
 */
export interface Failure {
/**
 * A story's id: the one given (NDJSON `id`, front matter), else its path below the input folder without extension, else `stdin`.
 */
id: string
error: Fault
}
/**
 * What went wrong.
 */
export interface Fault {
/**
 * Code in kebab-case.
 */
code: string
/**
 * What is wrong and what to do.
 */
message: string
/**
 * The file.
 */
path?: string
/**
 * Line of the file, the first being 1.
 */
line?: number
}

/**
 * A participant of one of the incident's events.
 */
export interface Party {
/**
 * Id of an event: `<story>/v<number>`.
 */
event: string
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * Id of an entity: `<story>/e<number>`.
 */
entity?: string
}

/**
 * One real-world happening that one or more events of the story tell of.
 */
export interface Incident {
/**
 * Id of an incident: `<story>/i<number>`.
 */
id: string
/**
 * What sort of happening: a general list of our own. ATTACK violence against people or property; COMBAT forces fight each other; DEATH somebody dies; INJURY somebody is hurt; DAMAGE property is harmed; NATURAL_DISASTER quake, storm, flood, wildfire; ACCIDENT crash, fire, collapse; CRIME other crime; ARREST arrest, detention, search; CHARGE accusation before a court; TRIAL hearing, trial, appeal; VERDICT conviction, acquittal, sentence; ELECTION vote, campaign, count; LEGISLATION a law is proposed or passed; APPOINTMENT and RESIGNATION office taken or left; DECISION a body decides, bans, approves, suspends; DEAL purchase, merger, contract; AGREEMENT accord, truce, treaty; DIPLOMACY talks, visits, recognition; AID help given; SANCTION punishment without force; PROTEST demonstration, strike, riot; THREAT harm announced; DEMAND something asked for; MILITARY deployment, exercise, mobilisation; LAUNCH product, service or project begun; MOVE journey or displacement; RESULT of sport or contest; RELEASE figures or a report published; HEALTH outbreak, treatment; ECONOMY prices, jobs, profits change; ATTRIBUTION somebody says, thinks or asks; ASPECT something begins, goes on or ends; OTHER none of these.
 */
type: EventType
/**
 * Codes of established event ontologies, where one applies.
 */
codes?: Codes
/**
 * The events that tell of it, in text order.
 * 
 * Items: Id of an event: `<story>/v<number>`.
 */
events: string[]
/**
 * The words that name it best.
 */
what: Span
/**
 * Who did it.
 * 
 * Items: A participant of one of the incident's events.
 */
who: Party[]
/**
 * Whom it befell.
 * 
 * Items: A participant of one of the incident's events.
 */
whom: Party[]
when?: IncidentTime
where?: IncidentPlace
/**
 * How the story puts it: as something that happened, goes on, is planned, ordered, requested, threatened, feared, expected, possible, denied, or only supposed.
 */
status: Status
/**
 * Its figures, each with who claims it.
 */
figures: IncidentFigure[]
/**
 * Other incidents that the story says caused it.
 */
causes: Cause[]
}
/**
 * When it was.
 */
export interface IncidentTime {
/**
 * Id of a time: `<story>/t<number>`.
 */
time: string
/**
 * First moment, ISO 8601.
 */
from?: string
/**
 * Last moment, ISO 8601.
 */
to?: string
}
/**
 * Where it was.
 */
export interface IncidentPlace {
/**
 * Id of an entity: `<story>/e<number>`.
 */
entity: string
}
/**
 * One figure of the incident.
 */
export interface IncidentFigure {
/**
 * What the figure counts.
 */
what: FigureWhat
/**
 * Lower bound, included.
 */
min?: number
/**
 * Upper bound, included.
 */
max?: number
/**
 * `reported` a figure is given; `none` the story says there was none; `unknown` it says that it is not known; `not-expected` it says that none or few are expected; `conflicting` it gives figures that disagree.
 */
status: FigureStatus
/**
 * True where the claims of the story disagree.
 */
disputed: boolean
/**
 * The events that give the figure, and who says so.
 */
claims: Claim[]
}
/**
 * One claim.
 */
export interface Claim {
/**
 * Id of an event: `<story>/v<number>`.
 */
event: string
/**
 * Who says so; absent where the story says so itself.
 */
source?: string
}
/**
 * One stated cause.
 */
export interface Cause {
/**
 * Id of an incident: `<story>/i<number>`.
 */
incident: string
/**
 * Cause, or retaliation for.
 */
kind: ("cause" | "retaliation")
/**
 * The words that state it.
 */
cue: Span
}

/**
 * One place in the text where an entity is named or referred to. Names stand without title, article and possessive.
 */
export interface Mention {
/**
 * Id of a mention: `<story>/m<number>`.
 */
id: string
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * The words: `story.text.slice(start, end)`.
 */
text: string
/**
 * What kind of thing is named: schema.org names where there is one; `Group` is a national, religious, political or armed group without a name of its own.
 */
type: EntityType
/**
 * A refinement of the type.
 */
subtype?: Subtype
/**
 * The entity meant; absent where the story leaves it open.
 */
entity?: string
/**
 * How it is referred to.
 */
form: ("name" | "nominal" | "pronoun")
/**
 * False for a place name that stands for its government, team or people; absent otherwise.
 */
literal?: boolean
/**
 * How likely a learned model holds the row to be right, 0.00 to 1.00, calibrated on development data; absent where a rule decided.
 */
confidence?: number
}

/**
 * One doubt or fault. Messages about a story point into `story.text`; messages about a file that could not be read point into the file.
 */
export interface Message {
/**
 * A story's id: the one given (NDJSON `id`, front matter), else its path below the input folder without extension, else `stdin`.
 */
story: string
/**
 * The stage that speaks.
 */
stage: ("read" | "parse" | "syntax" | "times" | "quantities" | "mentions" | "entities" | "places" | "quotes" | "events" | "incidents" | "facts" | "write")
/**
 * Code of the message in kebab-case.
 */
rule: string
/**
 * How grave: `info` is a remark, `warning` a doubt about what was found, `error` means that the story gave no facts.
 */
level: ("info" | "warning" | "error")
/**
 * What is wrong and what to do.
 */
reason: string
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start?: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end?: number
/**
 * The file.
 */
path?: string
/**
 * Line of the file, the first being 1.
 */
line?: number
}

/**
 * One number with a meaning. Times, dates and numbers inside names are not quantities.
 */
export interface Quantity {
/**
 * Id of a quantity: `<story>/n<number>`.
 */
id: string
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * The words: `story.text.slice(start, end)`.
 */
text: string
/**
 * What sort of number.
 */
kind: ("count" | "money" | "percent" | "measure" | "ordinal")
/**
 * The number said, in units of `unit`.
 */
value?: number
/**
 * Lower bound, included, where the story gives one.
 */
min?: number
/**
 * Upper bound, included, where the story gives one.
 */
max?: number
/**
 * True where the story says about, some, nearly or the like; absent otherwise.
 */
approximate?: boolean
/**
 * ISO 4217 code for money, `%` for percent, a measure's plain singular English unit, for a count the singular of what is counted.
 */
unit?: string
/**
 * The words for what is counted.
 */
of?: Span
}

/**
 * One quotation: what somebody is said to have said or thought, and who.
 */
export interface Quote {
/**
 * Id of a quotation: `<story>/q<number>`.
 */
id: string
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * The pieces of an interrupted quotation, in text order; absent where it is in one piece.
 * 
 * Items: A stretch of the story.
 */
parts?: Span[]
/**
 * The words from first to last: `story.text.slice(start, end)`.
 */
text: string
/**
 * `direct` in quotation marks, `indirect` without, `mixed` partly in marks.
 */
kind: ("direct" | "indirect" | "mixed")
/**
 * Who says it: the whole phrase with rank and role; absent where the story leaves it open.
 */
speaker?: EntitySpan
/**
 * The word that introduces the quotation.
 */
cue?: LemmaSpan
/**
 * False for thoughts and attitudes.
 */
speech: boolean
/**
 * True where it was not said ("did not say whether").
 */
negated: boolean
/**
 * Whom it was told.
 */
told?: EntitySpan
/**
 * Who passes it on ("the Gazette reported").
 */
via?: EntitySpan
/**
 * How likely a learned model holds the row to be right, 0.00 to 1.00, calibrated on development data; absent where a rule decided.
 */
confidence?: number
}

/**
 * A link between two entities that the story states.
 */
export interface Relation {
/**
 * Id of a relation: `<story>/r<number>`.
 */
id: string
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * What the link is.
 */
type: ("title-at" | "spokesperson-for" | "member-of" | "part-of" | "ally-of" | "based-in" | "fights-against")
/**
 * The one that the link starts from.
 */
subject: EntitySpan
/**
 * The one that the link leads to.
 */
object: EntitySpan
}

/**
 * One sentence with its tokens, written with `--include syntax`.
 */
export interface Sentence {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * Syntactic words after Universal Dependencies (do|n't, Google|'s), in text order.
 */
tokens: Token[]
}
/**
 * One token.
 */
export interface Token {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * Universal part of speech.
 */
upos: ("ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X")
/**
 * Penn Treebank tag.
 */
xpos?: string
/**
 * Dictionary form.
 */
lemma: string
/**
 * Index of the head in the sentence, -1 for the root; absent where no tree was built.
 */
head?: number
/**
 * Universal dependency relation to the head.
 */
deprel?: string
}

/**
 * One article: what is known about it, and the text that every offset points into.
 */
export interface Story {
/**
 * A story's id: the one given (NDJSON `id`, front matter), else its path below the input folder without extension, else `stdin`.
 */
id: string
/**
 * The headline as the story or its metadata gives it.
 */
headline?: string
/**
 * Names of the authors, without "by" and without their jobs.
 * 
 * Items: One author.
 */
byline?: string[]
/**
 * Who published the story.
 */
publisher?: string
/**
 * Address of the story.
 */
url?: string
/**
 * Section of the publication.
 */
section?: string
/**
 * Addresses of the pictures that the page names for the story.
 * 
 * Items: One address.
 */
image?: string[]
/**
 * Language of the text, BCP 47 tag.
 */
language?: string
/**
 * When the story was published.
 */
datePublished?: string
/**
 * When it was last changed.
 */
dateModified?: string
/**
 * The words at the start of the body that say where it was filed.
 */
dateline?: EntitySpan
/**
 * The readable text: what offsets point into. CRLF is LF, a byte order mark is dropped; blocks of Markdown and HTML are parted by one blank line; NDJSON `text` is kept exactly.
 */
text: string
/**
 * What each stretch of the text is, in text order, not overlapping. No fact comes out of furniture.
 */
blocks: Block[]
/**
 * Number of stretches of the text without white space.
 */
wordCount: number
source: Source
}
/**
 * One block.
 */
export interface Block {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * What the block is.
 */
kind: ("headline" | "paragraph" | "heading" | "list" | "caption" | "quote" | "furniture")
/**
 * What sort of page furniture: links to related stories, share buttons, newsletter offers, copyright and credit lines, navigation, the author's line, the date line, advertisements, comments.
 */
furniture?: ("related" | "share" | "newsletter" | "copyright" | "navigation" | "byline" | "date" | "advertisement" | "comments")
}
/**
 * Where the story was read from.
 */
export interface Source {
/**
 * Path of the file relative to where the program was run, with forward slashes; absent for standard input and for text handed to the library.
 */
path?: string
/**
 * Format that it was read as.
 */
format: ("text" | "markdown" | "html" | "ndjson")
/**
 * SHA-256 of the bytes read (for NDJSON: of the line), in lower-case hexadecimal.
 */
sha256: string
}

/**
 * One temporal expression, after TimeML's TIMEX3.
 */
export interface Time {
/**
 * Id of a time: `<story>/t<number>`.
 */
id: string
/**
 * Offset into `story.text` in UTF-16 code units.
 */
start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
end: number
/**
 * The words: `story.text.slice(start, end)`.
 */
text: string
/**
 * TIMEX3 type.
 */
type: ("DATE" | "TIME" | "DURATION" | "SET")
/**
 * TIMEX3 value; X for what the story leaves open.
 */
value: string
/**
 * TIMEX3 modifier.
 */
mod?: ("BEFORE" | "AFTER" | "ON_OR_BEFORE" | "ON_OR_AFTER" | "LESS_THAN" | "MORE_THAN" | "EQUAL_OR_LESS" | "EQUAL_OR_MORE" | "START" | "MID" | "END" | "APPROX")
/**
 * Extended Date/Time Format (ISO 8601-2), where the value can be said in it.
 */
edtf?: string
/**
 * First moment, ISO 8601, with zone where known.
 */
from?: string
/**
 * Last moment, ISO 8601: a day stands for its whole length, 24:00 for its end.
 */
to?: string
anchor?: Anchor
}
/**
 * How the value was come by.
 */
export interface Anchor {
/**
 * Name of the rule.
 */
rule: string
/**
 * What it was resolved against: `datePublished` or the id of another time.
 */
against?: string
}
