import type { Facts } from '../../document.ts'
import { articleNode, sourceNodes } from './article.ts'
import { actingPlaceNode, entityNode } from './entity.ts'
import { happeningNode } from './happening.ts'
import { type Node, reference } from './node.ts'
import { quotationNode } from './quotation.ts'
import { recordsOf } from './records.ts'

/** A JSON-LD document of one story. */
export interface Graph {
  '@context': 'https://schema.org'
  '@graph': readonly Node[]
}

/** Named in the headline and the lead, or named often: what the story is about. */
const salienceOfSubject = 0.5
const subjectsAtMost = 5

/** One story as a graph of schema.org nodes; every node can be reached from the first, the article. */
export function graph(facts: Facts): Graph {
  const records = recordsOf(facts)
  const subjects = subjectsOf(facts)
  const links = (nodes: readonly Node[]) => nodes.map((node) => reference(String(node['@id'])))
  const about = subjects.map((entity) => entityNode(entity, records))
  const others = facts.entities.filter((entity) => !subjects.includes(entity)).map((entity) => entityNode(entity, records))
  const acting = facts.entities.filter(({ id }) => records.placesThatAct.has(id)).map((place) => actingPlaceNode(place, records))
  const happenings = facts.incidents.flatMap((incident) => happeningNode(incident, records) ?? [])
  const quotations = facts.quotes.flatMap((quote) => quotationNode(quote, records) ?? [])
  const mentions = [...others, ...acting, ...happenings]
  const article = articleNode({ about: links(about), mentions: links(mentions), hasPart: links(quotations) }, records)
  return { '@context': 'https://schema.org', '@graph': [article, ...sourceNodes(records), ...about, ...mentions, ...quotations] }
}

/** The most salient entities, most salient first; among equals the one named first. */
function subjectsOf(facts: Facts): Facts['entities'] {
  return facts.entities
    .filter(({ salience }) => salience >= salienceOfSubject)
    .sort((a, b) => b.salience - a.salience)
    .slice(0, subjectsAtMost)
}
