-- Each answer in all that is counted of it, and then how many there are of each. A cell is a part of the population.
WITH counted AS (
  SELECT law_place, year, kind, programme, explode(concat(
    array(named_struct('measure', 'VERDICT', 'cell', true, 'key', verdict, 'outcome', '')),
    transform(rules, r -> named_struct('measure', 'RULE', 'cell', true, 'key', r.rule, 'outcome', r.outcome)),
    transform(open, o -> named_struct('measure', 'OPEN', 'cell', true, 'key', o, 'outcome', '')),
    transform(missing, m -> named_struct('measure', 'MISSING', 'cell', true, 'key', m, 'outcome', '')),
    transform(questions, q -> named_struct('measure', 'QUESTION', 'cell', false, 'key', q, 'outcome', '')),
    transform(settled_by, s -> named_struct('measure', 'SETTLED_BY', 'cell', false, 'key', s, 'outcome', '')),
    transform(
      filter(array(concat(verdict_as_it_is, '>', verdict)), m -> verdict <> verdict_as_it_is),
      m -> named_struct('measure', 'MOVE', 'cell', false, 'key', '', 'outcome', m)),
    transform(turned, t -> named_struct(
      'measure', 'MOVE_WITH_RULE', 'cell', false, 'key', t, 'outcome', concat(verdict_as_it_is, '>', verdict)))
  )) AS one
  FROM answers
), placed AS (
  SELECT
    law_place,
    if(one.cell, year, 0) AS year,
    if(one.cell, kind, '') AS kind,
    if(one.cell, programme, '') AS programme,
    one.measure,
    one.key,
    one.outcome
  FROM counted
)
SELECT law_place, year, kind, programme, measure, key, outcome, count(*) AS cases
FROM placed
GROUP BY law_place, year, kind, programme, measure, key, outcome
