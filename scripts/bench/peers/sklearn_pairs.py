"""Pairs of articles by the 5-grams of words that they share: scikit-learn's hashing, SciPy's sparse product."""
import json
import sys

import numpy
from sklearn.feature_extraction.text import HashingVectorizer

CONTAINMENT = 0.2
ROWS = 1000

ids = []


def texts():
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            ids.append(article["id"])
            yield article["text"]


vectorizer = HashingVectorizer(
    ngram_range=(5, 5), binary=True, norm=None, alternate_sign=False, n_features=2**24, dtype=numpy.float32
)
rows = vectorizer.transform(texts())
sizes = numpy.diff(rows.indptr)
columns = rows.T.tocsr()
for begin in range(0, rows.shape[0], ROWS):
    shared = (rows[begin : begin + ROWS] @ columns).tocoo()
    a = shared.row + begin
    b = shared.col
    kept = (a < b) & (shared.data >= CONTAINMENT * numpy.minimum(sizes[a], sizes[b]))
    for i, j in zip(a[kept], b[kept]):
        print(ids[i], ids[j], sep="\t")
print("seen", len(ids), sep="\t")
