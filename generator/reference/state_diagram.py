"""Draw the states of a resource as SVG.

The diagram takes its colors from the page, so it is readable in light and dark mode, and has a text alternative.
"""

from collections.abc import Iterable, Sequence
from html import escape
from textwrap import wrap

from attrs import frozen

WIDTH, LEFT, RIGHT = 760, 130, 520
BOX, LINE, HEAD, GAP = 220, 19, 30, 14
LABEL_WIDTH, LABEL_LINE = 24, 15


@frozen
class Group:
    """States that mean the same to a caller who waits.

    Args:
        key: Key of the group in `x-waiter`.
        title: What the states mean.
        states: Their names.
    """

    key: str
    title: str
    states: Sequence[str]


@frozen
class Arrow:
    """An arrow from the states in progress to another group.

    Args:
        key: Key of the group.
        label: Actions that lead there.
        is_two_way: Whether an action also leads back.
    """

    key: str
    label: str
    is_two_way: bool

    @property
    def lines(self) -> list[str]:
        """Lines of the label."""
        return wrap(self.label, LABEL_WIDTH)


def state_diagram(resource: str, groups: Iterable[Group], arrows: Iterable[Arrow], start: str) -> str:
    """Return the diagram in a figure.

    Args:
        resource: Attribute of the client.
        groups: Groups of states. The first one is in progress.
        arrows: Arrows from the first group to each other one.
        start: Action that creates the resource; empty if none does.
    """
    first, *others = _with_start(groups)
    by_key = {arrow.key: arrow for arrow in arrows}
    top, boxes = 10.0, list[tuple[Group, float, float]]()
    for group in others:
        arrow = by_key[group.key]
        height = max(HEAD + LINE * len(group.states), 2 * LABEL_LINE * len(arrow.lines) + 16)
        boxes.append((group, top, height))
        top += height + GAP
    whole = max(top - GAP, HEAD + LINE * len(first.states) + 10.0)
    parts = [_box(first, LEFT, 10, whole - 10), *_start(10 + (whole - 10) / 2, start)]
    for group, y, height in boxes:
        parts += [_box(group, RIGHT, y, height), *_arrow(by_key[group.key], y + height / 2)]
    name = f"states-{resource.replace('_', '-')}"
    return "\n".join(
        [
            '<figure class="state-diagram">',
            f'<svg viewBox="0 0 {WIDTH} {whole + 10:g}" role="img" aria-labelledby="{name}-title {name}-description">',
            f'<title id="{name}-title">States of {resource}</title>',
            f'<desc id="{name}-description">{escape(_description([first, *others], by_key))}</desc>',
            '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" '
            'orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" class="arrow-head"/></marker></defs>',
            *parts,
            "</svg>",
            "</figure>",
        ]
    )


def _with_start(groups: Iterable[Group]) -> list[Group]:
    found = list(groups)
    return found if found[0].key == "transient" else [Group("transient", "in progress", []), *found]


def _box(group: Group, x: float, y: float, height: float) -> str:
    lines = [
        f'<rect class="group {group.key}" x="{x}" y="{y:g}" width="{BOX}" height="{height:g}" rx="6"/>',
        f'<text class="group-title" x="{x + 12}" y="{y + 20:g}">{group.title}</text>',
    ]
    lines += [
        f'<text class="state" x="{x + 12}" y="{y + 20 + LINE * row:g}">{escape(state)}</text>'
        for row, state in enumerate(group.states, 1)
    ]
    return "\n".join(lines)


def _start(y: float, label: str) -> list[str]:
    text = f'<text class="label" x="{(34 + LEFT) / 2:g}" y="{y - 8:g}">{label}</text>'
    return [
        f'<circle class="arrow-head" cx="24" cy="{y:g}" r="6"/>',
        f'<line class="arrow" x1="34" y1="{y:g}" x2="{LEFT - 4}" y2="{y:g}" marker-end="url(#arrow)"/>',
        *([text] if label else []),
    ]


def _arrow(arrow: Arrow, y: float) -> list[str]:
    back = ' marker-start="url(#arrow)"' if arrow.is_two_way else ""
    start, end = LEFT + BOX + 4, RIGHT - 4
    first = y - 7 - LABEL_LINE * (len(arrow.lines) - 1)
    return [
        f'<line class="arrow" x1="{start}" y1="{y:g}" x2="{end}" y2="{y:g}"{back} marker-end="url(#arrow)"/>',
        *(
            f'<text class="label" x="{(start + end) / 2:g}" y="{first + LABEL_LINE * row:g}">{escape(line)}</text>'
            for row, line in enumerate(arrow.lines)
        ),
    ]


def _description(groups: Sequence[Group], arrows: dict[str, Arrow]) -> str:
    sentences = [f"{group.title.capitalize()}: {', '.join(group.states) or 'no state of its own'}." for group in groups]
    for group in groups[1:]:
        arrow = arrows[group.key]
        if arrow.label:
            sentences.append(f"These actions lead to {group.title}: {arrow.label}.")
    return " ".join(sentences)
