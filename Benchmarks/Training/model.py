"""Writes a model as the library reads it: see Sources/Winnow/Scoring/Model.swift and Numbers.swift."""
import json, math, os, tempfile

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


def trees(model, columns):
    """A CatBoost model. `columns` says for each of its inputs which feature, of which neighbour."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.json")
        model.save_model(path, format="json")
        parsed = json.load(open(path))
    scale, (bias,) = parsed["scale_and_bias"]
    ensemble = parsed["oblivious_trees"]
    depth = max(len(tree["splits"] or []) for tree in ensemble)
    out = [digits(len(ensemble)), digits(depth), signed(round(bias * UNIT))]
    for tree in ensemble:
        splits = tree["splits"] or []
        for split in splits:
            feature, neighbour = columns[split["float_feature_index"]]
            out += [digits(feature), signed(neighbour), digits(min(255, max(0, math.floor(split["border"]))))]
        # A shallow tree asks what is never true.
        out += [digits(0), signed(0), digits(255)] * (depth - len(splits))
        values = [round(value * scale * UNIT) for value in tree["leaf_values"]]
        out += [signed(value) for value in values + [0] * ((1 << depth) - len(values))]
    chances = [1 / (1 + math.exp(-(LOWEST + STEP * (n + 0.5)) / UNIT)) for n in range(STEPS)]
    out += [digits(STEPS)] + [digits(round(1000 * chance)) for chance in chances]
    return "".join(out)


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
