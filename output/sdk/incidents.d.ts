// Made by nutgraf: change the stories, not this file.
import type { Incident, IncidentId } from './records.js'

/** The rows of `incidents`, story by story. */
export declare const incidents: readonly Incident[]
/** The same rows by id. */
export declare const incidentsById: ReadonlyMap<IncidentId, Incident>
/** The row of an id. */
export declare function incident(id: IncidentId): Incident
export declare function incident(id: IncidentId | undefined): Incident | undefined
