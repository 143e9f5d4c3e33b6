"""How much of a recipe stays, on pages that no model has seen: those of recipe-scrapers' tests.

    python3 Checks/recipes.py ../.build/release/winnow RECIPE_SCRAPERS
    python3 Checks/recipes.py ../.build/release/winnow RECIPE_SCRAPERS --worst 20

RECIPE_SCRAPERS is the unpacked source of Debian's package python-recipe-scrapers 14.32.1 (`apt-get source`, in bookworm). Its tests
hold a page of each of some 230 sites in a dozen languages, and say which ingredients and steps its scraper reads there.
A text counts as kept where more than four fifths of its words are in Winnow's text of the page. Some pages show their ingredients by
scripts alone; those count as well.
"""
import argparse, ast, glob, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "Training"))
from score import mean, words

SHARE = 0.8


def expected(path):
    """The ingredients and the steps that a test of a scraper names."""
    found = {"ingredients": [], "steps": []}
    for node in ast.walk(ast.parse(open(path, encoding="utf-8").read())):
        if not isinstance(node, ast.FunctionDef):
            continue
        if "ingredient" in node.name and "group" not in node.name:
            texts = found["ingredients"]
        elif node.name.startswith("test_instructions"):
            texts = found["steps"]
        else:
            continue
        for constant in ast.walk(node):
            if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                texts += [line for line in constant.value.split("\n") if words(line)]
    return {name: list(dict.fromkeys(texts)) for name, texts in found.items()}


def recall(texts, kept):
    """The share of the texts whose words are among those kept; None without texts."""
    if not texts:
        return None
    return mean(mean(word in kept for word in words(text)) > SHARE for text in texts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("winnow")
    parser.add_argument("source")
    parser.add_argument("--worst", type=int, default=0, help="name so many pages of which least is kept")
    options = parser.parse_args()
    rows = []
    for test in sorted(glob.glob(os.path.join(options.source, "tests", "test_*.py"))):
        name = re.sub(r"^test_|\.py$", "", os.path.basename(test))
        page = os.path.join(options.source, "tests", "test_data", name + ".testhtml")
        if not os.path.exists(page):
            continue
        done = subprocess.run([options.winnow, "--html", page], capture_output=True)
        if done.returncode:
            # One of them is no page.
            print(f"left out: {done.stderr.decode().strip()}", file=sys.stderr)
            continue
        kept = set(words(done.stdout.decode()))
        rows.append((name, *(recall(texts, kept) for texts in expected(test).values())))
    if not rows:
        sys.exit(f"{options.source}: no tests/test_*.py with a page in tests/test_data; give the source of recipe-scrapers 14.32.1")
    for column, name in ((1, "ingredients"), (2, "steps")):
        values = [row[column] for row in rows if row[column] is not None]
        print(f"{name} kept {mean(values):.3f} of {len(values)} pages, a mean of pages")
    found = lambda row: mean(value for value in row[1:] if value is not None)
    for row in sorted(rows, key=found)[:options.worst]:
        print(f"  {row[0]}", *("-" if value is None else f"{value:.2f}" for value in row[1:]))


if __name__ == "__main__":
    main()
