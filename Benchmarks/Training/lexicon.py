"""Weights of words and pairs of words: a linear model over hashed n-grams, a weight each."""
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

STRENGTH = 0.1     # inverse of the regularisation
UNIT = 1 / 40      # of a weight of 1
SMALLEST = 2       # a weight that rounds to less is left out


class Grams:
    """The n-grams of all lines, as far as so many sites have them in the lines that are used; one of fewer is a site's own."""

    def __init__(self, counts, grams, domain_of_line, use, domains):
        line = np.repeat(np.arange(len(counts)), counts)
        seen = use[line]
        pairs = np.unique(grams[seen].astype(np.uint64) << np.uint64(32) | domain_of_line[line[seen]].astype(np.uint64))
        known, sites = np.unique((pairs >> np.uint64(32)).astype(np.uint32), return_counts=True)
        self.known = known[sites >= domains]
        place = np.searchsorted(self.known, grams)
        place[place == len(self.known)] = 0
        found = self.known[place] == grams
        self.matrix = sp.csr_matrix((np.ones(found.sum(), np.float32), (line[found], place[found])),
                                    shape=(len(counts), len(self.known)))
        self.matrix.sum_duplicates()
        self.matrix.data[:] = 1

    def weights(self, rows, labels, weight):
        """Hash and weight, learned from these rows."""
        return self._weights(self.matrix[rows], labels[rows], weight[rows])

    def soft_weights(self, rows, targets, weight):
        """The same, where a row is partly content: each counts once as content and once as noise, by its parts."""
        parts = np.concatenate([weight[rows] * targets[rows], weight[rows] * (1 - targets[rows])])
        labels = np.repeat([True, False], len(rows))
        counts = parts > 0
        return self._weights(sp.vstack([self.matrix[rows]] * 2)[counts], labels[counts], parts[counts])

    def _weights(self, matrix, labels, weight):
        model = LogisticRegression(C=STRENGTH, max_iter=100, tol=1e-3)
        model.fit(matrix, labels, sample_weight=weight)
        rounded = np.clip(np.rint(model.coef_[0] / UNIT), -127, 127).astype(int)
        keep = np.abs(rounded) >= SMALLEST
        return list(zip(self.known[keep].tolist(), rounded[keep].tolist()))


def write(weights, path):
    with open(path, "w") as file:
        file.writelines(f"{gram} {weight}\n" for gram, weight in weights)
