-- near(document, other, copied, closeness): of each document the others worth aligning with it, those that share
-- fingerprints (copied = 1, by how many) and those whose idf vectors point the same way (copied = 0, by the cosine).
-- Reads shared(a, b, prints, terms, weight), measured(document, held, norm, later).
SELECT document, other, copied, CASE WHEN copied = 1 THEN prints ELSE square / othernorm END AS closeness
FROM (
  SELECT
    document, other, CAST(prints AS DOUBLE) AS prints, terms, square, norm, othernorm,
    CASE WHEN
      prints > 0 AND prints >= LEAST(:prints, fewer) AND (weight >= :weight OR prints >= :mostly * fewer)
    THEN 1 ELSE 0 END AS copied
  FROM (
    SELECT
      CASE WHEN back = 0 THEN a ELSE b END AS document,
      CASE WHEN back = 0 THEN b ELSE a END AS other,
      prints, terms, weight,
      CAST(weight AS DOUBLE) * CAST(weight AS DOUBLE) AS square,
      LEAST(one.held, two.held) AS fewer,
      CASE WHEN back = 0 THEN one.norm ELSE two.norm END AS norm,
      CASE WHEN back = 0 THEN two.norm ELSE one.norm END AS othernorm
    FROM shared
    JOIN measured AS one ON one.document = a
    JOIN measured AS two ON two.document = b
    CROSS JOIN (SELECT 0 AS back UNION ALL SELECT 1) AS ways
  ) AS directed
) AS judged
WHERE copied = 1 OR (terms >= :terms AND square >= :cosine * norm * othernorm)
