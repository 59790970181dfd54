// Made by nutgraf from its schemas and the data in hand.

declare const table: unique symbol

/** Id of one story. */
export type StoryId = "air-strike" | "company-deal" | "council-namesakes" | "court-case" | "earthquake" | "election" | "ferry-service" | "football-match" | "harbour-page" | "health-briefing" | "metonyms-acronyms" | "obituary" | "protest" | "quotes-only" | "truce-talks" | "snow-duluth" | "heat-seville" | "typhoon-tacloban"

/** Id of one entity. */
export type EntityId = string & { readonly [table]: 'entities' }

/** Id of one mention. */
export type MentionId = string & { readonly [table]: 'mentions' }

/** Id of one time. */
export type TimeId = string & { readonly [table]: 'times' }

/** Id of one quantity. */
export type QuantityId = string & { readonly [table]: 'quantities' }

/** Id of one quote. */
export type QuoteId = string & { readonly [table]: 'quotes' }

/** Id of one event. */
export type EventId = string & { readonly [table]: 'events' }

/** Id of one incident. */
export type IncidentId = "air-strike/i1" | "air-strike/i2" | "air-strike/i3" | "air-strike/i4" | "air-strike/i5" | "air-strike/i6" | "air-strike/i7" | "company-deal/i1" | "company-deal/i2" | "company-deal/i3" | "company-deal/i4" | "company-deal/i5" | "company-deal/i6" | "company-deal/i7" | "company-deal/i8" | "company-deal/i9" | "company-deal/i10" | "company-deal/i11" | "company-deal/i12" | "company-deal/i13" | "council-namesakes/i1" | "council-namesakes/i2" | "council-namesakes/i3" | "council-namesakes/i4" | "council-namesakes/i5" | "council-namesakes/i6" | "council-namesakes/i7" | "council-namesakes/i8" | "council-namesakes/i9" | "council-namesakes/i10" | "council-namesakes/i11" | "council-namesakes/i12" | "court-case/i1" | "court-case/i2" | "court-case/i3" | "court-case/i4" | "court-case/i5" | "court-case/i6" | "court-case/i7" | "court-case/i8" | "court-case/i9" | "court-case/i10" | "court-case/i11" | "court-case/i12" | "earthquake/i1" | "earthquake/i2" | "earthquake/i3" | "election/i1" | "election/i2" | "election/i3" | "election/i4" | "election/i5" | "election/i6" | "election/i7" | "election/i8" | "election/i9" | "election/i10" | "election/i11" | "election/i12" | "election/i13" | "election/i14" | "ferry-service/i1" | "ferry-service/i2" | "ferry-service/i3" | "ferry-service/i4" | "ferry-service/i5" | "ferry-service/i6" | "football-match/i1" | "football-match/i2" | "football-match/i3" | "football-match/i4" | "harbour-page/i1" | "harbour-page/i2" | "harbour-page/i3" | "harbour-page/i4" | "health-briefing/i1" | "health-briefing/i2" | "health-briefing/i3" | "health-briefing/i4" | "metonyms-acronyms/i1" | "metonyms-acronyms/i2" | "metonyms-acronyms/i3" | "metonyms-acronyms/i4" | "metonyms-acronyms/i5" | "metonyms-acronyms/i6" | "metonyms-acronyms/i7" | "obituary/i1" | "obituary/i2" | "obituary/i3" | "obituary/i4" | "obituary/i5" | "obituary/i6" | "obituary/i7" | "obituary/i8" | "obituary/i9" | "obituary/i10" | "obituary/i11" | "obituary/i12" | "protest/i1" | "protest/i2" | "protest/i3" | "protest/i4" | "protest/i5" | "protest/i6" | "protest/i7" | "protest/i8" | "protest/i9" | "protest/i10" | "protest/i11" | "protest/i12" | "protest/i13" | "protest/i14" | "protest/i15" | "protest/i16" | "protest/i17" | "quotes-only/i1" | "truce-talks/i1" | "truce-talks/i2" | "truce-talks/i3" | "truce-talks/i4" | "truce-talks/i5" | "truce-talks/i6" | "truce-talks/i7" | "truce-talks/i8" | "truce-talks/i9" | "truce-talks/i10" | "truce-talks/i11" | "snow-duluth/i1" | "snow-duluth/i2" | "snow-duluth/i3" | "heat-seville/i1" | "typhoon-tacloban/i1" | "typhoon-tacloban/i2" | "typhoon-tacloban/i3"

/** Id of one relation. */
export type RelationId = "air-strike/r1" | "air-strike/r2" | "company-deal/r1" | "company-deal/r2" | "council-namesakes/r1" | "council-namesakes/r2" | "council-namesakes/r3" | "council-namesakes/r4" | "earthquake/r1" | "election/r1" | "harbour-page/r1" | "health-briefing/r1" | "truce-talks/r1" | "snow-duluth/r1" | "heat-seville/r1" | "typhoon-tacloban/r1"

/**
 * Words of the story and, where it is known, the entity that they stand for.
 */
export interface EntitySpan {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * Id of an entity: `<story>/e<number>`.
 */
readonly entity?: EntityId
}

/**
 * One block.
 */
export interface Block {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * What the block is.
 */
readonly kind: ("headline" | "paragraph" | "heading" | "list" | "caption" | "quote" | "furniture")
/**
 * What sort of page furniture: links to related stories, share buttons, newsletter offers, copyright and credit lines, navigation, the author's line, the date line, advertisements, comments.
 */
readonly furniture?: ("related" | "share" | "newsletter" | "copyright" | "byline" | "date")
}

/**
 * Where the story was read from.
 */
export interface Source {
/**
 * Path of the file relative to where the program was run, with forward slashes; absent for standard input and for text handed to the library.
 */
readonly path?: string
/**
 * Format that it was read as.
 */
readonly format: ("text" | "markdown" | "html" | "ndjson")
/**
 * SHA-256 of the bytes read (for NDJSON: of the line), in lower-case hexadecimal.
 */
readonly sha256: string
}

/**
 * One article: what is known about it, and the text that every offset points into.
 */
export interface Story {
/**
 * A story's id: the one given (NDJSON `id`, front matter), else its path below the input folder without extension, else `stdin`.
 */
readonly id: StoryId
/**
 * The headline as the story or its metadata gives it.
 */
readonly headline?: string
/**
 * Names of the authors, without "by" and without their jobs.
 */
readonly byline?: readonly string[]
/**
 * Who published the story.
 */
readonly publisher?: string
/**
 * Address of the story.
 */
readonly url?: string
/**
 * Section of the publication.
 */
readonly section?: string
/**
 * Addresses of the pictures that the page names for the story.
 */
readonly image?: readonly string[]
/**
 * Language of the text, BCP 47 tag.
 */
readonly language?: string
/**
 * When the story was published.
 */
readonly datePublished?: string
/**
 * When it was last changed.
 */
readonly dateModified?: string
/**
 * The words at the start of the body that say where it was filed.
 */
readonly dateline?: EntitySpan
/**
 * The readable text: what offsets point into. CRLF is LF, a byte order mark is dropped; blocks of Markdown and HTML are parted by one blank line; NDJSON `text` is kept exactly.
 */
readonly text: string
/**
 * What each stretch of the text is, in text order, not overlapping. No fact comes out of furniture.
 */
readonly blocks: readonly Block[]
/**
 * Number of stretches of the text without white space.
 */
readonly wordCount: number
/**
 * Where the story was read from.
 */
readonly source: Source
}

/**
 * One title, with its words.
 */
export interface Title {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * The words of the title.
 */
readonly text: string
/**
 * What sort of title.
 */
readonly kind: ("honorific" | "rank" | "office" | "profession")
}

/**
 * One role, with its words.
 */
export interface Role {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * The words of the role.
 */
readonly text: string
}

/**
 * One person, organisation, place, group, product, event name, work or law of a story, however often and however it is named.
 */
export interface EntityRecord {
/**
 * Id of an entity: `<story>/e<number>`.
 */
readonly id: EntityId
/**
 * What kind of thing is named: schema.org names where there is one; `Group` is a national, religious, political or armed group without a name of its own.
 */
readonly type: ("Person" | "Organization" | "Place" | "Group" | "Product" | "Event" | "CreativeWork")
/**
 * A refinement of the type.
 */
readonly subtype?: ("Country" | "AdministrativeArea" | "City" | "Facility" | "BodyOfWater" | "Landform" | "Region" | "ArmedGroup" | "Company" | "Court" | "GovernmentOrganization" | "IntergovernmentalOrganization" | "LaborUnion" | "LegislativeBody" | "MilitaryUnit" | "NewsMediaOrganization" | "NGO" | "Police" | "ResearchOrganization" | "Nationality" | "Disaster" | "SportsEvent")
/**
 * The fullest form in which the story names it.
 */
readonly name: string
/**
 * The other forms in which the story names it, in text order.
 */
readonly aliases?: readonly string[]
/**
 * Titles and ranks that stand at the name.
 */
readonly titles?: readonly Title[]
/**
 * What the story says that it is or does: appositions and descriptions.
 */
readonly roles?: readonly Role[]
/**
 * The organisation or group that the story says it belongs to.
 */
readonly affiliation?: EntitySpan
/**
 * Where the story says it by a title, a pronoun or a noun.
 */
readonly gender?: ("female" | "male")
/**
 * How often the story names it or refers to it.
 */
readonly mentions: number
/**
 * How much the story is about it, 0 to 1: by place and number of its mentions.
 */
readonly salience: number
/**
 * Addresses of the same thing elsewhere, only from the user's table or one checked by hand.
 */
readonly sameAs?: readonly string[]
/**
 * ISO 3166-1 alpha-2 code, with XK for Kosovo.
 */
readonly country?: ("BE" | "BY" | "CA" | "CO" | "CV" | "DE" | "DK" | "ES" | "FO" | "FR" | "GB" | "GI" | "GR" | "IE" | "KG" | "KZ" | "LV" | "ML" | "MT" | "MX" | "MZ" | "NE" | "NL" | "NO" | "PH" | "PL" | "PT" | "SE" | "TJ" | "TR" | "UA" | "US" | "UZ")
/**
 * Degrees north, WGS 84.
 */
readonly latitude?: number
/**
 * Degrees east, WGS 84.
 */
readonly longitude?: number
/**
 * What the position stands for.
 */
readonly precision?: ("country" | "admin" | "city" | "facility" | "near")
/**
 * GeoNames id.
 */
readonly geonames?: string
}

export interface CreativeWorkEntity extends EntityRecord {
readonly type: "CreativeWork"
readonly subtype?: never
readonly name: "Dark Below"
readonly gender?: never
readonly country?: never
readonly precision?: never
}

export interface EventEntity extends EntityRecord {
readonly type: "Event"
readonly subtype?: ("Disaster" | "SportsEvent")
readonly name: ("Northern Cup" | "Typhoon Asiri" | "Typhoon Belen")
readonly gender?: never
readonly country?: never
readonly precision?: never
}

export interface GroupEntity extends EntityRecord {
readonly type: "Group"
readonly subtype?: "Nationality"
readonly name: ("Belarusian" | "British" | "Colombian" | "Danish" | "Doctors" | "Dutch" | "German" | "Greeks" | "His lawyers" | "Latvian" | "Malian" | "Mozambican" | "Norwegian" | "Scottish" | "Swedes" | "Tajik" | "Western" | "aid workers" | "engineers" | "health officials" | "investigators" | "its insurers")
readonly gender?: never
readonly country?: ("BY" | "CO" | "DE" | "DK" | "GB" | "GR" | "LV" | "ML" | "MZ" | "NL" | "NO" | "SE" | "TJ")
readonly precision?: never
}

export interface OrganizationEntity extends EntityRecord {
readonly type: "Organization"
readonly subtype?: ("ArmedGroup" | "Company" | "Court" | "GovernmentOrganization" | "IntergovernmentalOrganization" | "LaborUnion" | "LegislativeBody" | "MilitaryUnit" | "NewsMediaOrganization" | "NGO" | "Police" | "ResearchOrganization")
readonly name: ("Aegean Press" | "African Union" | "Azzel Front" | "Belarusian Embassy" | "Brackenhill Supplies" | "British Embassy" | "Brunsgaard Foundation" | "Brunsgaard Pumper A/S" | "Centre for Epidemic Watch" | "City Council" | "Clyde Marine Laboratory" | "Commonwealth" | "Corrib Trader" | "Defense Ministry" | "Development Office" | "Emergency Situations Ministry" | "European Union" | "Example Wire" | "Federation of Rail and Metro Workers" | "Fire Department" | "Gardaí" | "Inner Asia Seismic Bureau" | "Jutland Business Daily" | "La Ribera" | "Lee Estuary Harbour Board" | "Leeds Crown Court" | "Meridian Post" | "National Election Board" | "National Guard" | "North Isles Ferries" | "North Sea Cargo Inspectorate" | "Northgate Television" | "Northshore Electric" | "Nyhavn Securities" | "Osterfeld AG" | "Pacific Bulletin" | "Parliament" | "Petrollano" | "Plywood" | "Police" | "Pump and Foundry Workers' Union" | "Radio Barlavento" | "Radio Chuva" | "Radio Lee" | "Red Cross" | "River Gazette" | "Sahel Witness Mission" | "Seafarers' Guild" | "Solent Institute of Ocean Science" | "Southern Plains Column" | "State Department" | "Strand Review" | "Stronsay" | "Sule Light" | "Tamarack Flow Technologies" | "The United Nations refugee agency" | "The army" | "The city council" | "The company" | "The government" | "The police" | "Tide" | "United Nations" | "West Yorkshire Police" | "authorities" | "parliament" | "police" | "the ministry" | "the operator" | "the police")
readonly gender?: never
readonly country?: ("BY" | "GB" | "IE" | "US")
readonly precision?: never
}

export interface PersonEntity extends EntityRecord {
readonly type: "Person"
readonly subtype?: never
readonly name: ("A former crew member" | "Adalberto Nunes Monteiro" | "Ailsa Munro" | "Andris Kalējs" | "Anil Perera" | "Anna Delivasili" | "Anselmo" | "Aoife Brosnahan" | "Augusta Levesque" | "Azamat Toktogaziev" | "Beatriz Salgueiro" | "Bill Achorn" | "Carmela" | "Carol Haugen" | "Celeste Muianga" | "Colin Redfearn" | "Curtis Beale" | "Dana Wyman" | "Denise Hale" | "Denise Redfearn" | "Donal Twomey" | "Erin Lamont" | "Erlend Groat" | "Ernesto Villalba" | "Fanta Haidara" | "Georgia Levesque" | "Gulnara Asanova" | "Harriet Aldous" | "Hermínia Fortes" | "Hugh Strachan-Bell" | "Ibrahim Sallaou" | "Imran Dosani" | "Inês Tavares Lobo" | "Inês Valadares" | "Isla Farquhar" | "Jeppe Lindgaard" | "Joanne Tickle" | "Joseph" | "Kirsty Baird" | "Lee" | "Linda Crocker" | "Lucinda Farr" | "Magnus Drever" | "Marta Quintela" | "Miriam" | "Morag Tennant" | "Norm Pelletier" | "Ottilie Grech" | "Oumar Tessala" | "Paola Restrepo Laín" | "Papa Westray" | "Paul Vella" | "Petra Hollander" | "Petros Lianos" | "Philippa Orme" | "Rashid Verma" | "Rocío Almagro" | "Roy Castonguay" | "Rui Falcato" | "Salem ag Rissa" | "Sigrid Aune" | "Simon Aldous" | "Sofie Rask" | "Stavros Kalogeridis" | "Tam Rendall" | "Teresita Olaguer" | "The captain" | "Viktar Liasnou" | "Walt Soucy" | "Willem de Graaf" | "Wilmer Ochoa" | "Yvonne Lachance" | "Zulmira Évora" | "a State Department official" | "a Western security official" | "a defense official" | "a doctor" | "a guild official" | "a nurse" | "a police spokeswoman" | "a spokeswoman" | "an officer" | "her client" | "her daughter" | "its director" | "the diplomat" | "the spokesperson" | "Álvaro Pinzón Mora")
readonly gender?: ("female" | "male")
readonly country?: never
readonly precision?: never
}

export interface PlaceEntity extends EntityRecord {
readonly type: "Place"
readonly subtype?: ("Country" | "AdministrativeArea" | "City" | "Facility" | "BodyOfWater" | "Landform" | "Region")
readonly name: ("Aarhus" | "Alicante" | "Ansongo" | "Athens" | "Atlantic" | "Augusta" | "Bamako" | "Beira" | "Belarus" | "Britain" | "Brussels" | "Calgary" | "Canada" | "Cape Verde" | "Chimoio" | "Clinics" | "Cobh" | "Colombia" | "Copenhagen" | "Cork Harbour" | "Crete" | "DULUTH" | "Daugava Short Sea" | "Denmark" | "Downing Street" | "Dublin" | "Dushanbe" | "Faroe Islands" | "Felixstowe" | "France" | "Gao" | "Georgia" | "Gibraltar" | "Gozo" | "Gulcha" | "Hampden" | "Hestur Sound" | "Ilkley" | "Illinois" | "Ireland" | "Kazakhstan" | "Kensington" | "Kirkwall" | "Kyiv" | "Kyrgyzstan" | "Lantern House" | "Leeds" | "London" | "Maine" | "Mali" | "Malmo" | "Malta" | "Massachusetts" | "Mediterranean" | "Mexico" | "Mindelo" | "Minnesota" | "Minsk" | "Mozambique" | "Niamey" | "Niger" | "North Isles" | "North Ronaldsay" | "Norway" | "Oregon" | "Osh" | "Otley" | "Ottawa" | "Paisley" | "Paris" | "Patras" | "Philippines" | "Pierowall" | "Plymouth" | "Portland" | "Portugal" | "Praia" | "Pungwe River" | "Riga" | "Ringaskiddy" | "Roscoff" | "Rotterdam" | "Sanday" | "Santo Antão" | "Scotland" | "Seville" | "Sewall Street" | "Sofala" | "Southampton" | "Spain" | "Springfield" | "Sweden" | "Syntagma Square" | "Tacloban" | "Tajikistan" | "Tarrafal" | "Temir-Ashuu" | "Thessaloniki" | "Tin Azzel" | "Toronto" | "Triana" | "Turkey" | "Uzbekistan" | "Valletta" | "Villavicencio" | "Warsaw" | "Washington" | "Water Street" | "White House" | "Whitegate" | "Yopal")
readonly gender?: never
readonly country?: ("BE" | "BY" | "CA" | "CO" | "CV" | "DK" | "ES" | "FO" | "FR" | "GB" | "GI" | "GR" | "IE" | "KG" | "KZ" | "LV" | "ML" | "MT" | "MX" | "MZ" | "NE" | "NL" | "NO" | "PH" | "PL" | "PT" | "SE" | "TJ" | "TR" | "UA" | "US" | "UZ")
readonly precision?: ("country" | "admin" | "city" | "facility" | "near")
}

export interface ProductEntity extends EntityRecord {
readonly type: "Product"
readonly subtype?: never
readonly name: "Halcyon"
readonly gender?: never
readonly country?: never
readonly precision?: never
}

/** One person, organisation, place, group, product, event name, work or law of a story, however often and however it is named. */
export type Entity = CreativeWorkEntity | EventEntity | GroupEntity | OrganizationEntity | PersonEntity | PlaceEntity | ProductEntity

/**
 * One place in the text where an entity is named or referred to. Names stand without title, article and possessive.
 */
export interface Mention {
/**
 * Id of a mention: `<story>/m<number>`.
 */
readonly id: MentionId
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * The words: `story.text.slice(start, end)`.
 */
readonly text: string
/**
 * What kind of thing is named: schema.org names where there is one; `Group` is a national, religious, political or armed group without a name of its own.
 */
readonly type: ("Person" | "Organization" | "Place" | "Group" | "Product" | "Event" | "CreativeWork")
/**
 * A refinement of the type.
 */
readonly subtype?: ("Country" | "AdministrativeArea" | "City" | "Facility" | "BodyOfWater" | "Landform" | "Region" | "ArmedGroup" | "Company" | "Court" | "GovernmentOrganization" | "IntergovernmentalOrganization" | "LaborUnion" | "LegislativeBody" | "MilitaryUnit" | "NewsMediaOrganization" | "NGO" | "Police" | "ResearchOrganization" | "Nationality" | "Disaster" | "SportsEvent")
/**
 * The entity meant; absent where the story leaves it open.
 */
readonly entity?: EntityId
/**
 * How it is referred to.
 */
readonly form: ("name" | "nominal" | "pronoun")
/**
 * False for a place name that stands for its government, team or people; absent otherwise.
 */
readonly literal?: boolean
/**
 * How likely a learned model holds the row to be right, 0.00 to 1.00, calibrated on development data; absent where a rule decided.
 */
readonly confidence?: number
}

/**
 * How the value was come by.
 */
export interface Anchor {
/**
 * Name of the rule.
 */
readonly rule: string
/**
 * What it was resolved against: `datePublished` or the id of another time.
 */
readonly against?: string
}

/**
 * One temporal expression, after TimeML's TIMEX3.
 */
export interface Time {
/**
 * Id of a time: `<story>/t<number>`.
 */
readonly id: TimeId
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * The words: `story.text.slice(start, end)`.
 */
readonly text: string
/**
 * TIMEX3 type.
 */
readonly type: ("DATE" | "TIME" | "DURATION" | "SET")
/**
 * TIMEX3 value; X for what the story leaves open.
 */
readonly value: string
/**
 * TIMEX3 modifier.
 */
readonly mod?: ("LESS_THAN" | "EQUAL_OR_LESS" | "START" | "END" | "APPROX")
/**
 * Extended Date/Time Format (ISO 8601-2), where the value can be said in it.
 */
readonly edtf?: string
/**
 * First moment, ISO 8601, with zone where known.
 */
readonly from?: string
/**
 * Last moment, ISO 8601: a day stands for its whole length, 24:00 for its end.
 */
readonly to?: string
/**
 * How the value was come by.
 */
readonly anchor?: Anchor
}

/**
 * A stretch of the story.
 */
export interface Span {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
}

/**
 * One number with a meaning. Times, dates and numbers inside names are not quantities.
 */
export interface Quantity {
/**
 * Id of a quantity: `<story>/n<number>`.
 */
readonly id: QuantityId
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * The words: `story.text.slice(start, end)`.
 */
readonly text: string
/**
 * What sort of number.
 */
readonly kind: ("count" | "money" | "percent" | "measure" | "ordinal")
/**
 * The number said, in units of `unit`.
 */
readonly value?: number
/**
 * Lower bound, included, where the story gives one.
 */
readonly min?: number
/**
 * Upper bound, included, where the story gives one.
 */
readonly max?: number
/**
 * True where the story says about, some, nearly or the like; absent otherwise.
 */
readonly approximate?: boolean
/**
 * ISO 4217 code for money, `%` for percent, a measure's plain singular English unit, for a count the singular of what is counted.
 */
readonly unit?: string
/**
 * The words for what is counted.
 */
readonly of?: Span
}

/**
 * The word that triggers or introduces something, with its dictionary form.
 */
export interface LemmaSpan {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * Dictionary form in lower case.
 */
readonly lemma: string
}

/**
 * One quotation: what somebody is said to have said or thought, and who.
 */
export interface Quote {
/**
 * Id of a quotation: `<story>/q<number>`.
 */
readonly id: QuoteId
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * The pieces of an interrupted quotation, in text order; absent where it is in one piece.
 */
readonly parts?: readonly Span[]
/**
 * The words from first to last: `story.text.slice(start, end)`.
 */
readonly text: string
/**
 * `direct` in quotation marks, `indirect` without, `mixed` partly in marks.
 */
readonly kind: ("direct" | "indirect" | "mixed")
/**
 * Who says it: the whole phrase with rank and role; absent where the story leaves it open.
 */
readonly speaker?: EntitySpan
/**
 * The word that introduces the quotation.
 */
readonly cue?: LemmaSpan
/**
 * False for thoughts and attitudes.
 */
readonly speech: boolean
/**
 * True where it was not said ("did not say whether").
 */
readonly negated: boolean
/**
 * Whom it was told.
 */
readonly told?: EntitySpan
/**
 * Who passes it on ("the Gazette reported").
 */
readonly via?: EntitySpan
/**
 * How likely a learned model holds the row to be right, 0.00 to 1.00, calibrated on development data; absent where a rule decided.
 */
readonly confidence?: number
}

/**
 * PLOVER 2021 (Open Event Data Alliance).
 */
export interface PloverCode {
/**
 * One of PLOVER's 16 types.
 */
readonly type: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT")
/**
 * PLOVER's mode of the type.
 */
readonly mode?: string
/**
 * PLOVER's contexts.
 */
readonly contexts?: readonly string[]
}

/**
 * Codes of established event ontologies, where one applies.
 */
export interface Codes {
/**
 * PLOVER 2021 (Open Event Data Alliance).
 */
readonly plover?: PloverCode
/**
 * CAMEO code, two to four digits.
 */
readonly cameo?: string
/**
 * ACLED's own name of the sub-event type.
 */
readonly acled?: string
}

/**
 * One participant.
 */
export interface Participant {
/**
 * Part played: agent who does it, patient whom it befalls, recipient, instrument, beneficiary, place.
 */
readonly role: ("agent" | "patient" | "recipient" | "instrument" | "beneficiary" | "place")
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * What it is; absent where the words do not say.
 */
readonly type?: ("Person" | "Organization" | "Place" | "Group" | "Product" | "Event" | "CreativeWork")
/**
 * The mention that is its head.
 */
readonly mention?: MentionId
/**
 * Id of an entity: `<story>/e<number>`.
 */
readonly entity?: EntityId
/**
 * The group that it belongs to, where stated.
 */
readonly affiliation?: EntitySpan
/**
 * ISO 3166-1 alpha-2 code, with XK for Kosovo.
 */
readonly country?: ("BE" | "BY" | "CA" | "CO" | "CV" | "DE" | "DK" | "ES" | "FO" | "FR" | "GB" | "GI" | "GR" | "IE" | "KG" | "KZ" | "ML" | "MT" | "MX" | "MZ" | "NE" | "NL" | "NO" | "PH" | "PL" | "PT" | "SE" | "TJ" | "TR" | "US" | "UZ")
/**
 * Role code of the CAMEO agents list: GOV government, MIL military, COP police, REB rebels, OPP opposition, CVL civilians, MED media, BUS business, JUD courts, ...
 */
readonly sector?: string
/**
 * How likely a learned model holds the row to be right, 0.00 to 1.00, calibrated on development data; absent where a rule decided.
 */
readonly confidence?: number
}

/**
 * When, as a time of the story.
 */
export interface EventTime {
/**
 * Id of a time: `<story>/t<number>`.
 */
readonly time: TimeId
/**
 * Where the time was found from the trigger.
 */
readonly by: ("clause" | "sentence" | "paragraph")
}

/**
 * Where, as words of the story.
 */
export interface EventPlace {
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * Id of an entity: `<story>/e<number>`.
 */
readonly entity?: EntityId
/**
 * Where the place was found from the trigger.
 */
readonly by: ("clause" | "sentence" | "dateline")
}

/**
 * One figure of one event.
 */
export interface Figure {
/**
 * What the figure counts.
 */
readonly what: ("killed" | "injured" | "missing" | "detained" | "rescued" | "damaged" | "destroyed" | "participants" | "votes" | "amount" | "affected")
/**
 * Lower bound, included.
 */
readonly min?: number
/**
 * Upper bound, included.
 */
readonly max?: number
/**
 * `reported` a figure is given; `none` the story says there was none; `unknown` it says that it is not known; `not-expected` it says that none or few are expected; `conflicting` it gives figures that disagree.
 */
readonly status: ("reported" | "none")
/**
 * The quantity that it was read from.
 */
readonly quantity?: QuantityId
}

/**
 * One source.
 */
export interface EventSource {
/**
 * Who says so; absent where the words are no entity.
 */
readonly entity?: EntityId
/**
 * The word that marks the claim.
 */
readonly cue?: Span
/**
 * The quotation that the event stands in.
 */
readonly quote?: QuoteId
}

/**
 * One thing that the story says happened, goes on, is planned, ordered, feared or denied. A claim is not a fact: read status, polarity, certainty and sources together.
 */
export interface EventRecord {
/**
 * Id of an event: `<story>/v<number>`.
 */
readonly id: EventId
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * The word that names the event.
 */
readonly trigger: LemmaSpan
/**
 * TimeML class.
 */
readonly class: ("OCCURRENCE" | "STATE" | "REPORTING" | "I_ACTION" | "I_STATE" | "ASPECTUAL" | "PERCEPTION")
/**
 * What sort of happening: a general list of our own. ATTACK violence against people or property; COMBAT forces fight each other; DEATH somebody dies; INJURY somebody is hurt; DAMAGE property is harmed; NATURAL_DISASTER quake, storm, flood, wildfire; ACCIDENT crash, fire, collapse; CRIME other crime; ARREST arrest, detention, search; CHARGE accusation before a court; TRIAL hearing, trial, appeal; VERDICT conviction, acquittal, sentence; ELECTION vote, campaign, count; LEGISLATION a law is proposed or passed; APPOINTMENT and RESIGNATION office taken or left; DECISION a body decides, bans, approves, suspends; DEAL purchase, merger, contract; AGREEMENT accord, truce, treaty; DIPLOMACY talks, visits, recognition; AID help given; SANCTION punishment without force; PROTEST demonstration, strike, riot; THREAT harm announced; DEMAND something asked for; MILITARY deployment, exercise, mobilisation; LAUNCH product, service or project begun; MOVE journey or displacement; RESULT of sport or contest; RELEASE figures or a report published; HEALTH outbreak, treatment; ECONOMY prices, jobs, profits change; ATTRIBUTION somebody says, thinks or asks; ASPECT something begins, goes on or ends; OTHER none of these.
 */
readonly type: ("ATTACK" | "COMBAT" | "DEATH" | "INJURY" | "DAMAGE" | "NATURAL_DISASTER" | "ACCIDENT" | "CRIME" | "ARREST" | "CHARGE" | "TRIAL" | "VERDICT" | "ELECTION" | "APPOINTMENT" | "RESIGNATION" | "DECISION" | "DEAL" | "AGREEMENT" | "DIPLOMACY" | "AID" | "SANCTION" | "PROTEST" | "THREAT" | "DEMAND" | "MILITARY" | "LAUNCH" | "MOVE" | "RESULT" | "RELEASE" | "HEALTH" | "ECONOMY" | "ATTRIBUTION" | "ASPECT" | "OTHER")
/**
 * Codes of established event ontologies, where one applies.
 */
readonly codes?: Codes
/**
 * Who and what took part, each as a phrase of the story.
 */
readonly participants: readonly Participant[]
/**
 * When, as a time of the story.
 */
readonly time?: EventTime
/**
 * Where, as words of the story.
 */
readonly place?: EventPlace
/**
 * Numbers that belong to the event.
 */
readonly figures: readonly Figure[]
/**
 * True on the one event that its sentence is about; reporting verbs are passed over.
 */
readonly main: boolean
/**
 * How the story puts it: as something that happened, goes on, is planned, ordered, requested, threatened, feared, expected, possible, denied, or only supposed.
 */
readonly status: ("HAPPENED" | "ONGOING" | "PLANNED" | "ORDERED" | "REQUESTED" | "THREATENED" | "FEARED" | "EXPECTED" | "POSSIBLE" | "DENIED" | "HYPOTHETICAL")
/**
 * Whether the event is affirmed or denied.
 */
readonly polarity: ("POS" | "NEG" | "UNDERSPECIFIED")
/**
 * How sure the story (or its source) is.
 */
readonly certainty: ("CERTAIN" | "PROBABLE" | "POSSIBLE" | "UNDERSPECIFIED")
/**
 * Whether it lies in the future of the telling.
 */
readonly factTime: ("NON_FUTURE" | "FUTURE")
/**
 * GENERIC for what holds in general, CONDITIONAL for what hangs on a condition.
 */
readonly special: ("NONE" | "GENERIC" | "CONDITIONAL")
/**
 * TimeML tense of the trigger.
 */
readonly tense: ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PRESPART" | "PASTPART" | "NONE")
/**
 * TimeML aspect of the trigger.
 */
readonly aspect: ("NONE" | "PROGRESSIVE" | "PERFECTIVE")
/**
 * Who the story says says so, outermost last; empty where the story says so itself.
 */
readonly sources: readonly EventSource[]
/**
 * The incident that the event belongs to.
 */
readonly incident?: IncidentId
/**
 * How likely a learned model holds the row to be right, 0.00 to 1.00, calibrated on development data; absent where a rule decided.
 */
readonly confidence?: number
}

export interface AccidentEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "ACCIDENT"
readonly status: "HAPPENED"
readonly polarity: "POS"
readonly certainty: "CERTAIN"
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "NONE")
readonly aspect: "NONE"
}

export interface AgreementEvent extends EventRecord {
readonly class: ("OCCURRENCE" | "I_ACTION")
readonly type: "AGREEMENT"
readonly status: ("HAPPENED" | "EXPECTED" | "POSSIBLE" | "DENIED" | "HYPOTHETICAL")
readonly polarity: ("POS" | "NEG" | "UNDERSPECIFIED")
readonly certainty: ("CERTAIN" | "PROBABLE" | "POSSIBLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: ("NONE" | "CONDITIONAL")
readonly tense: ("PAST" | "PRESENT" | "FUTURE" | "NONE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface AidEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "AID"
readonly status: ("HAPPENED" | "PLANNED")
readonly polarity: "POS"
readonly certainty: ("CERTAIN" | "PROBABLE")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "INFINITIVE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface AppointmentEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "APPOINTMENT"
readonly status: ("HAPPENED" | "PLANNED")
readonly polarity: "POS"
readonly certainty: ("CERTAIN" | "PROBABLE")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "INFINITIVE" | "PASTPART")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface ArrestEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "ARREST"
readonly status: ("HAPPENED" | "PLANNED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "INFINITIVE" | "NONE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface AspectEvent extends EventRecord {
readonly class: "ASPECTUAL"
readonly type: "ASPECT"
readonly status: ("HAPPENED" | "EXPECTED" | "POSSIBLE" | "DENIED" | "HYPOTHETICAL")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: ("NONE" | "CONDITIONAL")
readonly tense: ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PRESPART" | "NONE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface AttackEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "ATTACK"
readonly status: ("HAPPENED" | "ORDERED" | "THREATENED" | "DENIED" | "HYPOTHETICAL")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE" | "POSSIBLE")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: ("NONE" | "GENERIC")
readonly tense: ("PAST" | "PRESENT" | "INFINITIVE" | "PASTPART" | "NONE")
readonly aspect: "NONE"
}

export interface AttributionEvent extends EventRecord {
readonly class: ("REPORTING" | "I_STATE" | "PERCEPTION")
readonly type: "ATTRIBUTION"
readonly status: ("HAPPENED" | "ONGOING" | "PLANNED" | "FEARED" | "EXPECTED" | "POSSIBLE" | "DENIED" | "HYPOTHETICAL")
readonly polarity: ("POS" | "NEG" | "UNDERSPECIFIED")
readonly certainty: ("CERTAIN" | "PROBABLE" | "POSSIBLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PRESPART" | "PASTPART" | "NONE")
readonly aspect: ("NONE" | "PROGRESSIVE" | "PERFECTIVE")
}

export interface ChargeEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "CHARGE"
readonly status: ("HAPPENED" | "ORDERED" | "REQUESTED" | "POSSIBLE" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESPART" | "NONE")
readonly aspect: "NONE"
}

export interface CombatEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "COMBAT"
readonly status: "HAPPENED"
readonly polarity: "POS"
readonly certainty: "CERTAIN"
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: "NONE"
readonly aspect: "NONE"
}

export interface CrimeEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "CRIME"
readonly status: ("HAPPENED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: "CERTAIN"
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "PRESPART" | "NONE")
readonly aspect: "NONE"
}

export interface DamageEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "DAMAGE"
readonly status: ("HAPPENED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: "CERTAIN"
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "NONE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface DealEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "DEAL"
readonly status: ("HAPPENED" | "PLANNED" | "REQUESTED" | "EXPECTED" | "POSSIBLE" | "HYPOTHETICAL")
readonly polarity: ("POS" | "UNDERSPECIFIED")
readonly certainty: ("CERTAIN" | "PROBABLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "FUTURE" | "INFINITIVE" | "NONE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface DeathEvent extends EventRecord {
readonly class: ("OCCURRENCE" | "STATE")
readonly type: "DEATH"
readonly status: ("HAPPENED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: "CERTAIN"
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "INFINITIVE" | "PRESPART" | "PASTPART" | "NONE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface DecisionEvent extends EventRecord {
readonly class: ("OCCURRENCE" | "I_ACTION")
readonly type: "DECISION"
readonly status: ("HAPPENED" | "PLANNED" | "ORDERED" | "THREATENED" | "FEARED" | "EXPECTED" | "POSSIBLE" | "DENIED" | "HYPOTHETICAL")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE" | "POSSIBLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: ("NONE" | "CONDITIONAL")
readonly tense: ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PASTPART" | "NONE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface DemandEvent extends EventRecord {
readonly class: "I_ACTION"
readonly type: "DEMAND"
readonly status: ("HAPPENED" | "ONGOING" | "PLANNED" | "EXPECTED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "NONE")
readonly aspect: ("NONE" | "PROGRESSIVE" | "PERFECTIVE")
}

export interface DiplomacyEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "DIPLOMACY"
readonly status: ("HAPPENED" | "PLANNED" | "REQUESTED" | "EXPECTED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "NONE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface EconomyEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "ECONOMY"
readonly status: ("HAPPENED" | "FEARED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "POSSIBLE")
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "NONE")
readonly aspect: "NONE"
}

export interface ElectionEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "ELECTION"
readonly status: ("HAPPENED" | "REQUESTED" | "EXPECTED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "INFINITIVE" | "NONE")
readonly aspect: "NONE"
}

export interface HealthEvent extends EventRecord {
readonly class: ("OCCURRENCE" | "STATE")
readonly type: "HEALTH"
readonly status: ("HAPPENED" | "PLANNED" | "EXPECTED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PRESPART" | "NONE")
readonly aspect: ("NONE" | "PROGRESSIVE" | "PERFECTIVE")
}

export interface InjuryEvent extends EventRecord {
readonly class: ("OCCURRENCE" | "STATE")
readonly type: "INJURY"
readonly status: ("HAPPENED" | "POSSIBLE" | "DENIED")
readonly polarity: ("POS" | "NEG" | "UNDERSPECIFIED")
readonly certainty: ("CERTAIN" | "UNDERSPECIFIED")
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "PASTPART")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface LaunchEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "LAUNCH"
readonly status: ("HAPPENED" | "PLANNED" | "EXPECTED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "FUTURE" | "INFINITIVE" | "PASTPART")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface MilitaryEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "MILITARY"
readonly status: ("HAPPENED" | "EXPECTED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "NONE")
readonly aspect: "NONE"
}

export interface MoveEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "MOVE"
readonly status: ("HAPPENED" | "PLANNED" | "ORDERED" | "REQUESTED" | "EXPECTED" | "POSSIBLE" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE" | "POSSIBLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PRESPART" | "PASTPART" | "NONE")
readonly aspect: ("NONE" | "PROGRESSIVE" | "PERFECTIVE")
}

export interface NaturalDisasterEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "NATURAL_DISASTER"
readonly status: ("HAPPENED" | "FEARED" | "HYPOTHETICAL")
readonly polarity: "POS"
readonly certainty: ("CERTAIN" | "POSSIBLE" | "UNDERSPECIFIED")
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "NONE")
readonly aspect: "NONE"
}

export interface OtherEvent extends EventRecord {
readonly class: ("OCCURRENCE" | "STATE" | "I_ACTION")
readonly type: "OTHER"
readonly status: ("HAPPENED" | "ONGOING" | "PLANNED" | "ORDERED" | "REQUESTED" | "THREATENED" | "FEARED" | "EXPECTED" | "POSSIBLE" | "DENIED" | "HYPOTHETICAL")
readonly polarity: ("POS" | "NEG" | "UNDERSPECIFIED")
readonly certainty: ("CERTAIN" | "PROBABLE" | "POSSIBLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: ("NONE" | "CONDITIONAL")
readonly tense: ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PRESPART" | "PASTPART" | "NONE")
readonly aspect: ("NONE" | "PROGRESSIVE" | "PERFECTIVE")
}

export interface ProtestEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "PROTEST"
readonly status: ("HAPPENED" | "REQUESTED" | "THREATENED" | "POSSIBLE" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "POSSIBLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "INFINITIVE" | "NONE")
readonly aspect: "NONE"
}

export interface ReleaseEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "RELEASE"
readonly status: "HAPPENED"
readonly polarity: "POS"
readonly certainty: "CERTAIN"
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "PASTPART")
readonly aspect: "NONE"
}

export interface ResignationEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "RESIGNATION"
readonly status: "HAPPENED"
readonly polarity: "POS"
readonly certainty: "CERTAIN"
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT")
readonly aspect: "NONE"
}

export interface ResultEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "RESULT"
readonly status: ("HAPPENED" | "EXPECTED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "INFINITIVE" | "PRESPART" | "PASTPART" | "NONE")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface SanctionEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "SANCTION"
readonly status: ("HAPPENED" | "EXPECTED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "PROBABLE" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PRESENT" | "INFINITIVE" | "NONE")
readonly aspect: "NONE"
}

export interface ThreatEvent extends EventRecord {
readonly class: "I_ACTION"
readonly type: "THREAT"
readonly status: ("HAPPENED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: "CERTAIN"
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: ("PAST" | "PRESENT" | "PRESPART" | "PASTPART")
readonly aspect: ("NONE" | "PERFECTIVE")
}

export interface TrialEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "TRIAL"
readonly status: "HAPPENED"
readonly polarity: "POS"
readonly certainty: "CERTAIN"
readonly factTime: "NON_FUTURE"
readonly special: "NONE"
readonly tense: "NONE"
readonly aspect: "NONE"
}

export interface VerdictEvent extends EventRecord {
readonly class: "OCCURRENCE"
readonly type: "VERDICT"
readonly status: ("HAPPENED" | "REQUESTED" | "DENIED")
readonly polarity: ("POS" | "NEG")
readonly certainty: ("CERTAIN" | "UNDERSPECIFIED")
readonly factTime: ("NON_FUTURE" | "FUTURE")
readonly special: "NONE"
readonly tense: ("PAST" | "PASTPART" | "NONE")
readonly aspect: "NONE"
}

/** One thing that the story says happened, goes on, is planned, ordered, feared or denied. A claim is not a fact: read status, polarity, certainty and sources together. */
export type Event = AccidentEvent | AgreementEvent | AidEvent | AppointmentEvent | ArrestEvent | AspectEvent | AttackEvent | AttributionEvent | ChargeEvent | CombatEvent | CrimeEvent | DamageEvent | DealEvent | DeathEvent | DecisionEvent | DemandEvent | DiplomacyEvent | EconomyEvent | ElectionEvent | HealthEvent | InjuryEvent | LaunchEvent | MilitaryEvent | MoveEvent | NaturalDisasterEvent | OtherEvent | ProtestEvent | ReleaseEvent | ResignationEvent | ResultEvent | SanctionEvent | ThreatEvent | TrialEvent | VerdictEvent

/**
 * A participant of one of the incident's events.
 */
export interface Party {
/**
 * Id of an event: `<story>/v<number>`.
 */
readonly event: EventId
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * Id of an entity: `<story>/e<number>`.
 */
readonly entity?: EntityId
}

/**
 * When it was.
 */
export interface IncidentTime {
/**
 * Id of a time: `<story>/t<number>`.
 */
readonly time: TimeId
/**
 * First moment, ISO 8601.
 */
readonly from?: string
/**
 * Last moment, ISO 8601.
 */
readonly to?: string
}

/**
 * Where it was.
 */
export interface IncidentPlace {
/**
 * Id of an entity: `<story>/e<number>`.
 */
readonly entity: EntityId
}

/**
 * One claim.
 */
export interface Claim {
/**
 * Id of an event: `<story>/v<number>`.
 */
readonly event: EventId
/**
 * Who says so; absent where the story says so itself.
 */
readonly source?: EntityId
}

/**
 * One figure of the incident.
 */
export interface IncidentFigure {
/**
 * What the figure counts.
 */
readonly what: ("killed" | "injured" | "missing" | "detained" | "rescued" | "damaged" | "destroyed" | "participants" | "votes" | "amount" | "affected")
/**
 * Lower bound, included.
 */
readonly min?: number
/**
 * Upper bound, included.
 */
readonly max?: number
/**
 * `reported` a figure is given; `none` the story says there was none; `unknown` it says that it is not known; `not-expected` it says that none or few are expected; `conflicting` it gives figures that disagree.
 */
readonly status: ("reported" | "none" | "conflicting")
/**
 * True where the claims of the story disagree.
 */
readonly disputed: boolean
/**
 * The events that give the figure, and who says so.
 */
readonly claims: readonly Claim[]
}

/**
 * One stated cause.
 */
export interface Cause {
/**
 * Id of an incident: `<story>/i<number>`.
 */
readonly incident: IncidentId
/**
 * Cause, or retaliation for.
 */
readonly kind: ("cause" | "retaliation")
/**
 * The words that state it.
 */
readonly cue: Span
}

/**
 * One real-world happening that one or more events of the story tell of.
 */
export interface Incident {
/**
 * Id of an incident: `<story>/i<number>`.
 */
readonly id: IncidentId
/**
 * What sort of happening: a general list of our own. ATTACK violence against people or property; COMBAT forces fight each other; DEATH somebody dies; INJURY somebody is hurt; DAMAGE property is harmed; NATURAL_DISASTER quake, storm, flood, wildfire; ACCIDENT crash, fire, collapse; CRIME other crime; ARREST arrest, detention, search; CHARGE accusation before a court; TRIAL hearing, trial, appeal; VERDICT conviction, acquittal, sentence; ELECTION vote, campaign, count; LEGISLATION a law is proposed or passed; APPOINTMENT and RESIGNATION office taken or left; DECISION a body decides, bans, approves, suspends; DEAL purchase, merger, contract; AGREEMENT accord, truce, treaty; DIPLOMACY talks, visits, recognition; AID help given; SANCTION punishment without force; PROTEST demonstration, strike, riot; THREAT harm announced; DEMAND something asked for; MILITARY deployment, exercise, mobilisation; LAUNCH product, service or project begun; MOVE journey or displacement; RESULT of sport or contest; RELEASE figures or a report published; HEALTH outbreak, treatment; ECONOMY prices, jobs, profits change; ATTRIBUTION somebody says, thinks or asks; ASPECT something begins, goes on or ends; OTHER none of these.
 */
readonly type: ("ATTACK" | "COMBAT" | "DEATH" | "INJURY" | "NATURAL_DISASTER" | "ACCIDENT" | "CRIME" | "ARREST" | "CHARGE" | "TRIAL" | "VERDICT" | "ELECTION" | "APPOINTMENT" | "RESIGNATION" | "DECISION" | "DEAL" | "AGREEMENT" | "DIPLOMACY" | "SANCTION" | "PROTEST" | "THREAT" | "MILITARY" | "MOVE" | "RESULT" | "HEALTH" | "ECONOMY")
/**
 * Codes of established event ontologies, where one applies.
 */
readonly codes?: Codes
/**
 * The events that tell of it, in text order.
 */
readonly events: readonly EventId[]
/**
 * The words that name it best.
 */
readonly what: Span
/**
 * Who did it.
 */
readonly who: readonly Party[]
/**
 * Whom it befell.
 */
readonly whom: readonly Party[]
/**
 * When it was.
 */
readonly when?: IncidentTime
/**
 * Where it was.
 */
readonly where?: IncidentPlace
/**
 * How the story puts it: as something that happened, goes on, is planned, ordered, requested, threatened, feared, expected, possible, denied, or only supposed.
 */
readonly status: ("HAPPENED" | "PLANNED" | "ORDERED" | "REQUESTED" | "THREATENED" | "EXPECTED")
/**
 * Its figures, each with who claims it.
 */
readonly figures: readonly IncidentFigure[]
/**
 * Other incidents that the story says caused it.
 */
readonly causes: readonly Cause[]
}

/**
 * A link between two entities that the story states.
 */
export interface Relation {
/**
 * Id of a relation: `<story>/r<number>`.
 */
readonly id: RelationId
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end: number
/**
 * What the link is.
 */
readonly type: ("title-at" | "part-of")
/**
 * The one that the link starts from.
 */
readonly subject: EntitySpan
/**
 * The one that the link leads to.
 */
readonly object: EntitySpan
}

/**
 * One doubt or fault. Messages about a story point into `story.text`; messages about a file that could not be read point into the file.
 */
export interface Message {
/**
 * A story's id: the one given (NDJSON `id`, front matter), else its path below the input folder without extension, else `stdin`.
 */
readonly story: string
/**
 * The stage that speaks.
 */
readonly stage: ("times" | "facts")
/**
 * Code of the message in kebab-case.
 */
readonly rule: string
/**
 * How grave: `info` is a remark, `warning` a doubt about what was found, `error` means that the story gave no facts.
 */
readonly level: "info"
/**
 * What is wrong and what to do.
 */
readonly reason: string
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly start?: number
/**
 * Offset into `story.text` in UTF-16 code units.
 */
readonly end?: number
/**
 * The file.
 */
readonly path?: string
/**
 * Line of the file, the first being 1.
 */
readonly line?: number
}
