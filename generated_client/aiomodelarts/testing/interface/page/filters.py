"""Filters of the templates: times, numbers, and JSON with colors."""

from __future__ import annotations

import json
import math
import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from markupsafe import Markup, escape

from ...clock import LATEST
from ..control.calls import CallView
from ..control.clock import iso_time
from ..control.planned import PlannedFailure
from ..control.resources import StoredView
from .call_summaries import CallSummary

LONGEST_JSON = 40_000
TOKEN = re.compile(r'(?P<text>"(?:[^"\\]|\\.)*")(?P<key>\s*:)?|(?P<word>-?\d[\d.eE+-]*|true|false|null)')


def date(moment: float) -> str:
    """Return the date of a time in seconds since 1970."""
    return datetime.fromtimestamp(min(max(moment, 0.0), LATEST), UTC).strftime("%Y-%m-%d")


def time(moment: float) -> str:
    """Return the time of day of a time in seconds since 1970, in UTC."""
    return datetime.fromtimestamp(min(max(moment, 0.0), LATEST), UTC).strftime("%H:%M:%S")


def until(seconds: float) -> str:
    """Return a span of time from now, such as `in 8 s`."""
    left = max(0, math.ceil(seconds))
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if left >= 2 * size:
            return f"in {left // size} {unit}"
    return f"in {left} s"


def number(value: float) -> str:
    """Return a number with separators and without needless decimals."""
    return f"{value:,.10g}" if value < 1e9 else f"{value:,.0f}"


def shorten(text: str, most: int) -> str:
    """Return a string that is cut in the middle if it is too long."""
    text = str(text)
    if len(text) <= most:
        return text
    half = (most - 1) // 2
    return f"{text[:half]}…{text[-half:]}"


def short_path(path: str) -> str:
    """Return a path without the project, which is the same in all calls."""
    return shorten(re.sub(r"^(/v\d)/[0-9a-f]{32}/", r"\1/…/", path), 90)


def words(kind: str) -> str:
    """Return a resource type as words, with a capital letter."""
    return capitalized(kind.replace("_", " "))


def capitalized(text: str) -> str:
    """Return a sentence with a capital letter."""
    return text[:1].upper() + text[1:]


def address(one: StoredView) -> str:
    """Return the address of the page of a resource."""
    within = {"within": one.within} if one.within else {}
    if one.id in (".", ".."):  # browsers resolve them, even if they are percent-encoded
        return f"/_fake/resources/{quote(one.kind, safe='')}?{urlencode({'id': one.id, **within})}"
    query = f"?{urlencode(within)}" if within else ""
    return f"/_fake/resources/{quote(one.kind, safe='')}/{quote(one.id, safe='')}{query}"


def tone(call: CallView | CallSummary) -> str:
    """Return the class of the status of a call: `good`, `warn` or `bad`."""
    if not call.failed:
        return "good"
    return "warn" if 200 <= call.status < 500 else "bad"


def how(plan: PlannedFailure) -> str:
    """Return how calls fail."""
    shown: list[str] = []
    for one in plan.failures[:4]:
        parts = ["the connection is reset"] if one.reset else []
        parts += [f"status {one.status}"] if one.status is not None else []
        parts += [one.code] if one.code else []
        parts += [f"after {one.latency:g} s"] if one.latency else []
        shown.append(" ".join(parts))
    return "; ".join(shown)


def colored_json(value: Any, label: str) -> Markup:
    """Return JSON as an element with colors and a label for screen readers; the end of a long one is left out."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    cut = text[:LONGEST_JSON]
    parts: list[Markup | str] = []
    end = 0
    for found in TOKEN.finditer(cut):
        name = "k" if found["key"] else "s" if found["text"] else "w"
        parts += [escape(cut[end : found.start()]), Markup('<span class="{}">{}</span>').format(name, found[0])]
        end = found.end()
    parts.append(escape(cut[end:]))
    note = Markup("\n… {} more characters in the HTTP interface").format(number(len(text) - len(cut)))
    content = Markup("").join(parts) + (note if len(cut) < len(text) else "")
    return Markup('<pre class="code json" tabindex="0" role="region" aria-label="{}"><code>{}</code></pre>').format(
        label, content
    )


FILTERS: dict[str, Any] = {
    "address": address,
    "capitalized": capitalized,
    "date": date,
    "how": how,
    "iso": iso_time,
    "json": colored_json,
    "number": number,
    "short_path": short_path,
    "shorten": shorten,
    "time": time,
    "tone": tone,
    "until": until,
    "words": words,
}
