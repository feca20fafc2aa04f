"""Check descriptions for phrases that this project avoids."""

import re
from collections.abc import Iterator

from ..spec.bundle import walk
from ..spec.problems import Problem
from ..spec.source import SpecMap

# Advice for each phrase, as a regular expression.
PHRASES: dict[str, str] = {
    r"(?:is|are) borne|bears? (?:it|a|the|http|faults)": "write `tolerates`, `retries` or `accepts`",
    r"(?:is|are) told|told at once|tells? of": "write `reports`, `raises` or `returns`",
    r"goes? before": "write `takes precedence over`",
    r"goes by|goes on|go on from": "write `applies`, `continues` or `resumes from`",
    r"(?:is|are) meant": "name the object: `ID of the notebook.`",
    r"Answers (?:one|the|all|how|what|which|a|an|with)\b": "write `Returns …`",
    r"what is (?:asked for|meant|given|there)": "name the requested value, the argument or the resource",
    r"hand(?:s|ed)? out": "write `returns` or `yields`",
    r"by and by": "write `gradually`",
    r"holds? [^.]{0,20} against": "write `validate against` or `check`",
    r"who gives|read along|in sight": "name the actor and use the standard verb",
    r"stands? (?:in|on|under|at|beside)\b": "write `is in`, `is on` or `is beside`",
}
FORBIDDEN = {re.compile(rf"\b(?:{phrase})", re.IGNORECASE): remedy for phrase, remedy in PHRASES.items()}


def found_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield each avoided phrase in a string, with advice."""
    for pattern, remedy in FORBIDDEN.items():
        match = pattern.search(" ".join(text.split()))
        if match:
            yield match[0], remedy


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield summaries and descriptions that contain an avoided phrase."""
    for _, node in walk(document):
        for key in ("summary", "description"):
            text = node.get(key)
            if isinstance(text, str):
                for phrase, remedy in found_in(text):
                    yield Problem(node.place(key), f"the {key} contains {phrase!r}", remedy)
