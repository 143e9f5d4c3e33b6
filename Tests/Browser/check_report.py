#!/usr/bin/env python3
"""Looks at the page of 'winnow explain --format html' in headless Chromium.

    Tests/Browser/check_report.py [--winnow PATH] [--screenshots DIR]

It checks that no script of a document runs, however hostile; that kinds can be hidden and signals be seen with mouse and
keyboard, with scripts switched off; what a screen reader is told; contrast, in light and dark; and 10,000 lines. Needs Python
and Chromium (Debian: apt-get install chromium; the variable CHROMIUM names another), and no package. Where there is no
Chromium it says so and ends with status 0, as nothing was found wrong; with --required, with status 1.
"""

import argparse
import os
import subprocess
import sys
import tempfile

import browser

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# What would change the page's title, if it ran.
RUN = "document.title='RAN'"
HOSTILE = [
    f"<script>{RUN}</script>", f"</script><script>{RUN}</script>", f"</style><img src=x onerror=\"{RUN}\">",
    f"\"><svg onload=\"{RUN}\">", f"' onmouseover='{RUN}' x='", f"</del></li></ol></section><iframe srcdoc='<script>top.{RUN}</script>'>",
    "<base href='https://x.example/'>", "<meta http-equiv=refresh content='0;url=https://x.example/'>",
    f"<a href=\"javascript:{RUN}\">a</a>", f"--><script>{RUN}</script><!--", f"]]><script>{RUN}</script>",
    "&lt;script&gt; &#60;script&#62; &#x202e;", "\u202etxt.exe\u202c \u2066\u200f\u061c", "NUL \0 ESC \x1b[31m BEL \x07 CSI \x9b0m",
    f"</title></textarea></noscript></template><details open ontoggle=\"{RUN}\">", f"<form action='https://x.example/'><input onfocus=\"{RUN}\" autofocus>",
]

CONTRAST = """
(() => {
  const luminance = c => c.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
  const parsed = new Map();
  const parse = text => {
    if (!parsed.has(text)) {
      canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1);
      parsed.set(text, [...canvas.getImageData(0, 0, 1, 1).data]);
    }
    return parsed.get(text);
  };
  const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] > 0) return c; } return [255, 255, 255]; };
  let worst = 99, where = '', count = 0;
  for (const e of document.body.querySelectorAll('*')) {
    if (!e.getClientRects().length || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    const a = luminance(parse(getComputedStyle(e).color).slice(0, 3)), b = luminance(ground(e).slice(0, 3));
    const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    count += 1;
    if (contrast < worst) { worst = contrast; where = e.outerHTML.slice(0, 80); }
  }
  return [worst, where, count];
})()
"""

SHOWN = "[...document.querySelectorAll('.lines>li')].filter(e => e.getClientRects().length).length"
PANEL = "[...document.querySelectorAll('.why')].filter(e => e.getClientRects().length).map(e => e.textContent).join('|')"


class Checks:
    def __init__(self, options):
        self.options = options
        self.failures = 0
        self.count = 0

    def expect(self, holds, what):
        self.count += 1
        if not holds:
            self.failures += 1
            print("FAILED:", what)

    def report(self, *arguments):
        done = subprocess.run([self.options.winnow, "explain", "--format", "html", *arguments], stdout=subprocess.PIPE, timeout=600)
        self.expect(done.returncode == 0, f"winnow ends with 0 ({done.returncode})")
        return done.stdout

    def shot(self, page, name):
        if self.options.screenshots:
            page.screenshot(os.path.join(self.options.screenshots, name + ".png"))


def write(path, content):
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return path


def nothing_runs(checks, page, directory):
    """Hostile text and a hostile page are shown as text; and if markup got in, the policy would stop it."""
    lines = "".join(f"A sentence that stands before {text}, and one behind it.\n{text}\n\n" for text in HOSTILE)
    text = write(os.path.join(directory, "hostile.txt"), lines.encode() + b"\xff\xc0\x80<script>\n")
    escape = lambda s: s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    html = write(
        os.path.join(directory, "<img src=x onerror=alert(1)>.html"),
        "<!doctype html><html lang='en\" onload=\"x'><title>" + "".join(map(escape, HOSTILE)) + "</title><body>"
        + "".join(f"<p>A paragraph of some length with {escape(t)} in it, and more.</p>{t}" for t in HOSTILE))
    report = checks.report(text, html)
    path = write(os.path.join(directory, "hostile-report.html"), report)
    page.open(path)
    title = page.evaluate("document.title")
    checks.expect(title == "What winnow removed", f"the title is the report's: {title}")
    foreign = page.evaluate(
        "[...document.querySelectorAll('script,iframe,img,svg,base,a:not([href^=\"#\"]),details,object,embed,link')].length"
        " + [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^(on|src|style)/.test(a.name))).length")
    checks.expect(foreign == 0, f"no element and no attribute of a document is in the report: {foreign}")
    checks.expect(page.evaluate("document.querySelectorAll('.lines').length") == 2, "both documents are there")
    shown = page.evaluate("[...document.querySelectorAll('.t')].map(e => e.innerText).join('\\n')")
    for wanted in HOSTILE[:12]:
        checks.expect(shown.count(wanted) >= 2, f"shown as it stands in the document: {wanted!r}")
    raw = page.evaluate(r"/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.textContent)")
    checks.expect(not raw, "no control character and no mark of reading order reaches the page")
    quiet(checks, page, "the report of hostile documents")
    # As if escaping had failed: the policy alone has to hold. No policy covers a refresh.
    injected = "".join(text for text in HOSTILE if "refresh" not in text).replace("\0", "")
    broken = report.replace(b"<main", injected.encode() + b"<main", 1)
    page.open(write(os.path.join(directory, "broken.html"), broken))
    page.evaluate("document.querySelectorAll('*').forEach(e => { e.dispatchEvent(new Event('mouseover')); e.focus?.() })")
    page.evaluate("document.querySelectorAll('a[href^=javascript]').forEach(e => e.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true})))")
    checks.expect(page.evaluate("document.title") == "What winnow removed", "the policy lets no injected script run")
    checks.expect(any("Content Security Policy" in str(e) for e in page.events), "the browser says what the policy stopped")
    stopped = {e["params"]["requestId"] for e in page.events if e["params"].get("blockedReason") == "csp"}
    requests = [e["params"] for e in page.events if e.get("method") == "Network.requestWillBeSent"]
    loaded = [r["request"]["url"] for r in requests if r["requestId"] not in stopped]
    checks.expect(len(loaded) == 1, f"nothing is loaded but the report: {loaded}")


def quiet(checks, page, what):
    told = [e["params"] for e in page.events if e.get("method") in ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")]
    checks.expect(not told, f"the browser has nothing to say about {what}: {str(told)[:300]}")


def works(checks, page, path):
    """Filters, mouse, keyboard and screen reader, with the page's scripts switched off."""
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    page.size(1400, 900)
    page.open(path)
    quiet(checks, page, "the report")
    every = page.evaluate(SHOWN)
    kind = "navigation"
    of_kind = page.evaluate(f"document.querySelectorAll('li.k-{kind}').length")
    checks.expect(of_kind > 0 and every > of_kind, "the sample has navigation and more")
    click = "document.querySelector('{}').click()"
    page.evaluate(click.format("#s-" + kind))
    checks.expect(page.evaluate(SHOWN) == every - of_kind, "a kind that is not ticked is hidden")
    page.evaluate(click.format("#v-removed"))
    removed = page.evaluate("document.querySelectorAll('.lines>li.x').length")
    hidden = page.evaluate(f"document.querySelectorAll('.lines>li.x.k-{kind}').length")
    checks.expect(page.evaluate(SHOWN) == removed - hidden, "removed lines alone")
    page.evaluate(click.format("#v-kept"))
    checks.expect(page.evaluate(SHOWN) == every - removed, "kept lines alone")
    page.evaluate(click.format("button[type=reset]"))
    checks.expect(page.evaluate(SHOWN) == every, "all again")
    numbers = page.evaluate("[...document.querySelectorAll('.count')].slice(0, 3).map(e => +e.textContent)")
    checks.expect(numbers == [every, removed, every - removed], f"the counts are those of the lines: {numbers}")

    page.evaluate("document.querySelector('.lines>li.x').scrollIntoView({block: 'center'})")
    checks.expect(page.evaluate(PANEL) == "", "no signals at first")
    page.point(".lines>li.x .t")
    checks.expect(page.evaluate(PANEL).count("Line ") == 1, "signals of the line that is pointed at")
    page.call("Input.dispatchMouseEvent", type="mouseMoved", x=1, y=1)
    page.evaluate("document.activeElement.blur(); document.querySelector('button[type=reset]').focus()")
    order = []
    while len(order) < 40 and page.evaluate("document.activeElement.className").split(" ")[0] != "x":
        page.key("Tab", windowsVirtualKeyCode=9)
        order.append(page.evaluate("document.activeElement.tagName"))
    checks.expect(page.evaluate(PANEL).count("Line ") == 1, f"signals of the line that has the focus: {order}")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    checks.expect(outline == "solid", "the focus is seen")
    inside = page.evaluate("(() => { const r = document.activeElement.querySelector('.why').getBoundingClientRect();"
                           " return r.left >= 0 && r.top >= 0 && r.right <= innerWidth && r.bottom <= innerHeight })()")
    checks.expect(inside, "the signals are inside the window")
    page.evaluate(f"document.querySelector('#s-{kind}').focus()")
    page.key(" ", "Space", windowsVirtualKeyCode=32, text=" ")
    checks.expect(page.evaluate(SHOWN) == every - of_kind, "the space bar unticks a kind")
    page.evaluate(click.format("button[type=reset]"))

    nodes = page.call("Accessibility.getFullAXTree")["nodes"]
    roles = lambda name: [n for n in nodes if n.get("role", {}).get("value") == name and not n.get("ignored")]
    checks.expect(len(roles("deletion")) == removed, "each removed line is a deletion to a screen reader")
    items = [n for n in roles("listitem") if n.get("description", {}).get("value", "").startswith("Line ")]
    checks.expect(len(items) == every, f"each line has its signals as its description: {len(items)} of {every}")
    checks.expect(all(n["name"]["value"] for n in roles("checkbox") + roles("radio")), "each choice has a name")
    for landmark in ("banner", "main", "form", "heading", "group"):
        checks.expect(roles(landmark), f"there is a {landmark}")
    page.call("Emulation.setScriptExecutionDisabled", value=False)


def looks(checks, page, path):
    """Contrast everywhere, and no sideways scrolling, at four widths in light and dark."""
    for scheme in ("light", "dark"):
        page.scheme(scheme)
        for width in (1600, 1100, 700, 340):
            page.size(width, 900)
            page.open(path)
            page.evaluate("document.querySelector('.lines>li.x').focus()")
            contrast, where, count = page.evaluate(CONTRAST)
            checks.expect(contrast >= 4.5, f"{scheme}, {width}: contrast {contrast:.2f} of {where}")
            checks.expect(count > 50, "there is text to measure")
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            checks.expect(wide <= 0, f"{scheme}, {width}: nothing to scroll sideways ({wide})")
            covered = page.evaluate(
                "(() => { const l = document.activeElement.getBoundingClientRect(), p = document.activeElement.querySelector('.why').getBoundingClientRect();"
                " return l.top < p.bottom && p.top < l.bottom && l.left < p.right && p.left < l.right })()")
            checks.expect(not covered, f"{scheme}, {width}: the signals do not cover their line")
            checks.shot(page, f"{scheme}-{width}")


def lasts(checks, page, directory, sample):
    """10,000 lines."""
    with open(sample, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    text = write(os.path.join(directory, "long.txt"), "".join((lines * (10_000 // len(lines) + 1))[:10_000]))
    path = write(os.path.join(directory, "long.html"), checks.report(text))
    seconds = page.open(path)
    checks.expect(page.evaluate(SHOWN) == 10_000, "10,000 lines are shown")
    took = page.evaluate(
        "(() => { const t = performance.now(); document.querySelector('#v-removed').click(); document.body.offsetHeight; return performance.now() - t })()")
    size = os.path.getsize(path) / 1e6
    print(f"10,000 lines: {size:.1f} MB, there after {seconds:.1f} s, filtered in {took / 1000:.2f} s")
    # Far above what it takes, so that a busy machine is no failure.
    checks.expect(seconds < 60 and took < 10_000, "and it does not take for ever")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--winnow", default=os.path.join(ROOT, ".build/debug/winnow"), help="the command (default: the debug build)")
    parser.add_argument("--screenshots", metavar="DIR", help="put pictures of the report there")
    parser.add_argument("--required", action="store_true", help="a missing Chromium is a failure")
    options = parser.parse_args()
    program = browser.find()
    if program is None:
        print("check_report: there is no Chromium here (apt-get install chromium); nothing was checked", file=sys.stderr)
        return 1 if options.required else 0
    if not os.path.exists(options.winnow):
        print(f"check_report: {options.winnow}: no such command; 'swift build' makes it", file=sys.stderr)
        return 1
    if options.screenshots:
        os.makedirs(options.screenshots, exist_ok=True)
    checks = Checks(options)
    samples = os.path.join(ROOT, "Samples")
    names = ["fr-news-comment-form.txt", "en-all-noise.txt", "ar-news-related.txt", "ja-blog-related.txt"]
    with tempfile.TemporaryDirectory() as directory, browser.Browser(program) as page:
        path = os.path.join(directory, "report.html")
        write(path, checks.report(*(os.path.join(samples, name) for name in names)))
        nothing_runs(checks, page, directory)
        works(checks, page, path)
        looks(checks, page, path)
        lasts(checks, page, directory, os.path.join(samples, names[0]))
    print(f"{checks.count - checks.failures} passed, {checks.failures} failed")
    return 1 if checks.failures else 0


if __name__ == "__main__":
    sys.exit(main())
