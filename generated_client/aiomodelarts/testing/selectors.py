"""Label selectors, as in Kubernetes: `name=flowers,team in (garden, park),!old`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .collection import value_of
from .lists import Row
from .replies import Fault

BAD_REQUEST = "ModelArts.50004000"
BETWEEN_TERMS = re.compile(r",(?![^(]*\))")
WORD = r"[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?"
VALUE = rf"(?:{WORD})?"
TERM = re.compile(
    rf"(?P<key>{WORD})\s*(?:(?P<sign>==|=|!=)\s*(?P<value>{VALUE})"
    rf"|\s(?P<word>in|notin)\s*\((?P<values>\s*{VALUE}\s*(?:,\s*{VALUE}\s*)*)\))?"
    rf"|!\s*(?P<missing>{WORD})"
)


def selected(rows: Iterable[Row], selector: str | None) -> list[Row]:
    """Rows whose `metadata.labels` match a selector; all when none is given.

    Raises:
        Fault: The selector can't be understood.
    """
    if not selector:
        return list(rows)
    terms = [_term(text.strip()) for text in BETWEEN_TERMS.split(selector)]
    return [row for row in rows if all(_matches(value_of(row, "metadata.labels") or {}, term) for term in terms)]


def _term(text: str) -> re.Match[str]:
    term = TERM.fullmatch(text)
    if term is None:
        raise Fault(400, BAD_REQUEST, f"The part {text!r} of the label selector can't be understood.")
    return term


def _matches(labels: Mapping[str, str], term: re.Match[str]) -> bool:
    key, missing = term["key"], term["missing"]
    if missing is not None:
        return missing not in labels
    label = labels.get(key)
    if term["sign"] is not None:
        return (label == term["value"]) == (term["sign"] != "!=")
    if term["word"] is not None:
        listed = [value.strip() for value in term["values"].split(",")]
        return (label in listed) == (term["word"] == "in")
    return label is not None
