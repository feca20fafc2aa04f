"""Check that paths are written as they are sent."""

import re
from collections.abc import Iterator

from ..spec.problems import Problem
from ..spec.source import SpecMap

# The characters of a path in RFC 3986, without %, because the client encodes values itself.
SEGMENT = re.compile(r"([\w.~!$&'()*+,;=:@-]|{[^{}/]+})+", re.ASCII)
REMEDY = "write segments of ASCII letters, digits and {placeholders}; queries are parameters with `in: query`"


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield paths that can't be sent."""
    paths: SpecMap = document["paths"]
    for path in paths:
        place = paths.place(path)
        # Placeholders without their other brace are reported with the parameters.
        wrong = [
            part for part in path.removesuffix("/").split("/")[1:] if not SEGMENT.fullmatch(part) or part in (".", "..")
        ]
        if path.count("{") == path.count("}") and wrong:
            what = f"the path {path} can't be sent: {wrong[0]!r} is not a segment of a path"
            yield Problem(place, what, REMEDY)
