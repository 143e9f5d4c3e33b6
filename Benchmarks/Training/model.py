"""Writes a model as the library reads it, and reads it again: see Sources/Winnow/Scoring/Model.swift and Numbers.swift."""
import json, math, os, tempfile
from dataclasses import dataclass

UNIT = 1024              # of a leaf: a logit of 1
LOWEST, STEP, STEPS = -8192, 32, 512
PER_LINE = 100           # characters


def digits(value):
    """A number that is not negative: five bits a character, the lowest first."""
    out = []
    while True:
        value, low = value >> 5, value & 31
        out.append(chr(35 + low + (32 if value else 0)))
        if not value:
            return "".join(out)


def signed(value):
    return digits(value * 2 if value >= 0 else -value * 2 - 1)


@dataclass
class Ensemble:
    """Symmetric trees: of each its questions (feature, neighbour, threshold), one a level, and its leaves."""
    depth: int
    bias: int
    trees: list
    chances: list

    def text(self):
        out = [digits(len(self.trees)), digits(self.depth), signed(self.bias)]
        for questions, leaves in self.trees:
            for feature, neighbour, threshold in questions:
                out += [digits(feature), signed(neighbour), digits(threshold)]
            out += [signed(leaf) for leaf in leaves]
        return "".join(out + [digits(len(self.chances))] + [digits(chance) for chance in self.chances])


def trees(model, columns):
    """A CatBoost model. `columns` says for each of its inputs which feature, of which neighbour."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.json")
        model.save_model(path, format="json")
        parsed = json.load(open(path))
    scale, (bias,) = parsed["scale_and_bias"]
    ensemble = parsed["oblivious_trees"]
    depth = max(len(tree["splits"] or []) for tree in ensemble)
    out = []
    for tree in ensemble:
        splits = tree["splits"] or []
        questions = [(*columns[split["float_feature_index"]], min(255, max(0, math.floor(split["border"]))))
                     for split in splits]
        # A shallow tree asks what is never true.
        questions += [(0, 0, 255)] * (depth - len(splits))
        leaves = [round(value * scale * UNIT) for value in tree["leaf_values"]]
        out.append((questions, leaves + [0] * ((1 << depth) - len(leaves))))
    chances = [1 / (1 + math.exp(-(LOWEST + STEP * (n + 0.5)) / UNIT)) for n in range(STEPS)]
    return Ensemble(depth, round(bias * UNIT), out, [round(1000 * chance) for chance in chances]).text()


def text(names, fingerprint, tables, *ensembles):
    """`tables` are of weights: of words and, for pages, of the words of classes."""
    out = []
    for weights in tables:
        out.append(digits(len(weights)))
        last = 0
        for gram, weight in sorted(weights):
            out += [digits(gram - last), signed(weight)]
            last = gram
    body = "".join(out) + "".join(ensembles)
    lines = [body[at:at + PER_LINE] for at in range(0, len(body), PER_LINE)]
    return " ".join(names) + "\n" + fingerprint + "\n" + "\n".join(lines) + "\n"


class Reader:
    """The numbers of a text, one after another."""

    def __init__(self, body):
        self.body, self.at = body, 0

    def number(self):
        value = shift = 0
        while True:
            digit = ord(self.body[self.at]) - 35
            self.at += 1
            value |= (digit & 31) << shift
            shift += 5
            if digit < 32:
                return value

    def signed(self):
        value = self.number()
        return value // 2 if value % 2 == 0 else -(value + 1) // 2

    def table(self):
        weights, gram = [], 0
        for _ in range(self.number()):
            gram += self.number()
            weights.append((gram, self.signed()))
        return weights

    def ensemble(self):
        count, depth, bias = self.number(), self.number(), self.signed()
        trees = []
        for _ in range(count):
            questions = [(self.number(), self.signed(), self.number()) for _ in range(depth)]
            trees.append((questions, [self.signed() for _ in range(1 << depth)]))
        return Ensemble(depth, bias, trees, [self.number() for _ in range(self.number())])


@dataclass
class Model:
    """What `text` writes."""
    names: list
    fingerprint: str
    tables: list
    ensembles: list

    @staticmethod
    def read(written, tables):
        """`tables`: how many it has."""
        names, fingerprint, *lines = written.rstrip("\n").split("\n")
        reader = Reader("".join(lines))
        model = Model(names.split(" "), fingerprint, [reader.table() for _ in range(tables)], [])
        while reader.at < len(reader.body):
            model.ensembles.append(reader.ensemble())
        return model

    def text(self):
        return text(self.names, self.fingerprint, self.tables, *[ensemble.text() for ensemble in self.ensembles])


TEXT = """extension Model {
  /// The model that cleaning uses.
  static let shared = Model(ModelData.text.bytes)
}"""
PAGES = """import Winnow

extension PageModel {
  /// The model that cleaning uses; nil, which a test rules out, would be one of other features.
  static let shared = read(ModelData.text.withUTF8Buffer { Array($0) })
}"""


def swift(text, extension=TEXT):
    indented = "".join(f"    {line}\n" for line in text.rstrip("\n").split("\n"))
    return f'''// Written by the trainers in Benchmarks/Training: do not edit.
//
// Trained on the pages of the Web Content Extraction Benchmark (WCXB) by Murrough Foley, CC BY 4.0,
// https://github.com/Murrough-Foley/web-content-extraction-benchmark, and on the segments of Trafilatura's
// evaluation by Adrien Barbaresi, https://github.com/adbar/trafilatura.

{extension}

/// Numbers as ``Numbers`` reads them, behind the names of the features and their fingerprint.
private enum ModelData {{
  static let text: StaticString = #"""
{indented}    """#
}}
'''
