/** A development set: the scorer's topic, the gold file below the corpora, and the figures of it that we watch, by their JSON keys. */
export interface DevelopmentSet {
  topic: string
  gold: string
  /** Figures to print, each with the floor below which the rule stages must not fall, where there is one. Keys are paths into the scorer's last line. */
  figures: Record<string, number | undefined>
}

const none = undefined

export const developmentSets: readonly DevelopmentSet[] = [
  { topic: 'syntax', gold: 'syntax/gum.dev.jsonl.gz', figures: { sentences: 0.95, words: 0.985, upos: none, xpos: none, lemma: none } },
  { topic: 'syntax', gold: 'syntax/ewt.dev.jsonl.gz', figures: { sentences: none, words: none, upos: none, xpos: none, lemma: none } },
  { topic: 'times', gold: 'times/timebank.dev.jsonl.gz', figures: { value_f1: 0.5, relaxed_f1: 0.75, strict_f1: none } },
  { topic: 'times', gold: 'times/meantime.dev.jsonl.gz', figures: { value_f1: none, relaxed_f1: none } },
  { topic: 'times', gold: 'times/wikiwars.dev.jsonl.gz', figures: { value_f1: none, relaxed_f1: none } },
  { topic: 'times', gold: 'times/gum-dates.dev.jsonl.gz', figures: { value_acc: none } },
  { topic: 'quantities', gold: 'quantities/newsquant.dev.jsonl.gz', figures: { bag_value_f1: 0.67, bag_unit_f1: none } },
  { topic: 'quantities', gold: 'quantities/hand.dev.jsonl.gz', figures: { all_f1: none, kind_f1: none } },
  { topic: 'quantities', gold: 'quantities/recognizers.dev.jsonl.gz', figures: { bag_value_f1: none, bag_unit_f1: none } },
  { topic: 'quantities', gold: 'quantities/meantime.dev.jsonl.gz', figures: { f1: none } },
  {
    topic: 'entities',
    gold: 'entities/worldwide.dev.jsonl.gz',
    figures: { f1: 0.49, 'types.PER.f1': none, 'types.ORG.f1': none, 'types.LOC.f1': none, 'types.MISC.f1': none }
  },
  { topic: 'entities', gold: 'entities/gum.dev.jsonl.gz', figures: { f1: none } },
  { topic: 'entities', gold: 'entities/crossner-politics.dev.jsonl.gz', figures: { f1: none } },
  { topic: 'entities', gold: 'entities/uner.dev.jsonl.gz', figures: { f1: none } },
  { topic: 'entities', gold: 'entities/gmb.dev.jsonl.gz', figures: { f1: none } },
  {
    topic: 'coref',
    gold: 'coref/gum.dev.jsonl.gz',
    figures: { 'persons.clusters.f1': none, 'persons.names.f1': none, 'persons.pronouns.f1': none, 'head.conll': none }
  },
  { topic: 'places', gold: 'places/gwn.dev.jsonl.gz', figures: { 'endToEnd.f': 0.45, 'overlap.f': none } },
  { topic: 'places', gold: 'places/lgl.dev.jsonl.gz', figures: { 'endToEnd.f': none } },
  { topic: 'places', gold: 'places/tr.dev.jsonl.gz', figures: { 'endToEnd.f': none } },
  { topic: 'places', gold: 'places/geovirus.dev.jsonl.gz', figures: { 'endToEnd.f': none } },
  { topic: 'places', gold: 'places/tud.dev.jsonl.gz', figures: { 'endToEnd.f': none } },
  { topic: 'linking', gold: 'linking/gum.dev.jsonl.gz', figures: { f: none } },
  {
    topic: 'quotes',
    gold: 'quotes/polnear.dev.jsonl.gz',
    figures: {
      'byKind.direct.attributed.f1': 0.6,
      'byKind.mixed.attributed.f1': none,
      'byKind.indirect.attributed.f1': none,
      'attributed.f1': none,
      'speech.attributed.f1': none,
      'byKind.direct.speakerOverlap': none
    }
  },
  { topic: 'events', gold: 'events/meantime.dev.jsonl', figures: { 'triggers.relaxed.f1': 67, 'args.found.f1': none, 'args.labelled.f1': none } },
  { topic: 'events', gold: 'events/timebank.dev.jsonl', figures: { 'triggers.relaxed.f1': none, 'triggers.typed.f1': none } },
  { topic: 'events', gold: 'events/ecbplus.dev.jsonl', figures: { 'triggers.relaxed.f1': none, 'triggers.strict.f1': none } },
  { topic: 'events', gold: 'events/plover-gsr.dev.jsonl', figures: { 'codes.type.f1': none, 'codes.dyad.f1': none } },
  { topic: 'events', gold: 'events/petrarch2-unit.dev.jsonl', figures: { 'codes.type.f1': none } },
  { topic: 'events', gold: 'events/muc34.dev.jsonl', figures: { 'roles.micro.f1': none, 'roles.head.micro.f1': none, 'incidents.type.f1': none } },
  { topic: 'events', gold: 'events/case21.dev.jsonl', figures: { 'label.acc': none } }
]
