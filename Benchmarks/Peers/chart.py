"""Small charts as SVG that read well on light and on dark pages; the numbers stand in them as text."""
import html, math

STYLE = """
  text { font: 13px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #30363d }
  .title { font-size: 15px; font-weight: 600 }
  .small { font-size: 12px; fill: #6a737d }
  .ours { font-weight: 700 }
  .grid { stroke: #d7dce1; stroke-width: 1 }
  .dot { fill: #8a949e }
  .dot.ours { fill: #0b6bcb }
  @media (prefers-color-scheme: dark) {
    text { fill: #d5dbe2 }
    .small { fill: #9aa4af }
    .grid { stroke: #3a414a }
    .dot { fill: #8b96a2 }
    .dot.ours { fill: #58a6ff }
  }
"""
WIDTH, LEFT, RIGHT, TOP, BOTTOM = 720, 64, 32, 56, 56
OURS = "winnow"


def tag(name, content=None, **attributes):
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{shown(value)}"' for key, value in attributes.items())
    return f"<{name}{written}/>" if content is None else f"<{name}{written}>{html.escape(str(content))}</{name}>"


def shown(value):
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else html.escape(str(value))


def number(value):
    return f"{value:.0f}" if value >= 9.95 else f"{value:.1f}" if value >= 0.95 else f"{value:.2f}"


def svg(height, title, parts):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">\n'
            f"<title>{html.escape(title)}</title>\n<style>{STYLE}</style>\n" + "\n".join(parts) + "\n</svg>\n")


def ticks(low, high):
    """1, 2, 5, 10 ... between the two, and one beyond at each end."""
    steps = [digit * 10.0 ** power for power in range(-3, 6) for digit in (1, 2, 5)]
    first = max(n for n, step in enumerate(steps) if step <= low)
    last = min(n for n, step in enumerate(steps) if step >= high)
    return steps[first:last + 1]


def overlaps(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def place(points, names):
    """Where each name stands beside its point, so that none covers another or a point: (x, y, anchor)."""
    taken = [(x - 8, y - 8, x + 8, y + 8) for x, y in points]
    places = []
    for (x, y), name in zip(points, names):
        width = 7.6 * len(name)
        choices = [(x + 12, y + 4, "start"), (x - 12, y + 4, "end"), (x, y - 13, "middle"), (x, y + 23, "middle"),
                   (x + 10, y - 12, "start"), (x - 10, y + 20, "end"), (x + 10, y + 20, "start"), (x - 10, y - 12, "end")]

        def box(choice):
            left = choice[0] - {"start": 0, "end": width, "middle": width / 2}[choice[2]]
            return left, choice[1] - 12, left + width, choice[1] + 4

        def fits(choice):
            here = box(choice)
            others = [other for other in taken if other != (x - 8, y - 8, x + 8, y + 8)]
            return LEFT <= here[0] and here[2] <= WIDTH - 4 and not any(overlaps(here, other) for other in others)

        best = next(filter(fits, choices), choices[0])
        taken.append(box(best))
        places.append(best)
    return places


def scatter(points, x_label, y_label, title):
    """Points are (name, x, y). x is logarithmic; y is a share."""
    height = 440
    across = ticks(min(x for _, x, _ in points) * 0.8, max(x for _, x, _ in points) * 1.15)
    low = math.floor(min(y for _, _, y in points) * 20 - 0.4) / 20
    high = min(1, math.ceil(max(y for _, _, y in points) * 20 + 0.4) / 20)
    start, end = math.log(across[0]), math.log(across[-1])

    def at(x, y):
        return (LEFT + (math.log(x) - start) / (end - start) * (WIDTH - LEFT - RIGHT),
                height - BOTTOM - (y - low) / (high - low) * (height - TOP - BOTTOM))

    parts = [tag("text", title, x=LEFT, y=26, class_="title")]
    for x in across:
        place_x = at(x, low)[0]
        parts.append(tag("line", x1=place_x, x2=place_x, y1=TOP, y2=height - BOTTOM, class_="grid"))
        parts.append(tag("text", f"{x:g}", x=place_x, y=height - BOTTOM + 18, text_anchor="middle", class_="small"))
    for n in range(round((high - low) * 20) + 1):
        y = low + n / 20
        place_y = at(across[0], y)[1]
        parts.append(tag("line", x1=LEFT, x2=WIDTH - RIGHT, y1=place_y, y2=place_y, class_="grid"))
        parts.append(tag("text", f"{y:.2f}", x=LEFT - 8, y=place_y + 4, text_anchor="end", class_="small"))
    parts.append(tag("text", f"{x_label} →", x=WIDTH - RIGHT, y=height - 12, text_anchor="end", class_="small"))
    parts.append(tag("text", f"↑ {y_label}", x=LEFT, y=TOP - 10, class_="small"))
    places = [at(x, y) for _, x, y in points]
    for (name, _, _), (x, y) in zip(points, places):
        parts.append(tag("circle", cx=x, cy=y, r=7 if name == OURS else 5, class_="dot ours" if name == OURS else "dot"))
    for (name, _, _), (x, y, anchor) in zip(points, place(places, [name for name, _, _ in points])):
        parts.append(tag("text", name, x=x, y=y, text_anchor=anchor, class_="ours" if name == OURS else ""))
    return svg(height, title, parts)


def bars(rows, label, title):
    """Rows are (name, value), drawn in their order. The axis begins at 0, as lengths are compared."""
    left, step = 150, 34
    height = TOP + step * len(rows) + 36
    scale = (WIDTH - left - RIGHT - 60) / max(value for _, value in rows)
    parts = [tag("text", title, x=16, y=26, class_="title")]
    for n, (name, value) in enumerate(rows):
        ours, y = name.startswith(OURS), TOP + n * step
        parts.append(tag("text", name, x=left - 10, y=y + 15, text_anchor="end", class_="ours" if ours else ""))
        parts.append(tag("rect", x=left, y=y, width=max(value * scale, 1), height=22, rx=2, class_="dot ours" if ours else "dot"))
        parts.append(tag("text", number(value), x=left + max(value * scale, 1) + 8, y=y + 15, class_="ours" if ours else ""))
    parts.append(tag("text", label, x=left, y=height - 14, class_="small"))
    return svg(height, title, parts)
