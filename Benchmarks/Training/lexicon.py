"""Weights of words and pairs of words: a linear model over hashed n-grams, a weight each."""
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

DOMAINS = 12       # an n-gram of fewer sites is a site's own
STRENGTH = 0.1     # inverse of the regularisation
UNIT = 1 / 40      # of a weight of 1
SMALLEST = 2       # a weight that rounds to less is left out


class Grams:
    """The n-grams of all lines, as far as enough sites have them."""

    def __init__(self, counts, grams, domain_of_line, use):
        line = np.repeat(np.arange(len(counts)), counts)
        seen = use[line]
        pairs = np.unique(grams[seen].astype(np.uint64) << np.uint64(32) | domain_of_line[line[seen]].astype(np.uint64))
        known, sites = np.unique((pairs >> np.uint64(32)).astype(np.uint32), return_counts=True)
        self.known = known[sites >= DOMAINS]
        place = np.searchsorted(self.known, grams)
        place[place == len(self.known)] = 0
        found = self.known[place] == grams
        self.matrix = sp.csr_matrix((np.ones(found.sum(), np.float32), (line[found], place[found])),
                                    shape=(len(counts), len(self.known)))
        self.matrix.sum_duplicates()
        self.matrix.data[:] = 1

    def weights(self, rows, labels, weight):
        """Hash and weight, learned from these rows."""
        model = LogisticRegression(C=STRENGTH, max_iter=100, tol=1e-3)
        model.fit(self.matrix[rows], labels[rows], sample_weight=weight[rows])
        rounded = np.clip(np.rint(model.coef_[0] / UNIT), -127, 127).astype(int)
        keep = np.abs(rounded) >= SMALLEST
        return list(zip(self.known[keep].tolist(), rounded[keep].tolist()))


def write(weights, path):
    with open(path, "w") as file:
        file.writelines(f"{gram} {weight}\n" for gram, weight in weights)
