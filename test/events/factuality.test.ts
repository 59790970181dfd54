import { describe, expect, test } from 'vitest'
import { eventOf, tagged } from '../tagged.ts'

const CLAUSES: [string, string, string, object][] = [
  [
    'what is told in the past happened',
    'Troops/NNS left/VBD/leave ./.',
    'leave',
    { status: 'HAPPENED', polarity: 'POS', certainty: 'CERTAIN', factTime: 'NON_FUTURE' }
  ],
  [
    'what is planned lies in the future',
    'The/DT council/NN plans/VBZ/plan to/TO close/VB the/DT school/NN ./.',
    'close',
    { status: 'PLANNED', certainty: 'PROBABLE', factTime: 'FUTURE' }
  ],
  ['an order is no deed', 'He/PRP ordered/VBD/order troops/NNS to/TO leave/VB ./.', 'leave', { status: 'ORDERED', factTime: 'FUTURE' }],
  ['a threat is no deed', 'Rebels/NNS threatened/VBD/threaten to/TO attack/VB the/DT port/NN ./.', 'attack', { status: 'THREATENED', certainty: 'POSSIBLE' }],
  ['a fear is no deed', 'Police/NNS fear/VBP that/SC miners/NNS died/VBD/die ./.', 'die', { status: 'FEARED', certainty: 'POSSIBLE' }],
  ['what failed did not happen', 'Troops/NNS failed/VBD/fail to/TO capture/VB the/DT town/NN ./.', 'capture', { status: 'DENIED', polarity: 'NEG' }],
  ['what is negated did not happen', 'Troops/NNS did/AX/do not/NOT leave/VB ./.', 'leave', { status: 'DENIED', polarity: 'NEG' }],
  ['what happened to no civilian did not happen', 'No/DT civilian/JJ was/AX/be hurt/VBN ./.', 'hurt', { status: 'DENIED', polarity: 'NEG' }],
  ['what not one did did not happen', 'Not/NOT one/CD plane/NN left/VBD/leave ./.', 'leave', { status: 'DENIED', polarity: 'NEG' }],
  [
    'what anybody at all may do is no deed',
    'He/PRP will/MD bomb/VB any/DT camp/NN from/IN which/WP a/DT gun/NN is/AP/be fired/VBN/fire ./.',
    'fire',
    { status: 'HYPOTHETICAL', special: 'GENERIC' }
  ],
  [
    'what there are fears of is feared',
    'There/PRP were/AX/be fears/NNS/fear that/SC the/DT dam/NN burst/VBD ./.',
    'burst',
    { status: 'FEARED', certainty: 'POSSIBLE' }
  ],
  ['what happened to nobody did not happen', 'Nobody/PRP was/AX/be hurt/VBN ./.', 'hurt', { status: 'DENIED', polarity: 'NEG' }],
  ['what may happen is possible', 'Troops/NNS may/MD leave/VB ./.', 'leave', { status: 'POSSIBLE', certainty: 'POSSIBLE' }],
  [
    'what hangs on if is a supposition',
    'If/SC troops/NNS leave/VBP ,/. prices/NNS will/MD fall/VB ./.',
    'leave',
    { status: 'HYPOTHETICAL', special: 'CONDITIONAL' }
  ],
  ['what goes on is ongoing', 'Troops/NNS are/AP/be leaving/VBG/leave ./.', 'leave', { status: 'ONGOING', certainty: 'CERTAIN' }],
  ['what a verb passes on stays a fact', 'Troops/NNS managed/VBD/manage to/TO leave/VB ./.', 'leave', { status: 'HAPPENED', certainty: 'CERTAIN' }],
  ['what is asked is not sure', 'Troops/NNS left/VBD/leave ?/.', 'leave', { status: 'POSSIBLE', certainty: 'UNDERSPECIFIED' }],
  ['what is denied did not happen', 'The/DT minister/NN denied/VBD/deny the/DT attack/NN ./.', 'attack', { status: 'DENIED', polarity: 'NEG' }],
  ['what is called for is requested', 'The/DT mayor/NN demanded/VBD/demand a/DT truce/NN ./.', 'truce', { status: 'REQUESTED', factTime: 'FUTURE' }],
  ['an alleged crime is possible', 'An/DT alleged/JJ fraud/NN ./.', 'fraud', { status: 'POSSIBLE' }],
  [
    'what is known stays a fact under a verb that is negated',
    'He/PRP did/AX/do not/NOT condemn/VB the/DT attack/NN ./.',
    'attack',
    { status: 'HAPPENED', polarity: 'POS' }
  ]
]

describe('factuality', () => {
  test.each(CLAUSES)('%s', (_, line, lemma, expected) => {
    expect(eventOf(tagged(line), lemma)).toMatchObject(expected)
  })
})
