// Made by nutgraf: change the stories, not this file.
import type { AccidentEvent, AgreementEvent, AidEvent, AppointmentEvent, ArrestEvent, AspectEvent, AttackEvent, AttributionEvent, ChargeEvent, CombatEvent, CrimeEvent, DamageEvent, DealEvent, DeathEvent, DecisionEvent, DemandEvent, DiplomacyEvent, EconomyEvent, ElectionEvent, Entity, Event, EventId, HealthEvent, Incident, InjuryEvent, LaunchEvent, MilitaryEvent, MoveEvent, NaturalDisasterEvent, OtherEvent, ProtestEvent, ReleaseEvent, ResignationEvent, ResultEvent, SanctionEvent, ThreatEvent, TrialEvent, VerdictEvent } from './records.js'

/** The rows of `events`, story by story. */
export declare const events: readonly Event[]
/** The same rows by id. */
export declare const eventsById: ReadonlyMap<EventId, Event>
/** The row of an id. */
export declare function event(id: EventId): Event
export declare function event(id: EventId | undefined): Event | undefined
/** The events that tell of the incident, in text order. */
export declare function eventsOf(incident: Incident): readonly Event[]
/** The events in which the entity takes part, in text order. */
export declare function eventsWith(participant: Entity): readonly Event[]
export declare function isAccidentEvent(event: Event): event is AccidentEvent
export declare function isAgreementEvent(event: Event): event is AgreementEvent
export declare function isAidEvent(event: Event): event is AidEvent
export declare function isAppointmentEvent(event: Event): event is AppointmentEvent
export declare function isArrestEvent(event: Event): event is ArrestEvent
export declare function isAspectEvent(event: Event): event is AspectEvent
export declare function isAttackEvent(event: Event): event is AttackEvent
export declare function isAttributionEvent(event: Event): event is AttributionEvent
export declare function isChargeEvent(event: Event): event is ChargeEvent
export declare function isCombatEvent(event: Event): event is CombatEvent
export declare function isCrimeEvent(event: Event): event is CrimeEvent
export declare function isDamageEvent(event: Event): event is DamageEvent
export declare function isDealEvent(event: Event): event is DealEvent
export declare function isDeathEvent(event: Event): event is DeathEvent
export declare function isDecisionEvent(event: Event): event is DecisionEvent
export declare function isDemandEvent(event: Event): event is DemandEvent
export declare function isDiplomacyEvent(event: Event): event is DiplomacyEvent
export declare function isEconomyEvent(event: Event): event is EconomyEvent
export declare function isElectionEvent(event: Event): event is ElectionEvent
export declare function isHealthEvent(event: Event): event is HealthEvent
export declare function isInjuryEvent(event: Event): event is InjuryEvent
export declare function isLaunchEvent(event: Event): event is LaunchEvent
export declare function isMilitaryEvent(event: Event): event is MilitaryEvent
export declare function isMoveEvent(event: Event): event is MoveEvent
export declare function isNaturalDisasterEvent(event: Event): event is NaturalDisasterEvent
export declare function isOtherEvent(event: Event): event is OtherEvent
export declare function isProtestEvent(event: Event): event is ProtestEvent
export declare function isReleaseEvent(event: Event): event is ReleaseEvent
export declare function isResignationEvent(event: Event): event is ResignationEvent
export declare function isResultEvent(event: Event): event is ResultEvent
export declare function isSanctionEvent(event: Event): event is SanctionEvent
export declare function isThreatEvent(event: Event): event is ThreatEvent
export declare function isTrialEvent(event: Event): event is TrialEvent
export declare function isVerdictEvent(event: Event): event is VerdictEvent
